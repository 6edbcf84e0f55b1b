// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.telar.programme.internal.engine.TimeScale;

class TimeScaleProperties {
    private static final double TOLERANCE = 1e-9;

    private static List<LocalDate> days(List<Integer> offsets) {
        return offsets.stream().map(Ground.TODAY::plusDays).toList();
    }

    @Property(tries = 200)
    void everyDayHasItsPartOfTheLineAndLaterOnesStandFurtherRight(
            @ForAll @NotEmpty @Size(max = 8) List<@IntRange(min = -800, max = 800) Integer> offsets) {
        List<LocalDate> days = days(offsets);
        TimeScale scale = TimeScale.over(days);
        for (LocalDate day : days) {
            assertTrue(scale.holds(day));
            assertTrue(scale.begin(day) >= 0 && scale.end(day) <= 100 + TOLERANCE, day::toString);
            assertEquals(100.0 / scale.days(), scale.end(day) - scale.begin(day), TOLERANCE);
            days.stream()
                    .filter(day::isBefore)
                    .forEach(later -> assertTrue(scale.end(day) <= scale.begin(later) + TOLERANCE));
        }
        assertEquals(0, scale.begin(scale.first()));
        assertEquals(100, scale.end(scale.last()));
    }

    @Example
    void daysOutsideAreNotHeld() {
        TimeScale scale = TimeScale.over(days(List.of(0, 5)));
        assertTrue(!scale.holds(Ground.TODAY.minusDays(1)) && !scale.holds(Ground.TODAY.plusDays(6)));
        assertThrows(IllegalArgumentException.class, () -> new TimeScale(Ground.TODAY, Ground.TODAY.minusDays(1)));
    }
}
