// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AttemptsTest {
    private static final String HOME = "192.0.2.7";
    private static final Optional<Duration> PASS = Optional.empty();

    private final HandClock clock = new HandClock();
    private final Attempts attempts = new Attempts(clock);

    @Test
    void theFourthAttemptWaitsASecondAndEachFurtherOneTwiceAsLong() {
        attempt(3);
        for (int seconds = 1; seconds <= 512; seconds *= 2) {
            assertEquals(Optional.of(Duration.ofSeconds(seconds)), attempts.admit("admin", HOME));
            clock.forward(Duration.ofSeconds(seconds));
            assertEquals(PASS, attempts.admit("admin", HOME));
        }
    }

    @Test
    void noWaitIsLongerThanAQuarterOfAnHour() {
        attempt(3);
        IntStream.range(0, 40).forEach(n -> {
            attempts.admit("admin", HOME).ifPresent(clock::forward);
            attempts.admit("admin", HOME);
        });
        assertEquals(Optional.of(Duration.ofMinutes(15)), attempts.admit("admin", HOME));
    }

    @Test
    void anAttemptWhileWaitingDoesNotProlongTheWait() {
        attempt(3);
        clock.forward(Duration.ofSeconds(1));
        attempt(1);
        clock.forward(Duration.ofMillis(1_500));
        IntStream.range(0, 100).forEach(n -> attempts.admit("admin", HOME));
        clock.forward(Duration.ofMillis(500));
        assertEquals(PASS, attempts.admit("admin", HOME));
    }

    @Test
    void successClearsTheWaitsOfThatNameFromThatAddress() {
        attempt(3);
        clock.forward(Duration.ofSeconds(1));
        attempts.admit("admin", HOME);
        attempts.succeeded("admin", HOME);
        assertEquals(PASS, attempts.admit("admin", HOME));
    }

    @Test
    void oneAddressThatTriesManyNamesWaits() {
        IntStream.range(0, 20).forEach(n -> assertEquals(PASS, attempts.admit("name" + n, HOME)));
        assertEquals(Optional.of(Duration.ofSeconds(1)), attempts.admit("another", HOME));
        assertEquals(PASS, attempts.admit("another", "192.0.2.8"));
    }

    @Test
    void manyPeopleBehindOneAddressWhoKnowTheirPasswordsDoNotWait() {
        IntStream.range(0, 200).forEach(n -> {
            assertEquals(PASS, attempts.admit("name" + n, HOME));
            attempts.succeeded("name" + n, HOME);
        });
    }

    @Test
    void successWithAnAccountOfOnesOwnDoesNotBuyMoreGuesses() {
        IntStream.range(0, 20).forEach(n -> {
            attempts.admit("victim" + n, HOME);
            if (attempts.admit("mallory", HOME).isEmpty()) {
                attempts.succeeded("mallory", HOME);
            }
        });
        assertTrue(attempts.admit("victim", HOME).isPresent());
    }

    @Test
    void oneNameTriedFromManyAddressesWaitsAtMostAMinute() {
        IntStream.range(0, 10).forEach(n -> assertEquals(PASS, attempts.admit("admin", "198.51.100." + n)));
        assertEquals(Optional.of(Duration.ofSeconds(1)), attempts.admit("admin", HOME));
        IntStream.range(10, 60).forEach(n -> {
            attempts.admit("admin", "198.51.100." + n).ifPresent(clock::forward);
            attempts.admit("admin", "198.51.100." + n);
        });
        assertEquals(Optional.of(Duration.ofMinutes(1)), attempts.admit("admin", HOME));
    }

    @Test
    void theOwnerIsLetInFromWhereSheSignedInBeforeWhateverOthersDo() {
        attempts.admit("admin", HOME);
        attempts.succeeded("admin", HOME);
        IntStream.range(0, 250).forEach(n -> attempts.admit("admin", "198.51.100." + n));
        assertEquals(PASS, attempts.admit("admin", HOME));
    }

    @Test
    void aDayWithoutAttemptsIsForgiven() {
        attempt(3);
        clock.forward(Duration.ofDays(1).plusSeconds(1));
        attempt(3);
        assertEquals(Optional.of(Duration.ofSeconds(1)), attempts.admit("admin", HOME));
    }

    @Test
    void addressesOfOneIpv6NetworkAreOne() {
        IntStream.range(0, 3).forEach(n -> attempts.admit("admin", "2001:db8:0:1::" + n));
        assertTrue(attempts.admit("admin", "2001:db8:0:1:ffff::9").isPresent());
        assertEquals(PASS, attempts.admit("admin", "2001:db8:0:2::1"));
    }

    @Test
    void whatIsNoAddressStandsForItself() {
        assertEquals("container", NetworkAddress.prefix("container"));
        assertEquals("no:address", NetworkAddress.prefix("no:address"));
        assertEquals("20010db800000001", NetworkAddress.prefix("2001:db8:0:1::1"));
    }

    private void attempt(int times) {
        IntStream.range(0, times).forEach(n -> assertEquals(PASS, attempts.admit("admin", HOME)));
    }
}
