// SPDX-License-Identifier: Apache-2.0
package org.telar.demo.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.telar.programme.workplan.Due;
import org.telar.programme.workplan.Task;

/**
 * The tasks of a wave: what was due is done, what should have begun is under way.
 *
 * @param first the first day of the wave
 */
record WavePlan(Stage stage, long programme, long wave, LocalDate first, LocalDate today, String responsible) {
    /** Days for which a task may still be under way after it was due. */
    private static final int GRACE = 10;

    /**
     * @param after days from the first day of the wave until it is due
     * @param lasts days that it takes
     * @param needs ids of the tasks before it
     * @return its id
     */
    long add(Task.Kind kind, String title, int after, int lasts, Long... needs) {
        return stage.task(new Task(
                programme,
                kind,
                title,
                OptionalLong.empty(),
                OptionalLong.of(wave),
                OptionalLong.empty(),
                Optional.of(responsible),
                new Due.After(after),
                lasts,
                state(first.plusDays(after), lasts),
                List.of(needs),
                ""));
    }

    private Task.State state(LocalDate due, int lasts) {
        if (due.isBefore(today.minusDays(GRACE))) {
            return Task.State.DONE;
        }
        return due.minusDays(lasts).isBefore(today) ? Task.State.UNDER_WAY : Task.State.PLANNED;
    }
}
