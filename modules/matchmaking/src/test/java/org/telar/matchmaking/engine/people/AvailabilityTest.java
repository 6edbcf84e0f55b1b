// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class AvailabilityTest {
    @Test
    void keepsBlocksInTheOrderOfTheWeek() {
        Availability availability = Availability.of("wed-morning", "mon-evening", "sun-evening", "mon-evening");
        assertEquals("mon-evening; wed-morning; sun-evening", availability.toString());
        assertEquals(3, availability.size());
    }

    @Test
    void sharesTheBlocksThatBothHave() {
        Availability mentor = Availability.of("mon-evening", "tue-evening", "sat-morning");
        Availability mentee = Availability.of("tue-evening", "sat-morning", "sun-morning");
        assertEquals(Availability.of("tue-evening", "sat-morning"), mentor.shared(mentee));
        assertEquals(Availability.NONE, mentor.shared(Availability.NONE));
    }

    @Test
    void countsTwentyOneBlocksAWeek() {
        assertEquals(21, Block.week().size());
        assertEquals(Availability.WHOLE_WEEK, Availability.of(Block.week()));
        assertEquals("mon-morning", Block.week().getFirst().code());
        assertEquals(List.of(Block.of("sun-evening")), new Availability(1 << 20).blocks());
    }

    @Test
    void refusesWhatIsNotABlock() {
        assertThrows(IllegalArgumentException.class, () -> Availability.of("mon-night"));
        assertThrows(IllegalArgumentException.class, () -> new Availability(1 << 21));
    }
}
