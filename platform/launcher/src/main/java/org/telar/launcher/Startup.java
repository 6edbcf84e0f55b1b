// SPDX-License-Identifier: Apache-2.0
package org.telar.launcher;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Judges from what is seen of a starting container whether it is ready, needs more time, or will not come up. It is told
 * one observation after the other and has no other contact with the world.
 */
final class Startup {
    /** A large first start on a slow machine takes a minute; after this something is wrong. */
    static final Duration LIMIT = Duration.ofMinutes(5);
    /** A database that starts together with Telar gets this long. */
    static final Duration DATABASE_PATIENCE = Duration.ofSeconds(15);

    /** @param health empty while the web interface does not answer */
    record Observation(Instant at, boolean alive, Optional<Health> health, boolean firstPage) {}

    sealed interface Verdict {}

    /** @param key of the text that says what is waited for */
    record Waiting(String key) implements Verdict {}

    /** @param missing modules that are wished and have failed, for which there is a reason in the log */
    record Ready(List<String> missing) implements Verdict {}

    record Died() implements Verdict {}

    record DatabaseDown(String reason) implements Verdict {}

    record TooLong() implements Verdict {}

    private final Instant began;
    private Instant databaseFineUntil;

    Startup(Instant began) {
        this.began = began;
        databaseFineUntil = began;
    }

    Verdict judge(Observation seen) {
        remember(seen);
        if (!seen.alive()) {
            return new Died();
        }
        if (hasLasted(databaseFineUntil, DATABASE_PATIENCE, seen)) {
            return new DatabaseDown(seen.health().orElseThrow().database().reason());
        }
        if (seen.health().isEmpty()) {
            return waiting("launcher.waiting.container", seen);
        }
        if (!seen.health().get().database().state().equals("UP")) {
            return waiting("launcher.waiting.database", seen);
        }
        if (!seen.firstPage()) {
            return waiting("launcher.waiting.page", seen);
        }
        if (seen.health().get().state().equals("STARTING")) {
            return waiting("launcher.waiting.modules", seen);
        }
        return new Ready(missing(seen.health().get()));
    }

    private void remember(Observation seen) {
        if (!seen.health().map(health -> health.database().state()).equals(Optional.of("DOWN"))) {
            databaseFineUntil = seen.at();
        }
    }

    private static List<String> missing(Health health) {
        return health.modules().stream()
                .filter(Health.ModuleState::hasFailed)
                .map(Health.ModuleState::id)
                .toList();
    }

    private Verdict waiting(String key, Observation seen) {
        return hasLasted(began, LIMIT, seen) ? new TooLong() : new Waiting(key);
    }

    private static boolean hasLasted(Instant since, Duration limit, Observation seen) {
        return Duration.between(since, seen.at()).compareTo(limit) >= 0;
    }
}
