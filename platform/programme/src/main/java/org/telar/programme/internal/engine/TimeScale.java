// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.engine;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;

/**
 * Days along a line, in percent of its whole length. Each day has a part of the line, so that a bar of one day can be seen.
 *
 * @param first the day at the left end
 * @param last the day at the right end
 */
public record TimeScale(LocalDate first, LocalDate last) {
    private static final double WHOLE = 100;

    public TimeScale {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("A line from " + first + " back to " + last);
        }
    }

    /** From the earliest to the latest of these days; at least one. */
    public static TimeScale over(Collection<LocalDate> days) {
        return new TimeScale(Collections.min(days), Collections.max(days));
    }

    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Where this day begins. */
    public double begin(LocalDate day) {
        return WHOLE * ChronoUnit.DAYS.between(first, day) / days();
    }

    /** Where this day ends. */
    public double end(LocalDate day) {
        return begin(day.plusDays(1));
    }
}
