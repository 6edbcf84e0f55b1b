// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.telar.api.Message;
import org.telar.persistence.Dialect;

/** One kind of database at one address. */
interface Engine {
    Dialect dialect();

    /** Opens a connection each time it is asked. */
    DataSource connections();

    /** The same for a quick look: gives up after three seconds in all. */
    DataSource probe();

    /** Run where scripts are, which are about all rows whatever the policies say; empty for nothing. */
    default String everyRow() {
        return "";
    }

    /** Whether this login passes by the policies that are the second wall; such a login is told of in the log. */
    default boolean passesPolicies(Connection connection) throws SQLException {
        return false;
    }

    /** What stands here for the placeholders of {@link org.telar.persistence.MigrationScript}. */
    Map<String, String> placeholders();

    /** Why the database cannot be used and what helps, for a person. */
    Message explain(SQLException problem);

    /** Where it is, for the log; no credentials. */
    String place();

    /**
     * Copies the database as it is at this moment into a folder, while others go on writing.
     *
     * @return whether it did; not where the database's own programs do it
     */
    default boolean copy(Path folder) throws SQLException {
        return false;
    }

    /** Lets go of what the engine holds in this process. */
    void release();

    /**
     * Waits until no other node migrates this database, and keeps the others waiting until the turn is closed.
     *
     * @throws SQLException when the database cannot be reached
     */
    default Turn turn() throws SQLException {
        return () -> {};
    }

    /** This node's turn to migrate. */
    interface Turn extends AutoCloseable {
        @Override
        void close() throws SQLException;
    }
}
