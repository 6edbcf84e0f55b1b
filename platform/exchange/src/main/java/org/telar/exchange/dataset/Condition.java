// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.dataset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;

/** What rows must meet to be among those wanted. A row without a value meets none but {@link Blank}. */
public sealed interface Condition {
    /** Years that both databases and all file formats know. */
    int FIRST_YEAR = 1;

    int LAST_YEAR = 9999;

    /** Id of the field. */
    String field();

    /**
     * Every word occurs in the text, in any order, also within longer words; case does not matter, nor do accents where
     * the dataset keeps a {@link SearchKey} of the text.
     *
     * @param words as typed
     */
    record Contains(String field, String words) implements Condition {}

    record OneOf(String field, Set<String> codes) implements Condition {
        public OneOf {
            codes = Set.copyOf(codes);
        }
    }

    /** A number from one bound to another, both included; at least one of them is there. */
    record Between(String field, Optional<BigDecimal> least, Optional<BigDecimal> most) implements Condition {
        public Between {
            requireOne(field, least, most);
        }
    }

    /** A date from one to another, both included; at least one of them is there. */
    record Days(String field, Optional<LocalDate> from, Optional<LocalDate> to) implements Condition {
        public Days {
            requireOne(field, from, to);
            from.ifPresent(day -> requireKnown(day.getYear()));
            to.ifPresent(day -> requireKnown(day.getYear()));
        }
    }

    /** A moment in UTC from one, included, to another, not included; at least one of them is there. */
    record Moments(String field, Optional<LocalDateTime> from, Optional<LocalDateTime> before) implements Condition {
        public Moments {
            requireOne(field, from, before);
            from.ifPresent(moment -> requireKnown(moment.getYear()));
            before.ifPresent(moment -> requireKnown(moment.getYear()));
        }
    }

    record Is(String field, boolean value) implements Condition {}

    /** In this territory or in a part of it. */
    record Within(String field, String code) implements Condition {}

    /** Without a value, or with one. */
    record Blank(String field, boolean blank) implements Condition {}

    private static void requireOne(String field, Optional<?> one, Optional<?> other) {
        if (one.isEmpty() && other.isEmpty()) {
            throw new IllegalArgumentException("A range of '" + field + "' has neither beginning nor end");
        }
    }

    private static void requireKnown(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException(
                    "The year " + year + " is not between " + FIRST_YEAR + " and " + LAST_YEAR);
        }
    }
}
