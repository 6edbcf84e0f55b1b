// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
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
record JdbcBatch(DataSource connections, Dialect dialect, ParameterTypes types) {
    private static final int ROWS_AT_ONCE = 2_000;
    /** From so many rows on whole columns pay. */
    private static final int MANY = 50;

    long update(String sql, Iterable<? extends @Nullable Object[]> rows) {
        try (var connection = connections.getConnection();
                var statement = connection.prepareStatement(sql)) {
            var total = LongStream.builder();
            run(sql, statement, rows, total::add, (columns, first, others) -> {
                try (var insert = WholeInsert.of(statement.getConnection(), columns)) {
                    addAll(insert, first, others, insert::add);
                    total.add(insert.finish());
                }
            });
            return total.build().sum();
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    long[] insert(String sql, Iterable<? extends @Nullable Object[]> rows) {
        try (var connection = connections.getConnection();
                var statement = connection.prepareStatement(sql, key())) {
            var keys = LongStream.builder();
            run(sql, statement, rows, count -> collectKeys(statement, keys), (columns, first, others) -> {
                try (var insert = WholeInsert.withKeys(statement.getConnection(), columns)) {
                    addAll(
                            insert,
                            first,
                            others,
                            part -> LongStream.of(insert.addWithKeys(part)).forEach(keys::add));
                    insert.finish();
                }
            });
            return keys.build().toArray();
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    private String[] key() {
        return new String[] {dialect == Dialect.DERBY ? "ID" : "id"};
    }

    /** What to do after each part of the rows. */
    private interface Executed {
        void accept(long count) throws SQLException;
    }

    /** What inserts all rows, of which the first ones were read already, by whole columns. */
    private interface Whole {
        void insert(WholeColumns columns, List<@Nullable Object[]> first, Iterator<? extends @Nullable Object[]> others)
                throws SQLException;
    }

    /**
     * Derby gets each row by itself: it runs in this process, so that costs nothing, while its batches tell only the last key
     * and put timestamps through the time zone of the machine.
     */
    private void run(
            String sql,
            PreparedStatement statement,
            Iterable<? extends @Nullable Object[]> rows,
            Executed executed,
            Whole whole)
            throws SQLException {
        var parameters = types.of(sql, statement);
        if (dialect == Dialect.DERBY) {
            for (var row : rows) {
                parameters.set(row);
                executed.accept(statement.executeUpdate());
            }
            return;
        }
        var all = rows.iterator();
        var first = part(all);
        var columns = first.size() < MANY ? Optional.<WholeColumns>empty() : types.columns(sql, statement);
        if (columns.isPresent()) {
            whole.insert(columns.get(), first, all);
            return;
        }
        for (var part = first; !part.isEmpty(); part = part(all)) {
            for (var row : part) {
                parameters.set(row);
                statement.addBatch();
            }
            executed.accept(sum(statement.executeBatch()));
        }
    }

    private interface PartOfWhole {
        void add(List<@Nullable Object[]> part) throws SQLException;
    }

    private static void addAll(
            WholeInsert insert,
            List<@Nullable Object[]> first,
            Iterator<? extends @Nullable Object[]> others,
            PartOfWhole parts)
            throws SQLException {
        try {
            for (var part = first; !part.isEmpty(); part = part(others)) {
                parts.add(part);
            }
        } catch (SQLException | RuntimeException | Error later) {
            insert.rethrowFirst(later);
            throw later;
        }
    }

    /** None at the end. */
    private static List<@Nullable Object[]> part(Iterator<? extends @Nullable Object[]> rows) {
        List<@Nullable Object[]> part = new ArrayList<>();
        while (part.size() < ROWS_AT_ONCE && rows.hasNext()) {
            part.add(rows.next());
        }
        return part;
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
