// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.workplan;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.telar.api.Stored;
import org.telar.programme.Phase;
import org.telar.programme.Programme;
import org.telar.programme.Wave;

/**
 * The tasks of a programme in time, as they stand on one day.
 *
 * @param phases by rank
 * @param waves by number
 * @param tasks by the day on which they are due; those without such a day come last
 */
public record Workplan(
        Stored<Programme> programme,
        List<Stored<Phase>> phases,
        List<Stored<Wave>> waves,
        List<Planned> tasks,
        LocalDate today) {
    /**
     * A task with its days.
     *
     * @param begins the first day on which there is work; empty like {@code due}
     * @param due the day on which it has to be done; empty while its wave or phase has no first day
     * @param late open, and the day has passed
     * @param waits open, and something that it needs is not done
     */
    public record Planned(
            Stored<Task> task, Optional<LocalDate> begins, Optional<LocalDate> due, boolean late, boolean waits) {}

    public Workplan {
        phases = List.copyOf(phases);
        waves = List.copyOf(waves);
        tasks = List.copyOf(tasks);
    }

    public static Workplan of(
            Stored<Programme> programme,
            List<Stored<Phase>> phases,
            List<Stored<Wave>> waves,
            List<Stored<Task>> tasks,
            LocalDate today) {
        Map<Long, Task> byId = tasks.stream().collect(Collectors.toMap(Stored::id, Stored::value));
        Dates dates = new Dates(programme.value(), starts(phases, waves));
        List<Planned> planned = tasks.stream()
                .map(task -> planned(task, dates.due(task.value()), byId, today))
                .sorted(Comparator.comparing((Planned task) -> task.due().orElse(LocalDate.MAX))
                        .thenComparing(task -> task.task().value().title())
                        .thenComparingLong(task -> task.task().id()))
                .toList();
        return new Workplan(programme, phases, waves, planned, today);
    }

    private static Planned planned(
            Stored<Task> stored, Optional<LocalDate> due, Map<Long, Task> byId, LocalDate today) {
        Task task = stored.value();
        boolean open = task.state().isOpen();
        boolean late = open && due.map(day -> day.isBefore(today)).orElse(false);
        boolean waits = open
                && task.needs().stream()
                        .anyMatch(need ->
                                byId.containsKey(need) && byId.get(need).state().isOpen());
        return new Planned(stored, due.map(day -> day.minusDays(task.lasts() - 1L)), due, late, waits);
    }

    private record Anchors(Map<Long, LocalDate> phases, Map<Long, LocalDate> waves) {}

    private static Anchors starts(List<Stored<Phase>> phases, List<Stored<Wave>> waves) {
        Map<Long, LocalDate> ofPhases = new HashMap<>();
        phases.forEach(phase -> phase.value().begins().ifPresent(day -> ofPhases.put(phase.id(), day)));
        Map<Long, LocalDate> ofWaves = new HashMap<>();
        waves.forEach(wave -> wave.value().begins().ifPresent(day -> ofWaves.put(wave.id(), day)));
        return new Anchors(ofPhases, ofWaves);
    }

    private record Dates(Programme programme, Anchors anchors) {
        Optional<LocalDate> due(Task task) {
            return switch (task.due()) {
                case Due.On on -> Optional.of(on.day());
                case Due.After after -> start(task).map(day -> day.plusDays(after.days()));
            };
        }

        private Optional<LocalDate> start(Task task) {
            if (task.wave().isPresent()) {
                return Optional.ofNullable(anchors.waves().get(task.wave().getAsLong()));
            }
            if (task.phase().isPresent()) {
                return Optional.ofNullable(anchors.phases().get(task.phase().getAsLong()));
            }
            return Optional.of(programme.begins());
        }
    }

    /** Open tasks whose day is not later than this one, the earliest first. */
    public List<Planned> dueUntil(LocalDate day) {
        return tasks.stream()
                .filter(task -> task.task().value().state().isOpen())
                .filter(task -> task.due().map(due -> !due.isAfter(day)).orElse(false))
                .toList();
    }

    public long late() {
        return tasks.stream().filter(Planned::late).count();
    }

    /**
     * Whether a task would wait for itself.
     *
     * @param id of the task; empty for a new one, for which nothing can wait yet
     * @param needs what it is to need
     * @param all the tasks as they are
     */
    public static boolean waitsForItself(OptionalLong id, List<Long> needs, List<Stored<Task>> all) {
        if (id.isEmpty()) {
            return false;
        }
        Map<Long, List<Long>> before = all.stream()
                .collect(Collectors.toMap(Stored::id, task -> task.value().needs()));
        Deque<Long> ahead = new ArrayDeque<>(needs);
        Set<Long> seen = new HashSet<>();
        while (!ahead.isEmpty()) {
            Long next = ahead.pop();
            if (next == id.getAsLong()) {
                return true;
            }
            if (seen.add(next)) {
                ahead.addAll(before.getOrDefault(next, List.of()));
            }
        }
        return false;
    }
}
