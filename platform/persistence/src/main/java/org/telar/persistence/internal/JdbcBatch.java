// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.apache.cayenne.CayenneRuntimeException;
import org.jspecify.annotations.Nullable;
import org.telar.persistence.Dialect;

/**
 * One statement for very many rows, past the object layer.
 *
 * @param connections gives the running transaction's connection
 */
record JdbcBatch(DataSource connections, Dialect dialect) {
    private static final int ROWS_AT_ONCE = 1_000;

    long update(String sql, Iterable<? extends @Nullable Object[]> rows) {
        try (var connection = connections.getConnection();
                var statement = connection.prepareStatement(sql)) {
            var total = LongStream.builder();
            run(statement, rows, total::add);
            return total.build().sum();
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    long[] insert(String sql, Iterable<? extends @Nullable Object[]> rows) {
        try (var connection = connections.getConnection();
                var statement = connection.prepareStatement(sql, key())) {
            var keys = LongStream.builder();
            run(statement, rows, count -> collectKeys(statement, keys));
            return keys.build().toArray();
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    private String[] key() {
        return new String[] {dialect == Dialect.DERBY ? "ID" : "id"};
    }

    /**
     * Derby gets each row by itself: it runs in this process, so that costs nothing, while its batches tell only the last key
     * and put timestamps through the time zone of the machine.
     */
    private void run(PreparedStatement statement, Iterable<? extends @Nullable Object[]> rows, Executed executed)
            throws SQLException {
        var parameters = new Parameters(statement);
        var waiting = 0;
        for (var row : rows) {
            parameters.set(row);
            if (dialect == Dialect.DERBY) {
                executed.accept(statement.executeUpdate());
                continue;
            }
            statement.addBatch();
            if (++waiting == ROWS_AT_ONCE) {
                executed.accept(sum(statement.executeBatch()));
                waiting = 0;
            }
        }
        if (waiting > 0) {
            executed.accept(sum(statement.executeBatch()));
        }
    }

    /** What to do after each part of the rows. */
    private interface Executed {
        void accept(long count) throws SQLException;
    }

    /** PostgreSQL joins inserts of one row each into longer statements and then no longer tells each row's count. */
    private static long sum(int[] counts) {
        return Arrays.stream(counts)
                .mapToLong(count -> count == Statement.SUCCESS_NO_INFO ? 1 : count)
                .sum();
    }

    private static void collectKeys(Statement statement, LongStream.Builder keys) throws SQLException {
        try (var generated = statement.getGeneratedKeys()) {
            while (generated.next()) {
                keys.add(generated.getLong(1));
            }
        }
    }

    private static CayenneRuntimeException failed(String sql, SQLException cause) {
        return new CayenneRuntimeException("Batch failed: %s", cause, sql);
    }
}
