// SPDX-License-Identifier: Apache-2.0
package org.telar.launcher;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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
    /** Modules that are not on although nothing has changed for this long will not be on soon. */
    static final Duration MODULE_PATIENCE = Duration.ofSeconds(30);

    /** @param health empty while the web interface does not answer */
    record Observation(Instant at, boolean alive, Optional<Health> health, boolean firstPage) {}

    sealed interface Verdict {}

    /** @param key of the text that says what is waited for */
    record Waiting(String key) implements Verdict {}

    /** @param missing expected modules that are not on, for which there is a reason in the log */
    record Ready(List<String> missing) implements Verdict {}

    record Died() implements Verdict {}

    record DatabaseDown(String reason) implements Verdict {}

    record TooLong() implements Verdict {}

    private final Instant began;
    private final List<String> expected;
    private Optional<Health> last = Optional.empty();
    private Instant unchangedSince;
    private Instant databaseFineUntil;

    Startup(Instant began, List<String> expectedModules) {
        this.began = began;
        expected = expectedModules;
        unchangedSince = began;
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
        List<String> missing = missing(seen.health().get());
        if (!seen.firstPage() || seen.health().get().state().equals("STARTING")) {
            return waiting("launcher.waiting.page", seen);
        }
        if (missing.isEmpty() || hasLasted(unchangedSince, MODULE_PATIENCE, seen)) {
            return new Ready(missing);
        }
        return waiting("launcher.waiting.modules", seen);
    }

    private void remember(Observation seen) {
        if (!seen.health().equals(last)) {
            last = seen.health();
            unchangedSince = seen.at();
        }
        if (!seen.health().map(health -> health.database().state()).equals(Optional.of("DOWN"))) {
            databaseFineUntil = seen.at();
        }
    }

    private List<String> missing(Health health) {
        List<String> missing = new ArrayList<>(expected);
        health.modules().stream()
                .filter(Health.ModuleState::isOn)
                .map(Health.ModuleState::id)
                .forEach(missing::remove);
        return missing;
    }

    private Verdict waiting(String key, Observation seen) {
        return hasLasted(began, LIMIT, seen) ? new TooLong() : new Waiting(key);
    }

    private static boolean hasLasted(Instant since, Duration limit, Observation seen) {
        return Duration.between(since, seen.at()).compareTo(limit) >= 0;
    }
}
