// SPDX-License-Identifier: Apache-2.0
package org.telar.demo.reach;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.telar.testing.PostgresServer;

/** 0 leaks among all probes with both walls; {@link OneWallIsEnoughTest} takes either of them away. */
class NobodyGetsMoreTest {
    private static final long TOGETHER = 100_000;

    @Test
    void theRoundsTogetherAskEnough() {
        long floor = Stream.of(Round.values())
                .filter(round -> round != Round.WITHOUT_ANY_WALL)
                .mapToLong(Round::questions)
                .sum();
        assertTrue(floor >= TOGETHER, () -> "Only " + floor + " probes are asked for");
    }

    @Test
    void onDerby() throws SQLException {
        Round.DERBY.ask("jdbc:derby:memory:" + UUID.randomUUID());
    }

    @Test
    void onPostgresql() throws SQLException {
        try (PostgresServer server = PostgresServer.forgetful()) {
            Round.POSTGRESQL.ask(server.newDatabase());
        }
    }
}
