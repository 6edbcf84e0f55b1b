// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal.personal;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.telar.api.Scope.Kind;
import org.telar.persistence.internal.walls.Rule;
import org.telar.persistence.internal.walls.TableLine;

/**
 * Which rows of a table are about one person: those that a rule {@code of}, or else a rule {@code person}, leads to her, by
 * itself or by way of another table. Labels, places and programmes tell who reaches a row, and not whom it is about.
 */
final class AboutPerson {
    private final Map<String, TableLine> lines;

    /** @param lines of all tables, by name */
    AboutPerson(Map<String, TableLine> lines) {
        this.lines = lines;
    }

    /** A condition with a question mark for each time that her key is needed; empty when no rule leads to a person. */
    Optional<String> condition(TableLine table) {
        return condition(table, UnaryOperator.identity(), 0);
    }

    private Optional<String> condition(TableLine table, UnaryOperator<String> column, int depth) {
        Collection<Rule> rules = table.whose().<Collection<Rule>>map(List::of).orElse(table.rules());
        var conditions =
                rules.stream().flatMap(rule -> condition(rule, column, depth)).toList();
        return conditions.isEmpty() ? Optional.empty() : Optional.of(joined(conditions));
    }

    /** Her key, as often as a condition needs it. */
    static List<Object> values(String condition, long key) {
        return Collections.nCopies((int) condition.chars().filter(c -> c == '?').count(), key);
    }

    private static String joined(List<String> conditions) {
        return conditions.size() == 1
                ? conditions.getFirst()
                : conditions.stream().collect(Collectors.joining(" OR ", "(", ")"));
    }

    private Stream<String> condition(Rule rule, UnaryOperator<String> column, int depth) {
        return switch (rule) {
            case Rule.Named named ->
                named.kind() == Kind.PERSON ? Stream.of(column.apply(named.column()) + " = ?") : Stream.empty();
            case Rule.When when ->
                condition(when.rule(), column, depth)
                        .map(condition ->
                                "(" + column.apply(when.column()) + " = '" + when.word() + "' AND " + condition + ")");
            case Rule.Via via -> via(via, column, depth);
            case Rule.Inside place -> Stream.empty();
            case Rule.Labels labels -> Stream.empty();
            case Rule.Labelled labelled -> Stream.empty();
            case Rule.Own own -> Stream.empty();
        };
    }

    private Stream<String> via(Rule.Via via, UnaryOperator<String> column, int depth) {
        var alias = "ABOUT_" + depth;
        return Stream.ofNullable(lines.get(via.table()))
                .flatMap(there -> condition(there, name -> alias + "." + name, depth + 1).stream())
                .map(condition -> "EXISTS (SELECT 1 FROM " + via.table() + " " + alias + " WHERE " + alias + "."
                        + Rule.KEY + " = " + column.apply(via.column()) + " AND " + condition + ")");
    }

    /** An expression for whom a row is about; empty when no rule leads to one person. @param row what the row is called in the statement */
    Optional<String> subject(TableLine table, String row) {
        return subject(table, row, 0);
    }

    private Optional<String> subject(TableLine table, String row, int depth) {
        return table.whose().<Collection<Rule>>map(List::of).orElse(table.rules()).stream()
                .flatMap(rule -> subject(rule, row, depth))
                .findFirst();
    }

    private Stream<String> subject(Rule rule, String row, int depth) {
        return switch (rule) {
            case Rule.Named named ->
                named.kind() == Kind.PERSON ? Stream.of(row + "." + named.column()) : Stream.empty();
            case Rule.When when ->
                subject(when.rule(), row, depth)
                        .map(found -> "CASE WHEN " + row + "." + when.column() + " = '" + when.word() + "' THEN "
                                + found + " END");
            case Rule.Via via ->
                Stream.ofNullable(lines.get(via.table()))
                        .flatMap(there -> subject(there, "SUBJECT_" + depth, depth + 1).stream())
                        .map(found -> "(SELECT " + found + " FROM " + via.table() + " SUBJECT_" + depth
                                + " WHERE SUBJECT_" + depth + "." + Rule.KEY + " = " + row + "." + via.column() + ")");
            case Rule.Inside place -> Stream.empty();
            case Rule.Labels labels -> Stream.empty();
            case Rule.Labelled labelled -> Stream.empty();
            case Rule.Own own -> Stream.empty();
        };
    }

    /** How many tables lie between its rows and a person; those far away are to go first. */
    int distance(TableLine table) {
        return table.whose()
                .map(Stream::of)
                .orElseGet(() -> table.rules().stream())
                .mapToInt(this::distance)
                .max()
                .orElse(0);
    }

    private int distance(Rule rule) {
        return switch (rule) {
            case Rule.Via via -> lines.containsKey(via.table()) ? 1 + distance(lines.get(via.table())) : 0;
            case Rule.When when -> distance(when.rule());
            default -> 0;
        };
    }
}
