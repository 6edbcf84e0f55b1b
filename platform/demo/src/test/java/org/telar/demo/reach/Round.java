// SPDX-License-Identifier: Apache-2.0
package org.telar.demo.reach;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import org.telar.persistence.internal.SomeWalls;

/** How many users ask where. The classes of tests that run them are two, so that two processes share the work. */
enum Round {
    DERBY(20, true, true),
    POSTGRESQL(40, true, true),
    WITHOUT_THE_FIRST_WALL(20, false, true),
    WITHOUT_THE_SECOND_WALL(20, true, false),
    WITHOUT_ANY_WALL(10, false, false);

    /** At least so many questions are asked for each user. */
    private static final long EACH = 1_000;

    private final int users;
    private final boolean first;
    private final boolean second;

    Round(int users, boolean first, boolean second) {
        this.users = users;
        this.first = first;
        this.second = second;
    }

    /** So many questions are asked at least. */
    long questions() {
        return users * EACH;
    }

    /** @throws AssertionError when somebody gets more than she may, or too little is asked */
    void ask(String url) throws SQLException {
        try (var database = SomeWalls.open(url, first, second);
                var probes = new ReachProbes(database, 11)) {
            long asked = probes.ask(users);
            assertTrue(asked > questions(), () -> "Only " + asked + " probes");
        }
    }
}
