// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Slows down whoever guesses passwords, without shutting the owner of the account out: waits grow with each attempt and
 * stop at a limit, an attempt made while waiting does not prolong them, and an address from which the account has signed
 * in is not touched by what others do. An attempt counts from its start, so that many at the same time gain nothing.
 *
 * <p>Kept in memory of this node, for a day; bounded, the longest unused goes first.
 */
public final class Attempts {
    private static final Limit ONE_NAME_FROM_ONE_ADDRESS = new Limit(3, Duration.ofMinutes(15));
    private static final Limit ALL_NAMES_FROM_ONE_ADDRESS = new Limit(20, Duration.ofMinutes(15));
    private static final Limit ONE_NAME_FROM_ALL_ADDRESSES = new Limit(10, Duration.ofMinutes(1));
    private static final Duration MEMORY = Duration.ofDays(1);
    private static final int CAPACITY = 50_000;
    private static final String ANY = "";

    private final Clock clock;
    private final Map<Source, Count> counts = new Recent<>();
    private final Set<Source> trusted = Collections.newSetFromMap(new Recent<>());

    public Attempts(Clock clock) {
        this.clock = clock;
    }

    /** Counts an attempt and lets it pass, or tells how long to wait. */
    public synchronized Optional<Duration> admit(String name, String address) {
        Instant now = clock.instant();
        Map<Source, Limit> limits = limits(name, NetworkAddress.prefix(address));
        Optional<Duration> wait = limits.entrySet().stream()
                .map(each -> remaining(each.getKey(), each.getValue(), now))
                .max(Duration::compareTo)
                .filter(Duration::isPositive);
        if (wait.isEmpty()) {
            limits.keySet().forEach(source -> counts.put(source, new Count(attempts(source, now) + 1, now)));
        }
        return wait;
    }

    /** The attempt that was let pass had the right password. */
    public synchronized void succeeded(String name, String address) {
        var source = new Source(name, NetworkAddress.prefix(address));
        limits(source.name, source.network)
                .keySet()
                .forEach(each -> counts.computeIfPresent(each, (key, count) -> {
                    return new Count(Math.max(0, count.attempts - 1), count.last);
                }));
        counts.remove(source);
        trusted.add(source);
    }

    private Map<Source, Limit> limits(String name, String network) {
        Map<Source, Limit> limits = new LinkedHashMap<>();
        var source = new Source(name, network);
        limits.put(source, ONE_NAME_FROM_ONE_ADDRESS);
        limits.put(new Source(ANY, network), ALL_NAMES_FROM_ONE_ADDRESS);
        if (!trusted.contains(source)) {
            limits.put(new Source(name, ANY), ONE_NAME_FROM_ALL_ADDRESSES);
        }
        return limits;
    }

    private int attempts(Source source, Instant now) {
        Count count = counts.get(source);
        return count == null || count.last.plus(MEMORY).isBefore(now) ? 0 : count.attempts;
    }

    private Duration remaining(Source source, Limit limit, Instant now) {
        int attempts = attempts(source, now);
        return attempts < limit.free
                ? Duration.ZERO
                : Duration.between(now, counts.get(source).last.plus(limit.wait(attempts)));
    }

    /** @param free attempts before the first wait, which is a second and doubles with each further attempt */
    private record Limit(int free, Duration longest) {
        Duration wait(int attempts) {
            Duration wait = Duration.ofSeconds(1L << Math.min(attempts - free, 30));
            return wait.compareTo(longest) < 0 ? wait : longest;
        }
    }

    private record Count(int attempts, Instant last) {}

    private record Source(String name, String network) {}

    private static final class Recent<V> extends LinkedHashMap<Source, V> {
        private static final long serialVersionUID = 1L;

        Recent() {
            super(64, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Source, V> eldest) {
            return size() > CAPACITY;
        }
    }
}
