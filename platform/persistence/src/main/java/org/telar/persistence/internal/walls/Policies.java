// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal.walls;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.telar.api.Scope.Kind;

/**
 * Makes PostgreSQL's policies of what modules tell of their tables. It shares nothing with {@link Conditions}: what is wrong
 * in one of them is right in the other. Where a rule leads to another table, that table's own policy does the rest.
 */
public final class Policies {
    private static final String REACH = "current_setting('telar.reach', TRUE)";
    /** Worked out once for a statement and not for each row. */
    private static final String LABELS = "((SELECT string_to_array(" + REACH + ", ' '))::text[])";

    private static final String EVERYTHING = "(SELECT " + REACH + ") = '*'";

    private final TableBook book;

    public Policies(TableBook book) {
        this.book = book;
    }

    /** Within the turn to migrate; leaves alone what is as it should be, as a change waits for all who read. */
    public void bringUpToDate(Connection connection, Collection<TableLine> lines) throws SQLException {
        for (TableLine line : lines) {
            String wanted = line.shared() ? "" : policy(line);
            String mark = wanted.isEmpty()
                    ? ""
                    : UUID.nameUUIDFromBytes(wanted.getBytes(StandardCharsets.UTF_8))
                            .toString();
            if (!mark.equals(mark(connection, line.table()))) {
                replace(connection, line.table(), wanted, mark);
            }
        }
    }

    private static String mark(Connection connection, String table) throws SQLException {
        try (var statement = connection.prepareStatement(
                "SELECT obj_description(oid, 'pg_policy') FROM pg_policy WHERE polrelid = ?::regclass"
                        + " AND polname = 'telar'")) {
            statement.setString(1, table.toLowerCase(Locale.ROOT));
            try (var found = statement.executeQuery()) {
                return found.next() ? String.valueOf(found.getString(1)) : "";
            }
        }
    }

    private static void replace(Connection connection, String table, String wanted, String mark) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("DROP POLICY IF EXISTS telar ON " + table);
            String security =
                    wanted.isEmpty() ? "NO FORCE ROW LEVEL SECURITY, DISABLE" : "FORCE ROW LEVEL SECURITY, ENABLE";
            statement.execute("ALTER TABLE " + table + " " + security + " ROW LEVEL SECURITY");
            if (!wanted.isEmpty()) {
                statement.execute(wanted);
                statement.execute("COMMENT ON POLICY telar ON " + table + " IS '" + mark + "'");
            }
        }
    }

    private String policy(TableLine line) {
        String rows = EVERYTHING + either(line, line.table(), LABELS);
        if (line.hasLabels()) {
            rows += " OR (SELECT current_setting('telar.inserting', TRUE)) = '" + line.table() + "'";
        }
        return "CREATE POLICY telar ON " + line.table() + " USING (" + rows + ") WITH CHECK (" + rows + ")";
    }

    private String either(TableLine line, String name, String labels) {
        return line.rules().stream()
                .map(rule -> " OR " + row(rule, name, labels))
                .collect(Collectors.joining());
    }

    private String row(Rule rule, String name, String labels) {
        return switch (rule) {
            case Rule.Named named ->
                "('" + word(named.kind()) + ":' || " + name + "." + named.column() + ") = ANY " + labels;
            case Rule.Labels own -> name + "." + own.column() + " = ANY " + labels;
            case Rule.Own own -> "('own:' || " + name + "." + own.column() + ") = ANY " + labels;
            case Rule.Inside inside -> inside(name + "." + inside.column(), labels);
            case Rule.Labelled side ->
                "EXISTS (SELECT 1 FROM " + side.table() + " s WHERE s." + side.column() + " = " + name + "." + Rule.KEY
                        + " AND s.LABEL = ANY " + labels + ")";
            case Rule.Via via -> via(via, name, labels);
            case Rule.When when ->
                "(" + name + "." + when.column() + " = '" + when.word() + "' AND " + row(when.rule(), name, labels)
                        + ")";
        };
    }

    private static String inside(String place, String labels) {
        return "EXISTS (SELECT 1 FROM unnest" + labels + " l WHERE "
                + "split_part(l, ':', 1) = 'country' AND (" + place + " = split_part(l, ':', 2) OR starts_with(" + place
                + ", split_part(l, ':', 2) || '-'))"
                + " OR split_part(l, ':', 1) = 'territory' AND starts_with(" + place + ", split_part(l, ':', 2)))";
    }

    private String via(Rule.Via via, String name, String labels) {
        String alias = name + "_up";
        String there = "EXISTS (SELECT 1 FROM " + via.table() + " " + alias + " WHERE " + alias + "." + Rule.KEY + " = "
                + name + "." + via.column();
        boolean restricted = !via.only().isEmpty() || !labels.equals(LABELS);
        if (!restricted) {
            return there + ")";
        }
        String fewer = via.only().isEmpty() ? labels : only(labels, List.copyOf(via.only()));
        return there + " AND (FALSE" + either(book.get(via.table()), alias, fewer) + "))";
    }

    private static String only(String labels, List<Kind> kinds) {
        String words =
                kinds.stream().sorted().map(kind -> "'" + word(kind) + "'").collect(Collectors.joining(", "));
        return "(ARRAY(SELECT k FROM unnest" + labels + " k WHERE split_part(k, ':', 1) IN (" + words + ")))";
    }

    private static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
