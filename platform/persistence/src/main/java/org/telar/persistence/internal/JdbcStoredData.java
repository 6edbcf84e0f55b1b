// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import java.sql.Blob;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.telar.api.ModuleId;
import org.telar.persistence.StoredData;

/** The tables of modules, past walls and runtimes, on connections of their own. */
record JdbcStoredData(Engine engine) implements StoredData {
    private static final String OWN = "SELECT NAME FROM PERSISTENCE_TABLE WHERE MODULE = ? ORDER BY NAME";

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private <T> T connected(String what, ModuleId module, Work<T> work) {
        try (Connection connection = engine.connections().getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                if (!engine.everyRow().isEmpty()) {
                    statement.execute(engine.everyRow());
                }
                T result = work.on(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The data of " + module + " cannot be " + what + ": " + e.getMessage(), e);
        }
    }

    private static Set<String> tables(Connection connection, ModuleId module) throws SQLException {
        Set<String> tables = new LinkedHashSet<>();
        try (var own = connection.prepareStatement(OWN)) {
            own.setString(1, module.name());
            try (ResultSet rows = own.executeQuery()) {
                while (rows.next()) {
                    if (exists(connection, rows.getString(1))) {
                        tables.add(rows.getString(1));
                    }
                }
            }
        }
        return tables;
    }

    private static boolean exists(Connection connection, String table) throws SQLException {
        try (ResultSet found =
                connection.getMetaData().getTables(null, null, stored(connection, table), new String[] {"TABLE"})) {
            return found.next();
        }
    }

    private static String stored(Connection connection, String table) throws SQLException {
        return connection.getMetaData().storesLowerCaseIdentifiers() ? table.toLowerCase(Locale.ROOT) : table;
    }

    @Override
    public SortedMap<String, Long> counts(ModuleId module) {
        return connected("counted", module, connection -> {
            SortedMap<String, Long> counts = new TreeMap<>();
            for (String table : tables(connection, module)) {
                try (Statement statement = connection.createStatement();
                        ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
                    row.next();
                    counts.put(table, row.getLong(1));
                }
            }
            return counts;
        });
    }

    @Override
    public void read(
            ModuleId module, String table, Consumer<List<String>> columns, Consumer<List<@Nullable Object>> row) {
        connected("read", module, connection -> {
            if (!tables(connection, module).contains(table)) {
                throw new IllegalArgumentException(table + " is not a table of " + module);
            }
            try (Statement statement = connection.createStatement()) {
                statement.setFetchSize(1000);
                try (ResultSet rows = statement.executeQuery("SELECT * FROM " + table + " ORDER BY 1")) {
                    List<String> names = names(rows);
                    columns.accept(names);
                    while (rows.next()) {
                        row.accept(values(rows, names.size()));
                    }
                }
            }
            return module;
        });
    }

    private static List<String> names(ResultSet rows) throws SQLException {
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
            names.add(rows.getMetaData().getColumnName(i).toUpperCase(Locale.ROOT));
        }
        return names;
    }

    private static List<@Nullable Object> values(ResultSet rows, int count) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            Object value = rows.getObject(i);
            values.add(
                    switch (value) {
                        case null -> null;
                        case Clob text -> text.getSubString(1, (int) text.length());
                        case Blob bytes -> bytes.getBytes(1, (int) bytes.length());
                        default -> value;
                    });
        }
        return values;
    }

    @Override
    @SuppressWarnings("try") // the turn is held, not used
    public void remove(ModuleId module) {
        try (Engine.Turn turn = engine.turn()) {
            connected("removed", module, connection -> {
                Set<String> tables = tables(connection, module);
                try (Statement statement = connection.createStatement()) {
                    for (String table : tables) {
                        dropReferences(connection, statement, table);
                    }
                    for (String table : tables) {
                        statement.execute("DROP TABLE " + table);
                    }
                    dropHistory(connection, statement, module);
                }
                try (var forget = connection.prepareStatement("DELETE FROM PERSISTENCE_TABLE WHERE MODULE = ?")) {
                    forget.setString(1, module.name());
                    forget.executeUpdate();
                }
                return module;
            });
        } catch (SQLException e) {
            throw new IllegalStateException("The data of " + module + " cannot be removed: " + e.getMessage(), e);
        }
    }

    /** So that tables can go in any order. */
    private static void dropReferences(Connection connection, Statement statement, String table) throws SQLException {
        Set<String> names = new LinkedHashSet<>();
        try (ResultSet keys = connection.getMetaData().getImportedKeys(null, null, stored(connection, table))) {
            while (keys.next()) {
                names.add(keys.getString("FK_NAME"));
            }
        }
        for (String name : names) {
            statement.execute("ALTER TABLE " + table + " DROP CONSTRAINT \"" + name + "\"");
        }
    }

    /** Flyway names its tables in small letters, in quotes. */
    private void dropHistory(Connection connection, Statement statement, ModuleId module) throws SQLException {
        String history = "schema_history_" + module.tablePrefix();
        try (ResultSet found = connection.getMetaData().getTables(null, null, history, new String[] {"TABLE"})) {
            if (found.next()) {
                statement.execute("DROP TABLE \"" + history + "\"");
            }
        }
    }
}
