// SPDX-License-Identifier: Apache-2.0
package org.telar.itest;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waiting for what another process does: looks again and again, and gives up with a sentence after a generous time. */
public final class Patience {
    private static final long LOOK_EVERY_NANOS = 50_000_000;

    private Patience() {}

    /** Whether it becomes true in time. */
    public static boolean within(Duration patience, BooleanSupplier condition) {
        long end = System.nanoTime() + patience.toNanos();
        boolean seen = condition.getAsBoolean();
        while (!seen && System.nanoTime() - end < 0) {
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
            seen = condition.getAsBoolean();
        }
        return seen;
    }

    /** @throws IllegalStateException when it does not become true in time */
    public static void until(String what, Duration patience, BooleanSupplier condition) {
        if (!within(patience, condition)) {
            throw new IllegalStateException("Not within " + patience + ": " + what);
        }
    }

    /** @throws IllegalStateException with what was seen last when it does not become equal in time */
    public static <T> void untilEqual(T expected, Duration patience, Supplier<T> look) {
        AtomicReference<T> seen = new AtomicReference<>(look.get());
        boolean equal = within(patience, () -> {
            seen.set(look.get());
            return seen.get().equals(expected);
        });
        if (!equal) {
            throw new IllegalStateException("Not within " + patience + ": " + expected + ", but " + seen.get());
        }
    }

    /** @throws IllegalStateException when there is nothing in time */
    public static <T> T untilPresent(String what, Duration patience, Supplier<Optional<T>> look) {
        AtomicReference<Optional<T>> seen = new AtomicReference<>(Optional.empty());
        until(what, patience, () -> {
            seen.set(look.get());
            return seen.get().isPresent();
        });
        return seen.get().orElseThrow();
    }
}
