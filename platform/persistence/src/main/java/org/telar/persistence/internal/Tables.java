// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.cayenne.CayenneRuntimeException;
import org.jspecify.annotations.Nullable;
import org.telar.persistence.Dialect;
import org.telar.persistence.internal.walls.Actors;

/**
 * The platform's own tables, {@code PERSISTENCE_...}: statements in the running transaction, or else each in its own.
 *
 * @param batch on the running transaction's connection
 */
record Tables(JdbcBatch batch, Transactions transactions, Actors actors) {
    private static final int LONGEST_CAUSE = 1_000;

    /** Makes a value of the row at which the result stands. */
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    /** The work is Telar's own. */
    <T> T inTransaction(Supplier<T> work) {
        return actors.asTelar(() -> transactions.perform(work));
    }

    /** The number of rows that were written. */
    int update(String sql, @Nullable Object... values) {
        return run(sql, values, PreparedStatement::executeUpdate);
    }

    /** Inserts one row and gives the key that it got. */
    long insert(String sql, @Nullable Object... values) {
        return inTransaction(() -> batch.insert(sql, List.<@Nullable Object[]>of(values))[0]);
    }

    <T> List<T> select(String sql, Row<T> row, @Nullable Object... values) {
        return run(sql, values, statement -> {
            try (var result = statement.executeQuery()) {
                var rows = new ArrayList<T>();
                while (result.next()) {
                    rows.add(row.read(result));
                }
                return rows;
            }
        });
    }

    /** A look that neither waits for others' transactions nor makes them wait; it may see what is not committed. */
    <T> List<T> glance(String sql, Row<T> row, @Nullable Object... values) {
        return select(batch.dialect() == Dialect.DERBY ? sql + " WITH UR" : sql, row, values);
    }

    private <T> T run(String sql, @Nullable Object[] values, Work<T> work) {
        return inTransaction(() -> {
            try (var connection = batch.connections().getConnection();
                    var statement = connection.prepareStatement(sql)) {
                batch.types().of(sql, statement).set(values);
                return work.on(statement);
            } catch (SQLException e) {
                throw new CayenneRuntimeException("Statement failed: %s", e, sql);
            }
        });
    }

    static LocalDateTime utc(Instant time) {
        return LocalDateTime.ofInstant(time.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }

    static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return UtcTimestamp.get(row, column).map(time -> time.toInstant(ZoneOffset.UTC));
    }

    /** A failure as it is kept in a column CAUSE. */
    static String cause(Throwable failure) {
        var text = failure.toString();
        return text.substring(0, Math.min(text.length(), LONGEST_CAUSE));
    }
}
