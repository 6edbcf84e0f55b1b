// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Rows on their way into {@link WholeColumns}, part by part: the database writes one while the next is gathered. For the
 * thread whose transaction it is; another one does nothing but wait for the database.
 */
final class WholeInsert implements AutoCloseable {
    private final Connection connection;
    private final WholeColumns columns;
    private final PreparedStatement statement;
    private CompletableFuture<Integer> part = CompletableFuture.completedFuture(0);
    private long count;

    private WholeInsert(Connection connection, WholeColumns columns, String sql) throws SQLException {
        this.connection = connection;
        this.columns = columns;
        statement = connection.prepareStatement(sql);
    }

    /** @param connection that of a transaction which may write there */
    static WholeInsert of(Connection connection, WholeColumns columns) throws SQLException {
        return new WholeInsert(connection, columns, columns.sql());
    }

    /** For rows that get keys of the table's own. */
    static WholeInsert withKeys(Connection connection, WholeColumns columns) throws SQLException {
        return new WholeInsert(connection, columns, columns.sqlWithKeys());
    }

    void add(List<@Nullable Object[]> rows) throws SQLException {
        var arrays = columns.arrays(connection, rows);
        await();
        write(arrays);
    }

    /**
     * The same where rows get keys.
     *
     * @return the keys in the order of the rows
     */
    long[] addWithKeys(List<@Nullable Object[]> rows) throws SQLException {
        var arrays = columns.arrays(connection, rows);
        await();
        var keys = keys(rows.size());
        arrays.add(connection.createArrayOf("int8", LongStream.of(keys).boxed().toArray(Long[]::new)));
        write(arrays);
        return keys;
    }

    private long[] keys(int count) throws SQLException {
        try (var next = connection.prepareStatement(
                "SELECT nextval((SELECT pg_get_serial_sequence(?, 'id')::regclass)) FROM generate_series(1, ?)")) {
            next.setString(1, columns.table().toLowerCase(Locale.ROOT));
            next.setInt(2, count);
            var keys = LongStream.builder();
            try (var found = next.executeQuery()) {
                while (found.next()) {
                    keys.add(found.getLong(1));
                }
            }
            return keys.build().toArray();
        }
    }

    private void write(List<Array> arrays) throws SQLException {
        for (var i = 0; i < arrays.size(); i++) {
            statement.setArray(i + 1, arrays.get(i));
        }
        CompletableFuture<Integer> written = new CompletableFuture<>();
        Thread.ofVirtual()
                .name("telar-batch")
                .inheritInheritableThreadLocals(false)
                .start(() -> {
                    try {
                        written.complete(statement.executeUpdate());
                    } catch (SQLException | RuntimeException | Error problem) {
                        written.completeExceptionally(problem);
                    }
                });
        part = written;
    }

    private void await() throws SQLException {
        try {
            count += part.join();
        } catch (CompletionException problem) {
            switch (problem.getCause()) {
                case SQLException cause -> throw cause;
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                case null, default -> throw problem;
            }
        }
    }

    /** To be asked when something went wrong: throws instead what the database had refused before that, if anything. */
    void rethrowFirst(Throwable later) throws SQLException {
        try {
            await();
        } catch (SQLException | RuntimeException | Error first) {
            if (first != later) {
                first.addSuppressed(later);
            }
            throw first;
        }
    }

    /** How many rows were written in all, once. */
    long finish() throws SQLException {
        await();
        return count;
    }

    /** Waits for the database even when nobody wants to know any more: until then the connection is of no use. */
    @Override
    public void close() throws SQLException {
        part.exceptionally(problem -> 0).join();
        statement.close();
    }
}
