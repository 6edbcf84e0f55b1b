// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.kernel.people.People;
import org.telar.programme.ProgrammePermissions;
import org.telar.programme.workplan.Task;
import org.telar.programme.workplan.Workplan;
import org.telar.programme.workplan.Workplan.Planned;
import org.telar.ui.Icon;
import org.telar.ui.table.PlainTable;

/** The workplan of a programme: as a list, or drawn on a line of time. Which of both stays as the user left it. */
final class WorkplanPart extends Div {
    private static final String DESK = "programme/workplan";

    private final ProgrammeServices services;
    private final User user;
    private final long programme;
    private final boolean mayEdit;
    private final Words words = new Words(this);

    private enum Look {
        LIST("programme.workplan.list"),
        TIMELINE("programme.workplan.timeline");

        private final String key;

        Look(String key) {
            this.key = key;
        }
    }

    WorkplanPart(ProgrammeServices services, User user, long programme) {
        this.services = services;
        this.user = user;
        this.programme = programme;
        mayEdit = user.may(ProgrammePermissions.EDIT);
        addClassName("telar-stack");
        fill();
    }

    private void fill() {
        removeAll();
        Workplan plan = services.workplans().of(user, programme).orElseThrow(NotFoundException::new);
        if (plan.tasks().isEmpty()) {
            Div empty = new Div(
                    Icon.CALENDAR.draw(),
                    new Paragraph(words.say(mayEdit ? "programme.tasks.none" : "programme.tasks.none.to-see")));
            empty.addClassName("telar-empty");
            if (mayEdit) {
                empty.add(newTask(plan));
            }
            add(empty);
            return;
        }
        Look look = look();
        add(bar(plan, look), content(plan, look));
    }

    /** What is not on the desk, or unreadable, is the list. */
    private Look look() {
        boolean timeline = services.desk().find(user, DESK).orElse("").contains(Look.TIMELINE.name());
        return timeline ? Look.TIMELINE : Look.LIST;
    }

    private Component content(Workplan plan, Look look) {
        return look == Look.LIST ? list(plan) : new WorkplanTimeline(plan, this::edit);
    }

    private Div bar(Workplan plan, Look look) {
        RadioButtonGroup<Look> looks = new RadioButtonGroup<>();
        looks.setItems(Look.values());
        looks.setItemLabelGenerator(each -> words.say(each.key));
        looks.setAriaLabel(words.say("programme.workplan.look"));
        looks.setValue(look);
        looks.addValueChangeListener(change -> {
            services.desk().put(user, DESK, "\"" + change.getValue().name() + "\"");
            fill();
        });
        Div bar = new Div(looks);
        bar.addClassName("telar-actions");
        if (plan.late() > 0) {
            bar.add(words.badge(words.say("programme.late", plan.late()), "warning"));
        }
        if (mayEdit) {
            bar.add(newTask(plan));
        }
        return bar;
    }

    private Button newTask(Workplan plan) {
        Button button = new Button(
                words.say("programme.task.new"),
                click -> new TaskForm(services, user, plan, this::fill).open(Optional.empty()));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    /** The plan as it is now, since others work on it too. */
    private void edit(Stored<Task> task) {
        services.workplans()
                .of(user, programme)
                .ifPresent(plan -> plan.tasks().stream()
                        .map(Planned::task)
                        .filter(each -> each.id() == task.id())
                        .findFirst()
                        .ifPresent(now -> new TaskForm(services, user, plan, this::fill).open(Optional.of(now))));
    }

    private PlainTable list(Workplan plan) {
        PlainTable table = new PlainTable(
                words.say("programme.part.workplan"),
                List.of(
                        words.say("programme.field.title"),
                        words.say("programme.field.state"),
                        words.say("programme.field.due"),
                        words.say("programme.field.responsible"),
                        words.say("programme.field.belongs"),
                        words.say("programme.field.needs")));
        Map<Long, String> titles = plan.tasks().stream()
                .collect(Collectors.toMap(
                        each -> each.task().id(), each -> each.task().value().title()));
        Map<Long, String> people = people(plan);
        for (Planned planned : plan.tasks()) {
            Task task = planned.task().value();
            table.row(
                    title(planned),
                    state(planned),
                    new Span(words.day(planned.due())),
                    new Span(responsible(task, people)),
                    new Span(WorkplanTimeline.belongs(plan, task, getLocale())),
                    new Span(task.needs().stream()
                            .filter(titles::containsKey)
                            .map(titles::get)
                            .collect(Collectors.joining(", "))));
        }
        return table;
    }

    private Map<Long, String> people(Workplan plan) {
        List<Long> ids = plan.tasks().stream()
                .map(each -> each.task().value().person())
                .filter(OptionalLong::isPresent)
                .map(OptionalLong::getAsLong)
                .distinct()
                .toList();
        return user.may(People.SEE)
                ? services.people().names(user, ids)
                : ids.stream().collect(Collectors.toMap(Function.identity(), id -> "#" + id));
    }

    private static String responsible(Task task, Map<Long, String> people) {
        return task.person().isPresent()
                ? people.getOrDefault(task.person().getAsLong(), "")
                : task.role().orElse("");
    }

    private Component title(Planned planned) {
        Task task = planned.task().value();
        if (!mayEdit) {
            return new Span(task.title());
        }
        Button open = new Button(task.title(), click -> edit(planned.task()));
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return open;
    }

    private Div state(Planned planned) {
        Task.State state = planned.task().value().state();
        Div cell = new Div(words.badge(
                words.say(state.label()), state == Task.State.DONE ? "success" : state.isOpen() ? "accent" : "plain"));
        if (planned.late()) {
            cell.add(new Span(" "), words.badge(words.say("programme.task.late"), "warning"));
        }
        if (planned.waits()) {
            cell.add(new Span(" "), words.badge(words.say("programme.task.waits")));
        }
        return cell;
    }
}
