// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
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
            run(statement, rows, counts -> total.add(sum(counts)));
            return total.build().sum();
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    long[] insert(String sql, Iterable<? extends @Nullable Object[]> rows) {
        return dialect == Dialect.DERBY ? insertOneByOne(sql, rows) : insertAtOnce(sql, rows);
    }

    private long[] insertAtOnce(String sql, Iterable<? extends @Nullable Object[]> rows) {
        try (var connection = connections.getConnection();
                var statement = connection.prepareStatement(sql, new String[] {"id"})) {
            var keys = LongStream.builder();
            run(statement, rows, counts -> collectKeys(statement, keys));
            return keys.build().toArray();
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    /** Derby tells only the last key of a batch; it runs inside this process, so single rows cost little. */
    private long[] insertOneByOne(String sql, Iterable<? extends @Nullable Object[]> rows) {
        try (var connection = connections.getConnection();
                var statement = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            var parameters = new Parameters(statement);
            var keys = LongStream.builder();
            for (var row : rows) {
                parameters.set(row);
                statement.executeUpdate();
                collectKeys(statement, keys);
            }
            return keys.build().toArray();
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    private static void run(PreparedStatement statement, Iterable<? extends @Nullable Object[]> rows, Executed executed)
            throws SQLException {
        var parameters = new Parameters(statement);
        var waiting = 0;
        for (var row : rows) {
            parameters.set(row);
            statement.addBatch();
            if (++waiting == ROWS_AT_ONCE) {
                executed.accept(statement.executeBatch());
                waiting = 0;
            }
        }
        if (waiting > 0) {
            executed.accept(statement.executeBatch());
        }
    }

    /** What to do after each part of the rows. */
    private interface Executed {
        void accept(int[] counts) throws SQLException;
    }

    /** PostgreSQL joins inserts of one row each into longer statements and then no longer tells each row's count. */
    private static long sum(int[] counts) {
        var sum = 0L;
        for (var count : counts) {
            sum += count == Statement.SUCCESS_NO_INFO ? 1 : count;
        }
        return sum;
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
