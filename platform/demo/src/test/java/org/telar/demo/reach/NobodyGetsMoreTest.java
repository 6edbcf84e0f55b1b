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
    private static final int USERS = 60;

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

    /** Tables and lists that come later are among these by themselves. */
    @Test
    void whatOneWallLetsThroughTheOtherLetsThrough() throws SQLException {
        String url = SERVER.newDatabase();
        try (var first = SomeWalls.open(url, true, false);
                var second = SomeWalls.open(url, false, true);
                var probes = new ReachProbes(first, 12);
                var both = new SameByBoth(first, second)) {
            long compared = 0;
            for (int i = 1; i <= USERS; i++) {
                compared += both.compare(probes.someone(i));
            }
            long all = compared;
            assertTrue(all > 50_000, () -> "Only " + all + " rows were compared");
        }
    }

    /** So that it is the walls that hold, and the probes that would tell. */
    @Test
    void withoutAnyWallTheProbesTell() {
        assertThrows(AssertionError.class, () -> probe(SERVER.newDatabase(), 10, false, false));
    }
}
