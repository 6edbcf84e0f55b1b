// SPDX-License-Identifier: Apache-2.0
package org.telar.demo.reach;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.telar.persistence.internal.SomeWalls;
import org.telar.testing.PostgresServer;

/** 0 leaks among all probes also when one of the two walls is away. */
class OneWallIsEnoughTest {
    private static final PostgresServer SERVER = PostgresServer.forgetful();
    private static final int USERS = 60;

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void withoutTheWallInTelar() throws SQLException {
        Round.WITHOUT_THE_FIRST_WALL.ask(SERVER.newDatabase());
    }

    @Test
    void withoutTheWallInTheDatabase() throws SQLException {
        Round.WITHOUT_THE_SECOND_WALL.ask(SERVER.newDatabase());
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
        assertThrows(AssertionError.class, () -> Round.WITHOUT_ANY_WALL.ask(SERVER.newDatabase()));
    }
}
