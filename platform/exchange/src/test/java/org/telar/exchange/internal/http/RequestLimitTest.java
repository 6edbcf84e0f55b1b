// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.internal.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RequestLimitTest {
    private final AtomicLong clock = new AtomicLong(-5);
    private final RequestLimit limit = new RequestLimit(60, 2, clock::get);

    private void forward(Duration time) {
        clock.addAndGet(time.toNanos());
    }

    private boolean passes(long account) {
        boolean passes = limit.begin(account).isEmpty();
        if (passes) {
            limit.end(account);
        }
        return passes;
    }

    @Test
    void afterTheMinutesShareOneWaitsAsLongAsToldAndOthersDoNot() {
        for (int n = 0; n < 60; n++) {
            assertTrue(passes(7), "request " + n);
        }
        Duration wait = limit.begin(7).orElseThrow();
        assertTrue(passes(8));
        forward(wait);
        assertTrue(passes(7));
        assertTrue(limit.begin(7).isPresent(), "that was the only one that came back");
        forward(Duration.ofHours(1));
        for (int n = 0; n < 60; n++) {
            assertTrue(passes(7), "request " + n + " of a new minute");
        }
    }

    @Test
    void onlyAFewRunAtOnce() {
        assertEquals(Optional.empty(), limit.begin(7));
        assertEquals(Optional.empty(), limit.begin(7));
        assertEquals(Optional.of(Duration.ofSeconds(1)), limit.begin(7));
        assertTrue(passes(8));
        limit.end(7);
        assertEquals(Optional.empty(), limit.begin(7));
    }

    /** However often it is asked: never more than the share and what came back since. */
    @Test
    void overALongTimeNoMoreThanTheSharePasses() {
        long passed = 0;
        for (int n = 0; n < 100_000; n++) {
            forward(Duration.ofMillis(7));
            passed += passes(7) ? 1 : 0;
        }
        assertTrue(Math.abs(passed - (60 + 700)) <= 1, passed + " passed in 700 s");
    }
}
