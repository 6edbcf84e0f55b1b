// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.view;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.telar.api.Change;
import org.telar.api.Flaw;
import org.telar.api.Message;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.kernel.people.People;
import org.telar.programme.Phase;
import org.telar.programme.ProgrammePermissions;
import org.telar.programme.Wave;
import org.telar.programme.workplan.Due;
import org.telar.programme.workplan.Task;
import org.telar.programme.workplan.Workplan;
import org.telar.ui.form.Fields;
import org.telar.ui.form.Form;
import org.telar.ui.form.Saving;

/** The form of a task or deliverable. */
final class TaskForm {
    private final ProgrammeServices services;
    private final User user;
    private final Workplan plan;
    private final Runnable saved;
    private final List<Stored<Task>> tasks;

    /**
     * A task as the form holds it.
     *
     * @param dueOn counts when both are given
     */
    record TaskEntry(
            String title,
            Task.Kind kind,
            Task.State state,
            Optional<LocalDate> dueOn,
            OptionalInt dueAfter,
            int lasts,
            Optional<Choice> phase,
            Optional<Choice> wave,
            Optional<Choice> person,
            Optional<String> role,
            Set<Choice> needs,
            String note) {}

    TaskForm(ProgrammeServices services, User user, Workplan plan, Runnable saved) {
        this.services = services;
        this.user = user;
        this.plan = plan;
        this.saved = saved;
        tasks = plan.tasks().stream().map(Workplan.Planned::task).toList();
    }

    /** @param seen empty for a new one */
    void open(Optional<Stored<Task>> seen) {
        if (!user.may(ProgrammePermissions.EDIT)) {
            return;
        }
        Recast<Task, TaskEntry> recast = new Recast<>(
                (before, wanted) -> services.workplans().save(user, before, wanted),
                this::entry,
                this::task,
                Map.of("due", "dueOn"));
        Form<TaskEntry> form = form((before, wanted) -> saved(recast, before, wanted), seen);
        Words words = new Words(form);
        Task blank = Task.of(plan.programme().id(), Task.Kind.TASK, "", new Due.On(plan.today()));
        seen.ifPresentOrElse(stored -> form.show(recast.flat(stored)), () -> form.showNew(entry(blank), "dueOn"));
        Forms.open(
                words.say(seen.isPresent() ? "programme.task.change" : "programme.task.new"),
                form,
                stored -> saved.run());
    }

    private static Change<TaskEntry> saved(
            Saving<TaskEntry> saving, Optional<Stored<TaskEntry>> before, TaskEntry wanted) {
        return wanted.dueOn().isEmpty() && wanted.dueAfter().isEmpty()
                ? new Change.Flawed<>(List.of(new Flaw("dueOn", Message.of("programme.flaw.due"))))
                : saving.save(before, wanted);
    }

    private Form<TaskEntry> form(Saving<TaskEntry> saving, Optional<Stored<Task>> seen) {
        Form<TaskEntry> form = new Form<>(TaskEntry.class, "programme.task.task", services.drafts(user), saving)
                .within(plan.programme().id())
                .add(Fields.text("title", "programme.field.title").required().wide())
                .add(Fields.oneOf("kind", "programme.field.kind", Task.Kind.class, Task.Kind::label))
                .add(Fields.oneOf("state", "programme.field.state", Task.State.class, Task.State::label))
                .add(Fields.day("dueOn", "programme.field.due"))
                .add(Fields.whole("dueAfter", "programme.field.due-after").help("programme.field.due-after.help"))
                .add(Fields.whole("lasts", "programme.field.lasts").help("programme.field.lasts.help"));
        if (user.may(People.SEE)) {
            form.add(Choosers.person("person", "programme.field.responsible", services.people(), user));
        }
        return form.add(Fields.text("role", "programme.field.role").help("programme.field.role.help"))
                .add(Fields.oneOf("phase", "programme.field.phase", phases(), Choice::code, Choice::name))
                .add(Fields.oneOf("wave", "programme.field.wave", waves(), Choice::code, Choice::name))
                .add(Fields.manyOf("needs", "programme.field.needs", others(seen), Choice::code, Choice::name))
                .add(Fields.longText("note", "programme.field.note"));
    }

    private List<Choice> phases() {
        return plan.phases().stream()
                .map(phase -> new Choice(phase.id(), name(phase.value())))
                .toList();
    }

    private String name(Phase phase) {
        return phase.names().in(user.language());
    }

    private List<Choice> waves() {
        return plan.waves().stream()
                .map((Stored<Wave> wave) -> new Choice(wave.id(), wave.value().name()))
                .toList();
    }

    private List<Choice> others(Optional<Stored<Task>> seen) {
        return tasks.stream()
                .filter(task -> seen.map(self -> self.id() != task.id()).orElse(true))
                .map(task -> new Choice(task.id(), task.value().title()))
                .toList();
    }

    private TaskEntry entry(Task task) {
        return new TaskEntry(
                task.title(),
                task.kind(),
                task.state(),
                task.due() instanceof Due.On on ? Optional.of(on.day()) : Optional.empty(),
                task.due() instanceof Due.After after ? OptionalInt.of(after.days()) : OptionalInt.empty(),
                task.lasts(),
                among(phases(), task.phase()),
                among(waves(), task.wave()),
                Choosers.chosen(services.people(), user, task.person()),
                task.role(),
                needed(task),
                task.note());
    }

    private Set<Choice> needed(Task task) {
        Set<Choice> needed = new LinkedHashSet<>();
        tasks.stream()
                .filter(other -> task.needs().contains(other.id()))
                .forEach(
                        other -> needed.add(new Choice(other.id(), other.value().title())));
        return needed;
    }

    private static Optional<Choice> among(List<Choice> all, OptionalLong id) {
        return id.isEmpty()
                ? Optional.empty()
                : all.stream().filter(choice -> choice.id() == id.getAsLong()).findFirst();
    }

    private Task task(TaskEntry entry) {
        return new Task(
                plan.programme().id(),
                entry.kind(),
                entry.title(),
                Choosers.id(entry.phase()),
                Choosers.id(entry.wave()),
                Choosers.id(entry.person()),
                entry.role(),
                entry.dueOn()
                        .<Due>map(Due.On::new)
                        .orElseGet(() -> new Due.After(entry.dueAfter().orElse(0))),
                entry.lasts(),
                entry.state(),
                entry.needs().stream().map(Choice::id).sorted().toList(),
                entry.note());
    }
}
