// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A plain INSERT for very many rows on PostgreSQL: each column goes as one array, so that there is one statement to
 * understand, to plan and to look at for policies, however many rows there are. The first wall has seen the statement as
 * it was written; this one says the same.
 *
 * @param types of the columns, by PostgreSQL's names
 */
record WholeColumns(String table, List<String> columns, List<String> types) {
    private static final Pattern PLAIN = Pattern.compile(
            "\\s*INSERT\\s+INTO\\s+(\\w+)\\s*\\(([^()]*)\\)\\s*VALUES\\s*\\(\\s*\\?(?:\\s*,\\s*\\?)*\\s*\\)\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> KNOWN =
            Set.of("int8", "int4", "varchar", "text", "timestamp", "date", "bool", "numeric", "float8", "bytea");

    /**
     * None for another statement.
     *
     * @param types of its question marks, by PostgreSQL's names
     */
    static Optional<WholeColumns> of(String sql, List<String> types) {
        var found = PLAIN.matcher(sql);
        if (!found.matches()) {
            return Optional.empty();
        }
        List<String> columns =
                Stream.of(found.group(2).split(",")).map(String::strip).toList();
        return KNOWN.containsAll(types) && columns.size() == types.size()
                ? Optional.of(new WholeColumns(found.group(1), columns, types))
                : Optional.empty();
    }

    /** With an array for each question mark. */
    String sql() {
        return sql(columns, types);
    }

    /** With one more array, for the keys. */
    String sqlWithKeys() {
        return sql(
                Stream.concat(columns.stream(), Stream.of("ID")).toList(),
                Stream.concat(types.stream(), Stream.of("int8")).toList());
    }

    private String sql(List<String> names, List<String> kinds) {
        return "INSERT INTO " + table + " (" + String.join(", ", names) + ") SELECT "
                + kinds.stream().map(kind -> "unnest(?::" + kind + "[])").collect(Collectors.joining(", "));
    }

    /** @return a list to which more can be added */
    List<Array> arrays(Connection connection, List<@Nullable Object[]> rows) throws SQLException {
        rows.forEach(row -> Parameters.requireLength(row, columns.size()));
        List<Array> arrays = new ArrayList<>();
        for (var column = 0; column < types.size(); column++) {
            var type = types.get(column);
            arrays.add(connection.createArrayOf(type, values(rows, column, type)));
        }
        return arrays;
    }

    private static @Nullable Object[] values(List<@Nullable Object[]> rows, int column, String type) {
        var values = rows.stream().map(row -> row[column]);
        return switch (type) {
            case "int8" ->
                values.map(one -> one == null ? null : number(one, column).longValue())
                        .toArray(Long[]::new);
            case "int4" ->
                values.map(one -> one == null ? null : number(one, column).intValue())
                        .toArray(Integer[]::new);
            case "bytea" -> values.toArray(byte[][]::new);
            default -> values.map(one -> text(one, column)).toArray(String[]::new);
        };
    }

    private static Number number(Object value, int column) {
        if (value instanceof Number number) {
            return number;
        }
        throw Parameters.unknown(column + 1, value);
    }

    private static @Nullable String text(@Nullable Object value, int column) {
        return switch (value) {
            case null -> null;
            case String text -> text;
            case Boolean flag -> flag.toString();
            case Number number -> number.toString();
            case LocalDate date -> date.toString();
            case LocalDateTime moment -> moment.toString();
            default -> throw Parameters.unknown(column + 1, value);
        };
    }
}
