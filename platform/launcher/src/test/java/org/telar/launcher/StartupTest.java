// SPDX-License-Identifier: Apache-2.0
package org.telar.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.telar.launcher.Health.Database;
import org.telar.launcher.Health.ModuleState;
import org.telar.launcher.Startup.Observation;
import org.telar.launcher.Startup.Verdict;

class StartupTest {
    private static final Instant BEGAN = Instant.parse("2026-11-22T08:00:00Z");
    private static final Database UP = new Database("UP", "Apache Derby", "");
    private static final Database DOWN = new Database("DOWN", "", "No PostgreSQL at db:5432.");

    private final Startup startup = new Startup(BEGAN);

    private Verdict after(Duration time, Optional<Health> health, boolean page) {
        return startup.judge(new Observation(BEGAN.plus(time), true, health, page));
    }

    private static Duration seconds(long seconds) {
        return Duration.ofSeconds(seconds);
    }

    private static Optional<Health> health(String state, Database database, String module) {
        return Optional.of(
                new Health(state, "0.1.0", database, List.of(new ModuleState("matchmaking", "0.1.0", module))));
    }

    @Test
    void isReadyWhenEverythingIsUpAndTheFirstPageIsThere() {
        assertEquals(new Startup.Waiting("launcher.waiting.container"), after(seconds(1), Optional.empty(), false));
        assertEquals(new Startup.Waiting("launcher.waiting.page"), after(seconds(2), health("UP", UP, "ON"), false));
        assertEquals(new Startup.Ready(List.of()), after(seconds(3), health("UP", UP, "ON"), true));
    }

    @Test
    void waitsForTheDatabaseAndThenGivesItsReason() {
        Startup.Waiting waiting = new Startup.Waiting("launcher.waiting.database");
        assertEquals(waiting, after(seconds(1), health("DOWN", DOWN, "OFF"), true));
        assertEquals(waiting, after(seconds(14), health("DOWN", DOWN, "OFF"), true));
        assertEquals(
                new Startup.DatabaseDown("No PostgreSQL at db:5432."),
                after(seconds(15), health("DOWN", DOWN, "OFF"), true));
    }

    @Test
    void aDatabaseThatComesInTimeIsForgiven() {
        after(seconds(1), health("DOWN", DOWN, "OFF"), true);
        assertEquals(new Startup.Ready(List.of()), after(seconds(14), health("UP", UP, "ON"), true));
    }

    @Test
    void waitsForModulesAndTellsWhichOfThemFailed() {
        Startup.Waiting waiting = new Startup.Waiting("launcher.waiting.modules");
        assertEquals(waiting, after(seconds(1), health("STARTING", UP, "STARTING"), true));
        assertEquals(waiting, after(seconds(70), health("STARTING", UP, "FAILED"), true));
        assertEquals(new Startup.Ready(List.of("matchmaking")), after(seconds(71), health("DOWN", UP, "FAILED"), true));
    }

    @Test
    void aModuleThatIsOffIsNotMissed() {
        assertEquals(new Startup.Ready(List.of()), after(seconds(1), health("UP", UP, "OFF"), true));
        assertEquals(new Startup.Ready(List.of()), after(seconds(1), health("UP", UP, "QUARANTINED"), true));
    }

    @Test
    void aDeadProcessIsNotWaitedFor() {
        assertInstanceOf(
                Startup.Died.class, startup.judge(new Observation(BEGAN, false, health("UP", UP, "ON"), true)));
    }

    @Test
    void givesUpAfterTheLimit() {
        assertInstanceOf(Startup.Waiting.class, after(Startup.LIMIT.minusSeconds(1), Optional.empty(), false));
        assertInstanceOf(Startup.TooLong.class, after(Startup.LIMIT, Optional.empty(), false));
    }
}
