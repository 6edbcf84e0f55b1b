// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.internal.xlsx;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.telar.api.Message;
import org.telar.exchange.Cell;
import org.telar.exchange.internal.Intake;

/** Turns what a sheet stores for a cell into its value. */
final class CellValues {
    /** Longer ones are no numbers that any program writes, and would be slow to read. */
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(?=.{1,64}$)(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?");

    /** {@code #GETTING_DATA} has 13 characters. */
    private static final int LONGEST_ERROR = 20;

    /** Spreadsheet programs calculate with 17 digits and show 15 of them. */
    private static final MathContext SHOWN = new MathContext(15);

    private final SharedTexts texts;
    private final CellFormats formats;
    private final DateSystem dates;
    private final Intake intake;

    CellValues(SharedTexts texts, CellFormats formats, DateSystem dates, Intake intake) {
        this.texts = texts;
        this.formats = formats;
        this.dates = dates;
        this.intake = intake;
    }

    /**
     * The value of a cell.
     *
     * @param type the cell's {@code t} attribute
     * @param style the cell's {@code s} attribute
     * @param stored what stands in {@code v}, not empty
     */
    Cell of(String type, String style, String stored) throws IOException {
        return switch (type) {
            case "s" -> text(texts.text(stored).orElseThrow(() -> intake.refusal("damaged")));
            case "str", "inlineStr" -> text(stored);
            case "b" -> Cell.of(stored.strip().equals("1") || stored.strip().equals("true"));
            case "e" -> formulaError(stored);
            case "d" -> isoDate(stored.strip());
            case "n" -> number(stored.strip(), formats.format(style));
            default -> throw intake.refusal("damaged");
        };
    }

    private static Cell formulaError(String stored) {
        String shown = stored.substring(0, Math.min(LONGEST_ERROR, stored.length()));
        return new Cell.Broken(shown, Message.of("exchange.cell.formula-error", shown));
    }

    private static Cell text(String stored) {
        return Cell.of(EscapedText.unescape(stored));
    }

    private Cell isoDate(String stored) throws IOException {
        try {
            return date(stored.contains("T") ? LocalDateTime.parse(stored) : LocalDateTime.parse(stored + "T00:00"));
        } catch (DateTimeParseException malformed) {
            throw intake.refusal("damaged");
        }
    }

    private Cell number(String stored, NumberFormat format) throws IOException {
        if (!NUMBER.matcher(stored).matches()) {
            throw intake.refusal("damaged");
        }
        BigDecimal value = shown(new BigDecimal(stored));
        if (format == NumberFormat.NUMBER) {
            return Cell.of(value);
        }
        boolean partOfDay = value.signum() >= 0 && value.compareTo(BigDecimal.ONE) < 0;
        if (format == NumberFormat.ELAPSED || format == NumberFormat.TIME && partOfDay) {
            return hours(value);
        }
        Optional<LocalDateTime> moment = dates.moment(value);
        return moment.isPresent() ? date(moment.get()) : noDate(value);
    }

    private static BigDecimal shown(BigDecimal stored) {
        boolean rounded = stored.scale() > 0 && stored.precision() > SHOWN.getPrecision();
        BigDecimal value = (rounded ? stored.round(SHOWN) : stored).stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    private static Cell date(LocalDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? Cell.of(moment.toLocalDate()) : Cell.of(moment);
    }

    private static Cell hours(BigDecimal days) {
        long seconds = Math.round(days.doubleValue() * 86_400);
        String hours = "%02d:%02d".formatted(seconds / 3600, Math.abs(seconds) / 60 % 60);
        return Cell.of(seconds % 60 == 0 ? hours : hours + ":%02d".formatted(Math.abs(seconds) % 60));
    }

    private static Cell noDate(BigDecimal value) {
        String shown = value.toPlainString();
        return new Cell.Broken(shown, Message.of("exchange.cell.no-such-date", shown));
    }
}
