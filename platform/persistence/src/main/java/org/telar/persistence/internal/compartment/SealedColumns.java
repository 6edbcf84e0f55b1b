// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal.compartment;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Locale;
import org.telar.persistence.Dialect;
import org.telar.persistence.internal.walls.TableLine;

/** Has the database refuse whatever is not sealed in a protected column, whoever writes it. */
public record SealedColumns(Dialect dialect) {
    private static final int LONGEST_NAME = 60;

    /** Within the turn to migrate. */
    public void bringUpToDate(Connection connection, Collection<TableLine> lines) throws SQLException {
        for (var line : lines) {
            for (var column : line.sealed()) {
                var name = name(line.table(), column);
                if (!isThere(connection, name)) {
                    require(connection, line.table(), column, name);
                }
            }
        }
    }

    private static String name(String table, String column) {
        var name = "SEALED_" + table + "_" + column;
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    private boolean isThere(Connection connection, String name) throws SQLException {
        var derby = dialect == Dialect.DERBY;
        try (var asked = connection.prepareStatement(
                derby
                        ? "SELECT 1 FROM SYS.SYSCONSTRAINTS WHERE CONSTRAINTNAME = ?"
                        : "SELECT 1 FROM pg_constraint WHERE conname = ?")) {
            asked.setString(1, derby ? name : name.toLowerCase(Locale.ROOT));
            try (var found = asked.executeQuery()) {
                return found.next();
            }
        }
    }

    private static void require(Connection connection, String table, String column, String name) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("ALTER TABLE " + table + " ADD CONSTRAINT " + name + " CHECK (" + column + " IS NULL OR "
                    + column + " = '' OR " + column + " LIKE '" + StoredCompartment.SEALED + "%')");
        }
    }
}
