// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.view;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.telar.api.Stored;
import org.telar.programme.internal.view.Timeline.Group;
import org.telar.programme.internal.view.Timeline.Line;
import org.telar.programme.workplan.Task;
import org.telar.programme.workplan.Workplan;
import org.telar.programme.workplan.Workplan.Planned;

/** A workplan drawn on a line of time, in groups by wave and phase. */
final class WorkplanTimeline extends Div {
    private final Workplan plan;
    private final Consumer<Stored<Task>> open;
    private final Words words = new Words(this);

    /** @param open called with the task whose bar is chosen */
    WorkplanTimeline(Workplan plan, Consumer<Stored<Task>> open) {
        this.plan = plan;
        this.open = open;
        addClassName("telar-stack");
        List<Group> groups = new ArrayList<>();
        groups.add(new Group(
                plan.programme().value().name(),
                lines(task -> task.phase().isEmpty() && task.wave().isEmpty())));
        plan.phases()
                .forEach(phase -> groups.add(group(
                        phase.value().names().in(getLocale()),
                        phase.value().begins(),
                        phase.value().ends(),
                        lines(task -> task.wave().isEmpty() && is(task.phase(), phase.id())))));
        plan.waves()
                .forEach(wave -> groups.add(group(
                        wave.value().name(),
                        wave.value().begins(),
                        wave.value().ends(),
                        lines(task -> is(task.wave(), wave.id())))));
        add(new Timeline(groups, plan.today()));
        long undated =
                plan.tasks().stream().filter(task -> task.due().isEmpty()).count();
        if (undated > 0) {
            add(Words.muted(words.say("programme.timeline.undated", undated)));
        }
    }

    private static boolean is(OptionalLong id, long wanted) {
        return id.isPresent() && id.getAsLong() == wanted;
    }

    /** Where a task belongs, in words; empty when it belongs to the programme as a whole. */
    static String belongs(Workplan plan, Task task, Locale language) {
        return plan.waves().stream()
                .filter(wave -> is(task.wave(), wave.id()))
                .map(wave -> wave.value().name())
                .findFirst()
                .or(() -> plan.phases().stream()
                        .filter(phase -> is(task.phase(), phase.id()))
                        .map(phase -> phase.value().names().in(language))
                        .findFirst())
                .orElse("");
    }

    private Group group(String name, Optional<LocalDate> begins, Optional<LocalDate> ends, List<Line> tasks) {
        List<Line> lines = new ArrayList<>();
        begins.ifPresent(from -> ends.ifPresent(to -> lines.add(new Line(
                name,
                words.say("programme.bar", name, words.days(begins, ends)),
                from,
                to,
                "warm",
                Optional.empty()))));
        lines.addAll(tasks);
        return new Group(name, lines);
    }

    private List<Line> lines(Predicate<Task> belonging) {
        return plan.tasks().stream()
                .filter(planned -> belonging.test(planned.task().value()))
                .flatMap(planned -> planned.due().map(due -> line(planned, due)).stream())
                .toList();
    }

    private Line line(Planned planned, LocalDate due) {
        Task task = planned.task().value();
        LocalDate begins = planned.begins().orElse(due);
        return new Line(
                task.title(),
                spoken(planned, begins, due),
                begins,
                due,
                look(planned),
                Optional.of(() -> open.accept(planned.task())));
    }

    private static String look(Planned planned) {
        if (planned.late()) {
            return "warning";
        }
        return switch (planned.task().value().state()) {
            case PLANNED, UNDER_WAY -> "";
            case DONE -> "success";
            case DROPPED -> "muted";
        };
    }

    private String spoken(Planned planned, LocalDate begins, LocalDate due) {
        Task task = planned.task().value();
        List<String> parts = new ArrayList<>();
        parts.add(words.say(
                "programme.timeline.task",
                task.title(),
                words.say(task.state().label()),
                words.days(Optional.of(begins), Optional.of(due))));
        if (planned.late()) {
            parts.add(words.say("programme.task.late") + ".");
        }
        Map<Long, String> titles = plan.tasks().stream()
                .collect(Collectors.toMap(
                        each -> each.task().id(), each -> each.task().value().title()));
        String needs = task.needs().stream()
                .filter(titles::containsKey)
                .map(titles::get)
                .collect(Collectors.joining(", "));
        if (!needs.isEmpty()) {
            parts.add(words.say("programme.timeline.needs", needs));
        }
        return String.join(" ", parts);
    }
}
