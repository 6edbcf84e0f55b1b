// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import java.nio.file.Path;
import java.sql.SQLException;
import org.telar.persistence.StandaloneDatabase;
import org.telar.persistence.internal.walls.Walls;

/** The key to the switch of the walls, which tests alone have. */
public final class SomeWalls {
    private SomeWalls() {}

    public static StandaloneDatabase open(String url, boolean first, boolean second) throws SQLException {
        return DatabaseOpener.open(url, Path.of("target"), new Walls(first, second));
    }
}
