// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import java.nio.file.Path;
import java.sql.SQLException;
import org.telar.persistence.StandaloneDatabase;
import org.telar.persistence.internal.DatabaseAddress.Readable;
import org.telar.persistence.internal.DatabaseAddress.Unreadable;
import org.telar.persistence.internal.walls.Walls;

/** Opens what an address names. */
public final class DatabaseOpener {
    private static final int POOL_MAX = 10;

    private DatabaseOpener() {}

    public static StandaloneDatabase open(String url, Path home) throws SQLException {
        return open(url, home, Walls.BOTH);
    }

    /** For tests that take one wall away. */
    static StandaloneDatabase open(String url, Path home, Walls walls) throws SQLException {
        return switch (DatabaseAddress.of(url, "", "", home)) {
            case Readable readable -> PooledDatabase.open(readable.engine(home), POOL_MAX, home, walls);
            case Unreadable unreadable ->
                throw new IllegalArgumentException("Database URL '" + unreadable.shown() + "' is not understood");
        };
    }
}
