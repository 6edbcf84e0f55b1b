// SPDX-License-Identifier: Apache-2.0
package org.telar.itest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waiting for what another process does: looks again and again, and gives up with a sentence after a generous time. */
public final class Patience {
    private static final long LOOK_EVERY_NANOS = 50_000_000;

    private Patience() {}

    /** @throws IllegalStateException when it does not become true in time */
    public static void until(String what, Duration patience, BooleanSupplier condition) {
        untilPresent(what, patience, () -> condition.getAsBoolean() ? Optional.of(true) : Optional.empty());
    }

    /** @throws IllegalStateException with what was seen last when it does not become equal in time */
    public static <T> void untilEqual(T expected, Duration patience, Supplier<T> look) {
        List<T> seen = new ArrayList<>();
        try {
            until("", patience, () -> {
                seen.clear();
                seen.add(look.get());
                return seen.getFirst().equals(expected);
            });
        } catch (IllegalStateException late) {
            throw new IllegalStateException(
                    "Not within " + patience + ": " + expected + ", but " + seen.getFirst(), late);
        }
    }

    /** @throws IllegalStateException when there is nothing in time */
    public static <T> T untilPresent(String what, Duration patience, Supplier<Optional<T>> look) {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            Optional<T> seen = look.get();
            if (seen.isPresent()) {
                return seen.get();
            }
            if (System.nanoTime() - end > 0) {
                throw new IllegalStateException("Not within " + patience + ": " + what);
            }
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
        }
    }
}
