// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.columns;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.telar.exchange.Cell;

/** Numbers as people write them in Spanish and English, where point and comma change places. */
final class Numerals {
    /** Longer ones are not numbers that anybody means. */
    private static final int LONGEST = 40;

    private static final Pattern PLAIN = Pattern.compile("[+-]?(\\d+([.,]\\d+)?|[.,]\\d+)");
    private static final Pattern GROUPED_BY_POINT = Pattern.compile("[+-]?\\d{1,3}((\\.\\d{3})+,\\d+|(\\.\\d{3}){2,})");
    private static final Pattern GROUPED_BY_COMMA = Pattern.compile("[+-]?\\d{1,3}((,\\d{3})+\\.\\d+|(,\\d{3}){2,})");
    private static final Pattern GROUPED_BY_SPACE =
            Pattern.compile("[+-]?\\d{1,3}([ \\u00A0\\u202F]\\d{3})+([.,]\\d+)?");

    /** One mark with three digits behind it: thousands to one reader, a fraction to another. */
    private static final Pattern OF_TWO_MEANINGS = Pattern.compile("[+-]?[1-9]\\d{0,2}[.,]\\d{3}");

    private Numerals() {}

    static boolean hasTwoMeanings(Cell cell) {
        return !(cell instanceof Cell.Numeric)
                && OF_TWO_MEANINGS.matcher(cell.text().strip()).matches();
    }

    static Optional<BigDecimal> number(Cell cell) {
        if (cell instanceof Cell.Numeric number) {
            return Optional.of(number.value());
        }
        String text = cell.text().strip();
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        if (PLAIN.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(',', '.')));
        }
        if (GROUPED_BY_POINT.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(".", "").replace(',', '.')));
        }
        if (GROUPED_BY_COMMA.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(",", "")));
        }
        return GROUPED_BY_SPACE.matcher(text).matches()
                ? Optional.of(
                        new BigDecimal(text.replaceAll("[ \\u00A0\\u202F]", "").replace(',', '.')))
                : Optional.empty();
    }
}
