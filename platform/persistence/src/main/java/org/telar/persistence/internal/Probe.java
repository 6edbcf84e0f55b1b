// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import java.sql.Connection;
import java.sql.SQLException;
import org.telar.persistence.DatabaseState.Up;

/** What a database says of itself. */
final class Probe {
    private static final int SECONDS = 1;

    private Probe() {}

    static Up product(Engine engine, Connection connection) throws SQLException {
        var told = connection.getMetaData();
        return new Up(
                told.getDatabaseProductName(), told.getDatabaseProductVersion(), engine.passesPolicies(connection));
    }

    /** Asks over a connection of its own, so that a busy pool does not look like a lost database. */
    static Up ask(Engine engine) throws SQLException {
        try (var connection = engine.probe().getConnection()) {
            if (!connection.isValid(SECONDS)) {
                throw new SQLException("No answer within " + SECONDS + " s", "08006");
            }
            return product(engine, connection);
        }
    }
}
