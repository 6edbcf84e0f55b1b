// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.dataset;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import org.telar.api.Texts;
import org.telar.exchange.Cell;
import org.telar.exchange.Title;

/** How fields and cells are put to people of one language and region. */
public record Presentation(Texts texts, Locale language, Region region) {
    private static final String YES = "exchange.yes";
    private static final String NO = "exchange.no";

    /** Decimal mark and order of day and month are those of this language and country. */
    public Locale locale() {
        return region.locale(language);
    }

    /** A field's title, with its unit in brackets. */
    public String title(Field field) {
        String title = texts.text(language, field.titleKey());
        return unit(field.kind()).map(unit -> title + " (" + unit + ")").orElse(title);
    }

    private Optional<String> unit(Kind kind) {
        return switch (kind) {
            case Kind.WholeNumber number -> number.unitKey().map(key -> texts.text(language, key));
            case Kind.Decimal number -> number.unitKey().map(key -> texts.text(language, key));
            case Kind.Money amount -> Optional.of(amount.currency().getCurrencyCode());
            default -> Optional.empty();
        };
    }

    public String label(Option option) {
        return texts.text(language, option.label());
    }

    /** A cell as it is shown on a screen. */
    public String shown(Field field, Cell cell) {
        return switch (written(field, cell)) {
            case Cell.Numeric number -> number(field.kind(), number.value());
            case Cell.Date date -> day(date.value());
            case Cell.DateTime moment -> moment(moment.value());
            case Cell.Flag flag -> texts.text(language, flag.value() ? YES : NO);
            case Cell other -> other.text();
        };
    }

    private String number(Kind kind, BigDecimal value) {
        int places = places(kind);
        NumberFormat format = NumberFormat.getInstance(locale());
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMinimumFractionDigits(places);
        format.setMaximumFractionDigits(places);
        return format.format(value);
    }

    private static int places(Kind kind) {
        return switch (kind) {
            case Kind.Decimal number -> number.places();
            case Kind.Money amount -> Math.max(0, amount.currency().getDefaultFractionDigits());
            default -> 0;
        };
    }

    private String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale()));
    }

    private String moment(LocalDateTime local) {
        return local.format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale()));
    }

    /** A cell as it is written into files: with labels for codes, names for territories and moments in the region's zone. */
    public Cell written(Field field, Cell cell) {
        return switch (field.kind()) {
            case Kind.Code code when cell instanceof Cell.Text text -> Cell.of(label(code, text.text()));
            case Kind.Territory territory
            when cell instanceof Cell.Text text ->
                Cell.of(territory.places().name(text.text()).orElse(text.text()));
            case Kind.Moment moment when cell instanceof Cell.DateTime time -> Cell.of(local(time.value()));
            default -> cell;
        };
    }

    private String label(Kind.Code kind, String code) {
        return kind.options().stream()
                .filter(option -> option.code().equals(code))
                .findFirst()
                .map(this::label)
                .orElse(code);
    }

    private LocalDateTime local(LocalDateTime utc) {
        return utc.atOffset(ZoneOffset.UTC).atZoneSameInstant(region.zone()).toLocalDateTime();
    }

    /** @param tagged whether it gets its HXL tag, where the field has one */
    Title column(Field field, boolean tagged) {
        return new Title(
                title(field), titleKind(field.kind()), format(field.kind()), tagged ? tag(field) : Optional.empty());
    }

    /** As {@link #written} writes names of territories, not codes. */
    private static Optional<String> tag(Field field) {
        return field.kind() instanceof Kind.Territory ? field.hxl().map(tag -> tag + "+name") : field.hxl();
    }

    private static Title.Kind titleKind(Kind kind) {
        return switch (kind) {
            case Kind.Text text -> Title.Kind.TEXT;
            case Kind.Code code -> Title.Kind.TEXT;
            case Kind.Territory territory -> Title.Kind.TEXT;
            case Kind.WholeNumber number -> Title.Kind.NUMBER;
            case Kind.Decimal number -> Title.Kind.NUMBER;
            case Kind.Money amount -> Title.Kind.NUMBER;
            case Kind.Day day -> Title.Kind.DATE;
            case Kind.Moment moment -> Title.Kind.DATE_TIME;
            case Kind.YesNo flag -> Title.Kind.FLAG;
        };
    }

    private static Optional<String> format(Kind kind) {
        if (titleKind(kind) != Title.Kind.NUMBER) {
            return Optional.empty();
        }
        int places = places(kind);
        String number = "#,##0" + (places == 0 ? "" : "." + "0".repeat(places));
        return Optional.of(
                kind instanceof Kind.Money amount
                        ? "[$" + amount.currency().getCurrencyCode() + "] " + number
                        : number);
    }
}
