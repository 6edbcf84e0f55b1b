// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.cayenne.CayenneRuntimeException;
import org.jspecify.annotations.Nullable;
import org.telar.persistence.Dialect;
import org.telar.persistence.internal.audit.Recorder;
import org.telar.persistence.internal.personal.PersonalTables;

/** Tables of all modules, past the object layer. */
record JdbcPersonalTables(Engine engine, Transactions transactions, JdbcQuery query, JdbcBatch batch, Recorder recorder)
        implements PersonalTables {
    private static final int FILLER = 30_000;
    /** More than a megabyte in all. */
    private static final int FILLERS = 50;

    @Override
    public <T extends @Nullable Object> T inTransaction(Supplier<T> work) {
        return transactions.perform(work);
    }

    @Override
    public Result read(String sql, List<?> values) {
        return query.result(sql, values);
    }

    @Override
    public void each(String sql, Consumer<? super @Nullable Object[]> reader) {
        query.read(sql, List.of(), reader);
    }

    @Override
    public long write(String sql, List<?> values) {
        return recorder.batch(sql, List.<Object[]>of(values.toArray()), some -> batch.update(sql, some));
    }

    @Override
    public void countAbove(String table, long key) {
        try (var connection = engine.connections().getConnection()) {
            if (nextKey(connection, table) <= key) {
                run(connection, "ALTER TABLE " + table + " ALTER COLUMN ID RESTART WITH " + (key + 1));
            }
        } catch (SQLException e) {
            throw new CayenneRuntimeException("The keys of %s cannot be counted on", e, table);
        }
    }

    private long nextKey(Connection connection, String table) throws SQLException {
        var sql = engine.dialect() == Dialect.DERBY
                ? "VALUES SYSCS_UTIL.SYSCS_PEEK_AT_IDENTITY('" + connection.getSchema() + "', '" + table + "')"
                : "SELECT COALESCE(pg_sequence_last_value(pg_get_serial_sequence('" + table.toLowerCase(Locale.ROOT)
                        + "', 'id')::regclass), 0) + 1";
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void removeLeftovers(Set<String> tables) {
        try (var connection = engine.connections().getConnection()) {
            for (var table : new TreeSet<>(tables)) {
                removeLeftovers(connection, table);
            }
            if (engine.dialect() == Dialect.DERBY) {
                removeOldLog(connection);
            }
        } catch (SQLException e) {
            throw new CayenneRuntimeException("What erased rows left in the database's files could not be removed", e);
        }
    }

    private void removeLeftovers(Connection connection, String table) throws SQLException {
        if (engine.dialect() == Dialect.POSTGRESQL) {
            // without FULL the old bytes stay in the pages until they are used again; what others read is not waited
            // for without end
            run(connection, "SET lock_timeout = '30s'");
            run(connection, "VACUUM (FULL, ANALYZE) " + table);
            return;
        }
        try (var call = connection.prepareCall("CALL SYSCS_UTIL.SYSCS_COMPRESS_TABLE(?, ?, 1)")) {
            call.setString(1, connection.getSchema());
            call.setString(2, table);
            call.execute();
        }
    }

    /**
     * Derby's log holds what rows were before. It throws a file of it away when a newer one was begun, which takes a megabyte,
     * and nothing in the old one is needed any more.
     */
    private static void removeOldLog(Connection connection) throws SQLException {
        // of a name of its own, as one that a power cut left may be there
        var table = "PERSISTENCE_FILLER_" + System.nanoTime();
        run(connection, "CREATE TABLE " + table + " (FILLER VARCHAR(32000))");
        try (var filling = connection.prepareStatement("INSERT INTO " + table + " (FILLER) VALUES (?)")) {
            filling.setString(1, "-".repeat(FILLER));
            for (var i = 0; i < FILLERS; i++) {
                filling.executeUpdate();
            }
        } finally {
            run(connection, "DROP TABLE " + table);
        }
        run(connection, "CALL SYSCS_UTIL.SYSCS_CHECKPOINT_DATABASE()");
        run(connection, "CALL SYSCS_UTIL.SYSCS_CHECKPOINT_DATABASE()");
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
