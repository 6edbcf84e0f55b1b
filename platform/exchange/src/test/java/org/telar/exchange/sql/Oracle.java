// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.sql;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.telar.exchange.Cell;
import org.telar.exchange.dataset.Condition;
import org.telar.exchange.dataset.Request;
import org.telar.exchange.dataset.SearchKey;
import org.telar.exchange.dataset.Sort;

/** What a dataset over the sample's rows must give, worked out one row at a time. */
record Oracle(List<@Nullable Object[]> rows) {
    private static final List<String> COLUMNS =
            List.of("name", "name-key", "note", "gender", "age", "hours", "fee", "born", "seen", "active", "place");

    List<List<Cell>> answer(Request request) {
        return rows.stream()
                .filter(row -> request.conditions().stream().allMatch(condition -> meets(row, condition)))
                .sorted(order(request.sorts()))
                .map(row -> request.fields().stream()
                        .map(field -> cell(value(row, field)))
                        .toList())
                .toList();
    }

    private static @Nullable Object value(@Nullable Object[] row, String field) {
        return row[COLUMNS.indexOf(field)];
    }

    private static Cell cell(@Nullable Object value) {
        return switch (value) {
            case null -> Cell.EMPTY;
            case BigDecimal number ->
                Cell.of(new BigDecimal(number.stripTrailingZeros().toPlainString()));
            case Integer number -> Cell.of(number);
            case LocalDate day -> Cell.of(day);
            case LocalDateTime moment -> Cell.of(moment);
            case Boolean flag -> Cell.of(flag);
            default -> Cell.of(value.toString());
        };
    }

    private static boolean meets(@Nullable Object[] row, Condition condition) {
        Object value = value(row, condition.field());
        if (condition instanceof Condition.Blank blank) {
            return blank.blank() == (value == null || value.equals(""));
        }
        if (value == null) {
            return false;
        }
        return switch (condition) {
            case Condition.Contains contains -> contains(value.toString(), contains);
            case Condition.OneOf oneOf -> oneOf.codes().contains(value);
            case Condition.Between between ->
                between.least().stream().allMatch(least -> number(value).compareTo(least) >= 0)
                        && between.most().stream()
                                .allMatch(most -> number(value).compareTo(most) <= 0);
            case Condition.Days days ->
                days.from().stream().noneMatch(from -> ((LocalDate) value).isBefore(from))
                        && days.to().stream().noneMatch(to -> ((LocalDate) value).isAfter(to));
            case Condition.Moments moments ->
                moments.from().stream().noneMatch(from -> ((LocalDateTime) value).isBefore(from))
                        && moments.before().stream().allMatch(before -> ((LocalDateTime) value).isBefore(before));
            case Condition.Is is -> value.equals(is.value());
            case Condition.Within within -> value.toString().startsWith(within.code());
            case Condition.Blank blank -> throw new AssertionError(blank);
        };
    }

    private static boolean contains(String text, Condition.Contains condition) {
        if (condition.field().equals("name")) {
            List<String> words = SearchKey.words(condition.words());
            return !words.isEmpty() && words.stream().allMatch(SearchKey.of(text)::contains);
        }
        return List.of(condition.words().toLowerCase(Locale.ROOT).split(" ")).stream()
                .allMatch(text.toLowerCase(Locale.ROOT)::contains);
    }

    private static BigDecimal number(Object value) {
        return new BigDecimal(value.toString());
    }

    /** Rows of one rank stay in the order of their keys, which the last sort may turn round. */
    private Comparator<@Nullable Object[]> order(List<Sort> sorts) {
        Comparator<@Nullable Object[]> order = (one, other) -> 0;
        for (Sort sort : sorts) {
            Comparator<@Nullable Object[]> next =
                    (one, other) -> compare(value(one, column(sort)), value(other, column(sort)));
            order = order.thenComparing(sort.descending() ? next.reversed() : next);
        }
        Comparator<@Nullable Object[]> place = Comparator.comparingInt(rows::indexOf);
        return order.thenComparing(!sorts.isEmpty() && sorts.getLast().descending() ? place.reversed() : place);
    }

    private static String column(Sort sort) {
        return sort.field().equals("name") ? "name-key" : sort.field();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static int compare(@Nullable Object one, @Nullable Object other) {
        return one == null || other == null
                ? Boolean.compare(one == null, other == null)
                : ((Comparable) one).compareTo(other);
    }
}
