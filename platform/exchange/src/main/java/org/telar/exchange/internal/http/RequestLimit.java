// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.internal.http;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Keeps the programs of one account from taking the server from everybody else: so many requests at the same time, and so
 * many within a minute, which fill up again evenly. Of this node; safe for many threads.
 */
final class RequestLimit {
    private static final long MINUTE = Duration.ofMinutes(1).toNanos();

    private final int perMinute;
    private final int atOnce;
    private final LongSupplier nanos;
    private final Map<Long, Use> uses = new HashMap<>();

    /** @param nanos as {@link System#nanoTime} */
    RequestLimit(int perMinute, int atOnce, LongSupplier nanos) {
        this.perMinute = perMinute;
        this.atOnce = atOnce;
        this.nanos = nanos;
    }

    /** @param left of the requests of a minute */
    private record Use(double left, long since, int running) {}

    /**
     * Lets a request begin; {@link #end} must follow.
     *
     * @return how long to wait first, if it must not begin now
     */
    synchronized Optional<Duration> begin(long account) {
        long now = nanos.getAsLong();
        Use use = refilled(account, now);
        if (use.running >= atOnce || use.left < 1) {
            uses.put(account, use);
            double missing = Math.max(1 - use.left, 0);
            long wait = (long) (missing * MINUTE / perMinute);
            return Optional.of(
                    Duration.ofNanos(Math.max(wait, Duration.ofSeconds(1).toNanos())));
        }
        uses.put(account, new Use(use.left - 1, now, use.running + 1));
        return Optional.empty();
    }

    synchronized void end(long account) {
        long now = nanos.getAsLong();
        Use use = refilled(account, now);
        uses.put(account, new Use(use.left, now, use.running - 1));
        uses.keySet().removeIf(other -> {
            Use idle = refilled(other, now);
            return idle.running == 0 && idle.left >= perMinute;
        });
    }

    private Use refilled(long account, long now) {
        Use use = uses.getOrDefault(account, new Use(perMinute, now, 0));
        double since = (double) (now - use.since) * perMinute / MINUTE;
        return new Use(Math.min(perMinute, use.left + since), now, use.running);
    }
}
