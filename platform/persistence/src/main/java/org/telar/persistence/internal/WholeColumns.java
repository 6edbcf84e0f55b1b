// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
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

    /** None for another statement. */
    static Optional<WholeColumns> of(String sql, PreparedStatement statement) throws SQLException {
        var found = PLAIN.matcher(sql);
        if (!found.matches()) {
            return Optional.empty();
        }
        List<String> types = new ArrayList<>();
        var told = statement.getParameterMetaData();
        for (var i = 1; i <= told.getParameterCount(); i++) {
            types.add(told.getParameterTypeName(i));
        }
        List<String> columns =
                Stream.of(found.group(2).split(",")).map(String::strip).toList();
        return KNOWN.containsAll(types) && columns.size() == types.size()
                ? Optional.of(new WholeColumns(found.group(1), columns, types))
                : Optional.empty();
    }

    /** @param connection that of a transaction which may write there */
    long insert(Connection connection, List<@Nullable Object[]> rows) throws SQLException {
        rows.forEach(row -> Parameters.requireLength(row, columns.size()));
        var sql = "INSERT INTO " + table + " (" + String.join(", ", columns) + ") SELECT * FROM unnest("
                + types.stream().map(type -> "?::" + type + "[]").collect(Collectors.joining(", ")) + ")";
        try (var statement = connection.prepareStatement(sql)) {
            for (var column = 0; column < types.size(); column++) {
                var type = types.get(column);
                statement.setArray(column + 1, connection.createArrayOf(type, values(rows, column, type)));
            }
            return statement.executeUpdate();
        }
    }

    /** Gives the rows keys of the table's own, in their order. */
    LongStream insertWithKeys(Connection connection, List<@Nullable Object[]> rows) throws SQLException {
        var keys = keys(connection, rows.size());
        List<@Nullable Object[]> whole = new ArrayList<>(rows.size());
        for (var i = 0; i < keys.length; i++) {
            var row = rows.get(i);
            @Nullable Object[] longer = new @Nullable Object[row.length + 1];
            longer[0] = keys[i];
            System.arraycopy(row, 0, longer, 1, row.length);
            whole.add(longer);
        }
        new WholeColumns(table, before("ID", columns), before("int8", types)).insert(connection, whole);
        return LongStream.of(keys);
    }

    private static List<String> before(String first, List<String> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }

    private long[] keys(Connection connection, int count) throws SQLException {
        try (var statement = connection.prepareStatement(
                "SELECT nextval(pg_get_serial_sequence(?, 'id')) FROM generate_series(1, ?)")) {
            statement.setString(1, table.toLowerCase(Locale.ROOT));
            statement.setInt(2, count);
            var keys = LongStream.builder();
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    keys.add(found.getLong(1));
                }
            }
            return keys.build().toArray();
        }
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
