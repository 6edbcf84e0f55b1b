// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.engine;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.telar.api.Stored;
import org.telar.programme.Phase;
import org.telar.programme.Wave;
import org.telar.programme.workplan.Workplan;
import org.telar.programme.workplan.Workplan.Planned;

/**
 * A workplan drawn along its days: where each bar begins and how long it is, in percent of the whole width. What has no
 * day is not drawn.
 *
 * @param first the day at the left edge
 * @param last the day at the right edge
 * @param today where the line of today stands; empty when it is outside
 */
public record Timeline(
        LocalDate first,
        LocalDate last,
        Optional<Double> today,
        List<Bar<Stored<Phase>>> phases,
        List<Bar<Stored<Wave>>> waves,
        List<Bar<Planned>> tasks) {
    private static final double WHOLE = 100;

    /** @param of what it stands for */
    public record Bar<T>(T of, double start, double width) {}

    public static Timeline of(Workplan plan) {
        LocalDate first = days(plan).min(LocalDate::compareTo).orElseThrow();
        LocalDate last = days(plan).max(LocalDate::compareTo).orElseThrow();
        Scale scale = new Scale(first, ChronoUnit.DAYS.between(first, last) + 1);
        Optional<Double> today = plan.today().isBefore(first) || plan.today().isAfter(last)
                ? Optional.empty()
                : Optional.of(scale.start(plan.today()));
        List<Bar<Stored<Phase>>> phases = new ArrayList<>();
        plan.phases()
                .forEach(phase -> scale.bar(
                                phase, phase.value().begins(), phase.value().ends(), last)
                        .ifPresent(phases::add));
        List<Bar<Stored<Wave>>> waves = new ArrayList<>();
        plan.waves()
                .forEach(wave -> scale.bar(
                                wave, wave.value().begins(), wave.value().ends(), last)
                        .ifPresent(waves::add));
        List<Bar<Planned>> tasks = new ArrayList<>();
        plan.tasks()
                .forEach(
                        task -> scale.bar(task, task.begins(), task.due(), last).ifPresent(tasks::add));
        return new Timeline(first, last, today, List.copyOf(phases), List.copyOf(waves), List.copyOf(tasks));
    }

    private static Stream<LocalDate> days(Workplan plan) {
        return Stream.of(
                        Stream.of(
                                plan.programme().value().begins(),
                                plan.programme().value().ends()),
                        plan.phases().stream()
                                .flatMap(phase -> days(
                                        phase.value().begins(), phase.value().ends())),
                        plan.waves().stream()
                                .flatMap(wave ->
                                        days(wave.value().begins(), wave.value().ends())),
                        plan.tasks().stream().flatMap(task -> days(task.begins(), task.due())))
                .flatMap(days -> days);
    }

    private static Stream<LocalDate> days(Optional<LocalDate> begins, Optional<LocalDate> ends) {
        return Stream.concat(begins.stream(), ends.stream());
    }

    private record Scale(LocalDate first, long days) {
        double start(LocalDate day) {
            return WHOLE * ChronoUnit.DAYS.between(first, day) / days;
        }

        /** What has no end goes on to the edge. */
        <T> Optional<Bar<T>> bar(T of, Optional<LocalDate> begins, Optional<LocalDate> ends, LocalDate last) {
            return begins.map(from -> {
                double start = start(from);
                return new Bar<>(of, start, start(ends.orElse(last).plusDays(1)) - start);
            });
        }
    }
}
