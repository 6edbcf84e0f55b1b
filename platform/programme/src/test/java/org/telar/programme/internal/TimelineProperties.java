// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.telar.api.Stored;
import org.telar.programme.Programme;
import org.telar.programme.Wave;
import org.telar.programme.internal.engine.Timeline;
import org.telar.programme.workplan.Due;
import org.telar.programme.workplan.Task;
import org.telar.programme.workplan.Workplan;

class TimelineProperties {
    private static final double TOLERANCE = 1e-9;
    private static final Stored<Programme> PROGRAMME = new Stored<>(1, 0, Ground.NETWORK);

    private static Timeline drawn(List<Integer> dues, int waveBegins, int today) {
        LocalDate begins = Ground.NETWORK.begins();
        List<Stored<Task>> tasks = Stream.iterate(0, index -> index < dues.size(), index -> index + 1)
                .map(index ->
                        new Stored<>(index, 0, Task.of(1, Task.Kind.TASK, "t" + index, new Due.After(dues.get(index)))))
                .toList();
        Wave wave = new Wave(
                1, 1, "Ola", Optional.of(begins.plusDays(waveBegins)), Optional.empty(), 1, OptionalLong.empty());
        return Timeline.of(
                Workplan.of(PROGRAMME, List.of(), List.of(new Stored<>(1, 0, wave)), tasks, begins.plusDays(today)));
    }

    @Property(tries = 200)
    void everyBarLiesWithinTheDrawingAndHasAWidth(
            @ForAll @Size(max = 8) List<@IntRange(min = -400, max = 800) Integer> dues,
            @ForAll @IntRange(min = -100, max = 300) int waveBegins,
            @ForAll @IntRange(min = -600, max = 900) int today) {
        Timeline timeline = drawn(dues, waveBegins, today);
        assertEquals(dues.size(), timeline.tasks().size());
        assertEquals(1, timeline.waves().size());
        Stream.concat(timeline.tasks().stream(), timeline.waves().stream()).forEach(bar -> {
            assertTrue(bar.start() >= 0 && bar.width() > 0, bar::toString);
            assertTrue(bar.start() + bar.width() <= 100 + TOLERANCE, bar::toString);
        });
        timeline.today().ifPresent(line -> assertTrue(line >= 0 && line < 100));
        LocalDate day = Ground.NETWORK.begins().plusDays(today);
        assertEquals(
                !day.isBefore(timeline.first()) && !day.isAfter(timeline.last()),
                timeline.today().isPresent());
    }

    @Property(tries = 200)
    void whoIsDueLaterStandsFurtherRight(
            @ForAll @IntRange(min = -400, max = 800) int one, @ForAll @IntRange(min = -400, max = 800) int other) {
        List<Timeline.Bar<Workplan.Planned>> bars =
                drawn(List.of(one, other), 0, 0).tasks();
        assertEquals(
                Integer.compare(Math.min(one, other), Math.max(one, other)),
                Double.compare(bars.get(0).start(), bars.get(1).start()));
    }
}
