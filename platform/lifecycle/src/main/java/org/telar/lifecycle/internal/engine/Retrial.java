// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.engine;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * When to try again what did not come about: soon, and then less and less often. For one thread at a time.
 */
public final class Retrial {
    private static final int SLOWER = 4;

    private final InstantSource clock;
    private final Duration first;
    private final Duration longest;
    private Duration pause = Duration.ZERO;
    private Instant last = Instant.EPOCH;

    public Retrial(InstantSource clock, Duration first, Duration longest) {
        this.clock = clock;
        this.first = first;
        this.longest = longest;
    }

    /** Something has failed that did not before. */
    public Duration soon() {
        pause = first;
        last = clock.instant();
        return pause;
    }

    /** It has failed, perhaps once more. */
    public Duration later() {
        Duration longer = pause.multipliedBy(SLOWER);
        soon();
        pause = longer.compareTo(first) < 0 ? first : longer.compareTo(longest) > 0 ? longest : longer;
        return pause;
    }

    /** There is nothing to try again. */
    public void never() {
        pause = Duration.ZERO;
    }

    /** A clock that was put back holds nothing up. */
    public boolean isDue() {
        Duration since = Duration.between(last, clock.instant());
        return !pause.isZero() && (since.isNegative() || since.compareTo(pause) >= 0);
    }
}
