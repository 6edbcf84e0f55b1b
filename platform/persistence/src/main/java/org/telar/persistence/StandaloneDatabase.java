// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence;

import java.nio.file.Path;
import java.sql.SQLException;
import org.telar.persistence.internal.DatabaseOpener;

/** The database without a container: for tests, benchmarks and tools. Who opens it closes it. */
public interface StandaloneDatabase extends Database, AutoCloseable {
    /**
     * @param url as in TELAR_DB_URL, or {@code jdbc:derby:memory:<name>}; empty for Derby in the folder {@code database}
     *     of the home
     * @param home where Derby keeps its log
     * @throws IllegalArgumentException when the URL cannot be read
     * @throws SQLException when the database cannot be used now
     */
    static StandaloneDatabase open(String url, Path home) throws SQLException {
        return DatabaseOpener.open(url, home);
    }

    /** Closes all stores and the database itself; a database in memory is gone then. */
    @Override
    void close();
}
