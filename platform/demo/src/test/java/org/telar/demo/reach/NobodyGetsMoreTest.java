// SPDX-License-Identifier: Apache-2.0
package org.telar.demo.reach;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.telar.persistence.internal.SomeWalls;
import org.telar.testing.PostgresServer;

/** 0 leaks among all probes: with both walls, and with either of them taken away. */
class NobodyGetsMoreTest {
    private static final PostgresServer SERVER = new PostgresServer();

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static void probe(String url, int users, boolean first, boolean second) throws SQLException {
        try (var database = SomeWalls.open(url, first, second);
                var probes = new ReachProbes(database, 11)) {
            long asked = probes.ask(users);
            assertTrue(asked > users * 1_000L, () -> "Only " + asked + " probes");
        }
    }

    @Test
    void onDerby() throws SQLException {
        probe("jdbc:derby:memory:" + UUID.randomUUID(), 25, true, true);
    }

    @Test
    void onPostgresql() throws SQLException {
        probe(SERVER.newDatabase(), 60, true, true);
    }

    @Test
    void withoutTheWallInTelar() throws SQLException {
        probe(SERVER.newDatabase(), 30, false, true);
    }

    @Test
    void withoutTheWallInTheDatabase() throws SQLException {
        probe(SERVER.newDatabase(), 30, true, false);
    }

    /** So that it is the walls that hold, and the probes that would tell. */
    @Test
    void withoutAnyWallTheProbesTell() {
        assertThrows(AssertionError.class, () -> probe(SERVER.newDatabase(), 10, false, false));
    }
}
