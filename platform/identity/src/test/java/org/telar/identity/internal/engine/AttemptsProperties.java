// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class AttemptsProperties {
    private static final Duration DAY = Duration.ofDays(1);

    /** However she spreads her guesses: 3 at once, 10 while the wait doubles up to 15 minutes, 96 in the day after. */
    @Property(tries = 200)
    void fromOneAddressAnAttackerGuessesOneAccountAtMost110TimesADay(
            @ForAll @Size(500) List<@IntRange(min = 0, max = 1_200) Integer> pauses) {
        var clock = new HandClock();
        var attempts = new Attempts(clock);
        Duration passed = Duration.ZERO;
        int guesses = 0;
        for (int seconds : pauses) {
            Duration pause = Duration.ofSeconds(seconds);
            passed = passed.plus(pause);
            clock.forward(pause);
            if (passed.compareTo(DAY) < 0
                    && attempts.admit("admin", "192.0.2.7").isEmpty()) {
                guesses++;
            }
        }
        assertTrue(guesses <= 110, () -> "too many guesses");
    }

    /** The wait that is told is the wait that holds, to the nanosecond. */
    @Property(tries = 200)
    void whoeverWaitsAsLongAsToldIsLetInAndNotBefore(
            @ForAll @Size(max = 30) List<@IntRange(min = 0, max = 40) Integer> pauses) {
        var clock = new HandClock();
        var attempts = new Attempts(clock);
        for (int seconds : pauses) {
            clock.forward(Duration.ofSeconds(seconds));
            Optional<Duration> wait = attempts.admit("admin", "192.0.2.7");
            if (wait.isPresent()) {
                clock.forward(wait.get().minusNanos(1));
                assertEquals(Optional.of(Duration.ofNanos(1)), attempts.admit("admin", "192.0.2.7"));
                clock.forward(Duration.ofNanos(1));
                assertEquals(Optional.empty(), attempts.admit("admin", "192.0.2.7"));
            }
        }
    }
}
