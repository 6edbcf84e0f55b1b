// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.telar.api.Message;

/**
 * What stands in one cell. A workbook knows the type of its cells; in CSV everything is text. {@link #text} is what a
 * person would type to get the cell: numbers plain and with a decimal point, dates as {@code 2026-01-31}.
 */
public sealed interface Cell {
    Cell EMPTY = new Empty();

    String text();

    /** Nothing, or nothing but white space. */
    default boolean isBlank() {
        return text().isBlank();
    }

    record Empty() implements Cell {
        @Override
        public String text() {
            return "";
        }
    }

    record Text(String text) implements Cell {}

    record Numeric(BigDecimal value) implements Cell {
        @Override
        public String text() {
            return value.toPlainString();
        }
    }

    record Date(LocalDate value) implements Cell {
        @Override
        public String text() {
            return value.toString();
        }
    }

    record DateTime(LocalDateTime value) implements Cell {
        private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm[:ss]");
        private static final DateTimeFormatter SHOWN_TO_THE_MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

        @Override
        public String text() {
            return value.format(value.getSecond() == 0 ? SHOWN_TO_THE_MINUTE : SHOWN);
        }
    }

    record Flag(boolean value) implements Cell {
        @Override
        public String text() {
            return Boolean.toString(value);
        }
    }

    /**
     * A cell without a usable value, such as a formula in error.
     *
     * @param text what the cell shows
     * @param reason what is wrong and what to do
     */
    record Broken(String text, Message reason) implements Cell {}

    static Cell of(String text) {
        return text.isEmpty() ? EMPTY : new Text(text);
    }

    static Cell of(long number) {
        return new Numeric(BigDecimal.valueOf(number));
    }

    static Cell of(BigDecimal number) {
        return new Numeric(number);
    }

    static Cell of(LocalDate date) {
        return new Date(date);
    }

    static Cell of(LocalDateTime moment) {
        return new DateTime(moment);
    }

    static Cell of(boolean flag) {
        return new Flag(flag);
    }
}
