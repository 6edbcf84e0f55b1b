// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.sql;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.telar.exchange.dataset.Condition;
import org.telar.exchange.dataset.Kind;
import org.telar.exchange.dataset.SearchKey;

/** Conditions in SQL that both databases read alike. */
final class Conditions {
    private static final String ANY = "1 = 1";
    private static final String NONE = "1 = 0";
    /** A bound is given Derby's greatest precision; without a type, Derby would round it to that of the column. */
    private static final String DECIMAL = "CAST(? AS DECIMAL(31,10))";

    private static final int PLACES = 10;
    private static final BigDecimal LARGEST_DECIMAL = BigDecimal.TEN.pow(20);
    private static final String WHOLE = "CAST(? AS BIGINT)";
    private static final BigDecimal LARGEST_WHOLE = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final String QUESTION = "?";

    private Conditions() {}

    static Clause clause(Source.Column column, Condition condition) {
        return switch (condition) {
            case Condition.Contains contains -> contains(column, contains.words());
            case Condition.OneOf oneOf -> oneOf(column, List.copyOf(oneOf.codes()));
            case Condition.Between between -> between(column, between);
            case Condition.Days days -> range(column.sql(), days.from(), days.to(), QUESTION, " <= ");
            case Condition.Moments moments -> range(column.sql(), moments.from(), moments.before(), QUESTION, " < ");
            case Condition.Is is -> Clause.of(column.sql() + " = ?", is.value());
            case Condition.Within within -> Clause.of(like(column.sql()), pattern(within.code()) + "%");
            case Condition.Blank blank -> blank(column, blank.blank());
        };
    }

    private static Clause contains(Source.Column column, String typed) {
        if (typed.isBlank()) {
            return Clause.of(ANY);
        }
        String sql = column.searchKey().orElse("LOWER(" + column.sql() + ")");
        List<String> words = column.searchKey().isPresent()
                ? SearchKey.words(typed)
                : List.of(typed.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        return words.isEmpty()
                ? Clause.of(NONE)
                : new Clause(String.join(" AND ", Collections.nCopies(words.size(), has(sql))), List.copyOf(words));
    }

    /** Derby looks for a word in a fifth of the time that a pattern takes it. */
    private static String has(String sql) {
        return "{fn LOCATE(?, " + sql + ")} > 0";
    }

    private static String like(String sql) {
        return sql + " LIKE ? ESCAPE '!'";
    }

    /** What has a meaning in patterns loses it. */
    private static String pattern(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private static Clause oneOf(Source.Column column, List<Object> codes) {
        return codes.isEmpty()
                ? Clause.of(NONE)
                : new Clause(
                        column.sql() + " IN (" + String.join(", ", Collections.nCopies(codes.size(), QUESTION)) + ")",
                        codes);
    }

    private static Clause between(Source.Column column, Condition.Between between) {
        return column.field().kind() instanceof Kind.WholeNumber
                ? range(
                        column.sql(),
                        between.least().map(least -> whole(least, RoundingMode.CEILING)),
                        between.most().map(most -> whole(most, RoundingMode.FLOOR)),
                        WHOLE,
                        " <= ")
                : range(
                        column.sql(),
                        between.least().map(least -> decimal(least, RoundingMode.CEILING)),
                        between.most().map(most -> decimal(most, RoundingMode.FLOOR)),
                        DECIMAL,
                        " <= ");
    }

    private static long whole(BigDecimal bound, RoundingMode mode) {
        return within(bound, LARGEST_WHOLE).setScale(0, mode).longValueExact();
    }

    private static BigDecimal decimal(BigDecimal bound, RoundingMode mode) {
        return within(bound, LARGEST_DECIMAL).setScale(PLACES, mode);
    }

    /** No column holds more than that. */
    private static BigDecimal within(BigDecimal bound, BigDecimal largest) {
        return bound.min(largest).max(largest.negate());
    }

    private static Clause range(String sql, Optional<?> from, Optional<?> to, String placeholder, String beforeEnd) {
        List<String> parts = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        from.ifPresent(value -> {
            parts.add(sql + " >= " + placeholder);
            values.add(value);
        });
        to.ifPresent(value -> {
            parts.add(sql + beforeEnd + placeholder);
            values.add(value);
        });
        return new Clause(String.join(" AND ", parts), values);
    }

    private static Clause blank(Source.Column column, boolean blank) {
        boolean text = column.field().kind() instanceof Kind.Text;
        String sql = column.sql() + " IS NULL" + (text ? " OR " + column.sql() + " = ''" : "");
        return Clause.of(blank ? sql : "NOT (" + sql + ")");
    }
}
