// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.apache.cayenne.CayenneRuntimeException;
import org.jspecify.annotations.Nullable;
import org.telar.persistence.internal.personal.PersonalTables;

/**
 * One query with very many rows, past the object layer.
 *
 * @param connections gives the running transaction's connection
 */
record JdbcQuery(DataSource connections, ParameterTypes types) {
    /** PostgreSQL's driver sends rows piece by piece only when told how many, and only within a transaction. */
    private static final int ROWS_AT_ONCE = 1_000;

    long read(String sql, List<? extends @Nullable Object> values, Consumer<? super @Nullable Object[]> reader) {
        try (var connection = connections.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(ROWS_AT_ONCE);
            types.of(sql, statement).set(values.toArray());
            try (var rows = statement.executeQuery()) {
                return read(rows, reader);
            }
        } catch (SQLException e) {
            throw new CayenneRuntimeException("Query failed: %s", e, sql);
        }
    }

    /** With the names of the columns, for queries that take whatever columns there are. */
    PersonalTables.Result result(String sql, List<?> values) {
        try (var connection = connections.getConnection();
                var statement = connection.prepareStatement(sql)) {
            types.of(sql, statement).set(values.toArray());
            try (var rows = statement.executeQuery()) {
                var columns = new LinkedHashMap<String, Boolean>();
                var told = rows.getMetaData();
                for (var i = 1; i <= told.getColumnCount(); i++) {
                    columns.put(
                            told.getColumnName(i).toUpperCase(Locale.ROOT),
                            told.isNullable(i) != ResultSetMetaData.columnNoNulls);
                }
                var found = new ArrayList<List<@Nullable Object>>();
                read(rows, row -> found.add(Arrays.asList(row)));
                return new PersonalTables.Result(columns, found);
            }
        } catch (SQLException e) {
            throw new CayenneRuntimeException("Query failed: %s", e, sql);
        }
    }

    private static long read(ResultSet rows, Consumer<? super @Nullable Object[]> reader) throws SQLException {
        var types = types(rows.getMetaData());
        var count = 0L;
        while (rows.next()) {
            var row = new @Nullable Object[types.length];
            for (var i = 0; i < types.length; i++) {
                row[i] = value(rows, i + 1, types[i]);
            }
            reader.accept(row);
            count++;
        }
        return count;
    }

    private static int[] types(ResultSetMetaData columns) throws SQLException {
        var types = new int[columns.getColumnCount()];
        for (var i = 0; i < types.length; i++) {
            types[i] = columns.getColumnType(i + 1);
        }
        return types;
    }

    private static @Nullable Object value(ResultSet row, int index, int type) throws SQLException {
        return switch (type) {
            case Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.CLOB -> row.getString(index);
            case Types.BOOLEAN, Types.BIT -> unlessNull(row, row.getBoolean(index));
            case Types.SMALLINT, Types.INTEGER -> unlessNull(row, row.getInt(index));
            case Types.BIGINT -> unlessNull(row, row.getLong(index));
            case Types.REAL, Types.FLOAT, Types.DOUBLE -> unlessNull(row, row.getDouble(index));
            case Types.DECIMAL, Types.NUMERIC -> row.getBigDecimal(index);
            case Types.DATE -> day(row.getDate(index));
            case Types.TIMESTAMP -> UtcTimestamp.get(row, index);
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> row.getBytes(index);
            default ->
                throw new IllegalArgumentException("Column " + index + " of a result has the type number " + type
                        + " of java.sql.Types, for which modules have no column");
        };
    }

    private static @Nullable Object unlessNull(ResultSet row, Object value) throws SQLException {
        return row.wasNull() ? null : value;
    }

    private static @Nullable Object day(@Nullable Date stored) {
        return stored == null ? null : stored.toLocalDate();
    }
}
