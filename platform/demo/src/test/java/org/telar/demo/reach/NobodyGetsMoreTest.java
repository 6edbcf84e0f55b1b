// SPDX-License-Identifier: Apache-2.0
package org.telar.demo.reach;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.telar.persistence.internal.SomeWalls;
import org.telar.testing.PostgresServer;

/** 0 leaks among all probes: with both walls, and with either of them taken away. */
class NobodyGetsMoreTest {
    private static final PostgresServer SERVER = new PostgresServer();
    private static final int USERS = 60;
    /** At least so many questions are asked for each user. */
    private static final long EACH = 1_000;

    private static final long TOGETHER = 100_000;

    /** How many users ask where. */
    private enum Round {
        DERBY(20),
        POSTGRESQL(40),
        WITHOUT_THE_FIRST_WALL(20),
        WITHOUT_THE_SECOND_WALL(20);

        private final int users;

        Round(int users) {
            this.users = users;
        }
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static void probe(String url, int users, boolean first, boolean second) throws SQLException {
        try (var database = SomeWalls.open(url, first, second);
                var probes = new ReachProbes(database, 11)) {
            long asked = probes.ask(users);
            assertTrue(asked > users * EACH, () -> "Only " + asked + " probes");
        }
    }

    @Test
    void theRoundsTogetherAskEnough() {
        long floor =
                EACH * Stream.of(Round.values()).mapToInt(round -> round.users).sum();
        assertTrue(floor >= TOGETHER, () -> "Only " + floor + " probes are asked for");
    }

    @Test
    void onDerby() throws SQLException {
        probe("jdbc:derby:memory:" + UUID.randomUUID(), Round.DERBY.users, true, true);
    }

    @Test
    void onPostgresql() throws SQLException {
        probe(SERVER.newDatabase(), Round.POSTGRESQL.users, true, true);
    }

    @Test
    void withoutTheWallInTelar() throws SQLException {
        probe(SERVER.newDatabase(), Round.WITHOUT_THE_FIRST_WALL.users, false, true);
    }

    @Test
    void withoutTheWallInTheDatabase() throws SQLException {
        probe(SERVER.newDatabase(), Round.WITHOUT_THE_SECOND_WALL.users, true, false);
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
