// SPDX-License-Identifier: Apache-2.0
package org.telar.mail.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class MaskingProperties {
    private final Masking masking = new Masking();
    private final Patience patience = new Patience();

    @Property
    void noLocalPartIsLeftInWhatAServerSays(
            @ForAll @CharRange(from = 'a', to = 'z') @StringLength(min = 4, max = 20) String local) {
        String said = masking.words("550 5.1.1 <" + local + "@example.org>: " + local + "@example.org is unknown");
        assertFalse(said.contains(local), said);
        assertTrue(said.startsWith("550 5.1.1 <" + local.charAt(0) + "…@example.org>"), said);
    }

    @Property
    void anyTextCanBeMasked(@ForAll String text) {
        assertTrue(masking.address(text).length() <= 260);
        masking.words(text);
    }

    @Example
    void addressesOfAllKinds() {
        assertEquals("a…@example.org", masking.address("ana.perez@example.org"));
        assertEquals("ñ…@example.org", masking.address("ñandú@example.org"));
        assertEquals("a…@", masking.address("ana"));
        assertEquals("", masking.address(""));
        assertEquals("no \"…@example.org", masking.words("no \"ana p\"@example.org"));
        assertEquals("no ñ…@example.org", masking.words("no ñandú@example.org"));
    }

    @Property
    void pausesGrowAndEnd(@ForAll @IntRange(min = 1, max = 40) int tries) {
        var pause = patience.pauseAfter(tries);
        var next = patience.pauseAfter(tries + 1);
        assertTrue(next.isEmpty() || next.get().compareTo(pause.orElseThrow()) >= 0);
        assertTrue(patience.pauseAfterUnreachable(tries).compareTo(Duration.ofMinutes(10)) <= 0);
        assertTrue(patience.pauseAfterUnreachable(tries).isPositive());
    }

    @Example
    void afterFourDaysItIsGivenUp() {
        Duration all = Duration.ZERO;
        int tries = 1;
        while (patience.pauseAfter(tries).isPresent()) {
            all = all.plus(patience.pauseAfter(tries).get());
            tries++;
        }
        assertTrue(all.compareTo(Duration.ofDays(4)) > 0 && all.compareTo(Duration.ofDays(6)) < 0, all.toString());
    }
}
