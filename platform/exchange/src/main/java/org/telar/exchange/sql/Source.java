// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.sql;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.telar.api.User;
import org.telar.exchange.dataset.Condition;
import org.telar.exchange.dataset.Field;
import org.telar.exchange.dataset.Request;
import org.telar.exchange.dataset.Sort;

/** Where the rows of a dataset are, in SQL. */
record Source(String from, String key, List<Column> columns, List<Function<User, Clause>> clauses) {
    /** Before a text: the same order, but no column of an index. */
    private static final String AN_EXPRESSION = "'' || ";

    /**
     * @param sql column or expression
     * @param searchKey where the text's search key is
     */
    record Column(Field field, String sql, Optional<String> searchKey) {}

    Source {
        columns = List.copyOf(columns);
        clauses = List.copyOf(clauses);
    }

    Source where(Function<User, Clause> clause) {
        return new Source(
                from,
                key,
                columns,
                Stream.concat(clauses.stream(), Stream.of(clause)).toList());
    }

    List<Field> fields() {
        return columns.stream().map(Column::field).toList();
    }

    /** The first column is the key. */
    Query select(User user, Request request) {
        Clause where = where(user, request.conditions());
        return new Query(
                "SELECT " + key + wanted(request) + " FROM " + from + where.sql() + " ORDER BY "
                        + order(request.sorts()),
                where.values());
    }

    /** The keys alone, which an index over sort column and key can give without the rows. */
    Query keys(User user, Request request) {
        Clause where = where(user, request.conditions());
        String order = (wordsAreElsewhere(request) ? AN_EXPRESSION : "") + order(request.sorts());
        return new Query("SELECT " + key + " FROM " + from + where.sql() + " ORDER BY " + order, where.values());
    }

    /**
     * Whether words are asked for that the index of the order does not have. PostgreSQL would follow it from row to row all over
     * the table until enough are found, which for a rare word is never; ordered by an expression instead, it looks through the
     * table once, as it does for the number of rows.
     */
    private boolean wordsAreElsewhere(Request request) {
        Optional<String> ordering = request.sorts().stream()
                .findFirst()
                .flatMap(sort -> column(sort.field()).searchKey());
        return ordering.isPresent()
                && request.conditions().stream()
                        .filter(Condition.Contains.class::isInstance)
                        .anyMatch(words -> !column(words.field()).searchKey().equals(ordering));
    }

    /** The rows of these keys, in any order; at least one key. The first column is the key. */
    Query rows(User user, Request request, List<Object> keys) {
        String these = key + " IN (" + String.join(", ", Collections.nCopies(keys.size(), "?")) + ")";
        Clause where = where(anyone -> new Clause(these, keys)).where(user, List.of());
        return new Query("SELECT " + key + wanted(request) + " FROM " + from + where.sql(), where.values());
    }

    private String wanted(Request request) {
        return request.fields().stream()
                .map(field -> ", " + column(field).sql())
                .collect(Collectors.joining());
    }

    Query count(User user, List<Condition> conditions) {
        Clause where = where(user, conditions);
        return new Query("SELECT COUNT(*) FROM " + from + where.sql(), where.values());
    }

    private Column column(String field) {
        return columns.stream()
                .filter(column -> column.field().id().equals(field))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no field '" + field + "'"));
    }

    /** The key follows in the direction of the last, so that an index over both can be read from either end. */
    private String order(List<Sort> sorts) {
        String asked = sorts.stream()
                .map(sort -> sorted(column(sort.field())) + direction(sort) + ", ")
                .collect(Collectors.joining());
        return asked + key + (sorts.isEmpty() ? "" : direction(sorts.getLast()));
    }

    private static String sorted(Column column) {
        return column.searchKey().orElse(column.sql());
    }

    private static String direction(Sort sort) {
        return sort.descending() ? " DESC" : "";
    }

    private Clause where(User user, List<Condition> conditions) {
        List<Clause> all = new ArrayList<>();
        clauses.forEach(clause -> all.add(clause.apply(user)));
        conditions.forEach(condition -> all.add(Conditions.clause(column(condition.field()), condition)));
        return all.isEmpty()
                ? Clause.of("")
                : new Clause(
                        all.stream().map(Clause::sql).collect(Collectors.joining(") AND (", " WHERE (", ")")),
                        all.stream().flatMap(clause -> clause.values().stream()).toList());
    }
}
