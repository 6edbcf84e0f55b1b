// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.view;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.programme.Phase;
import org.telar.programme.Wave;
import org.telar.programme.workplan.Due;
import org.telar.programme.workplan.Task;
import org.telar.programme.workplan.Workplan;
import org.telar.ui.form.Fields;
import org.telar.ui.form.Form;
import org.telar.ui.form.FormDialog;

/** The form of a task, in a dialog. */
final class TaskDialog extends Div {
    /**
     * A task as the form holds it.
     *
     * @param dueOn counts when both are given
     */
    record Terms(
            String title,
            Task.Kind kind,
            Task.State state,
            Optional<LocalDate> dueOn,
            OptionalInt dueAfter,
            int lasts,
            Optional<Stored<Phase>> phase,
            Optional<Stored<Wave>> wave,
            Optional<String> role,
            Set<Stored<Task>> needs,
            String note) {}

    private final Offer offer;
    private final Workplan plan;
    private final User user;
    private final Runnable whenSaved;
    private final List<Stored<Task>> tasks;

    TaskDialog(Offer offer, Workplan plan, User user, Runnable whenSaved) {
        this.offer = offer;
        this.plan = plan;
        this.user = user;
        this.whenSaved = whenSaved;
        tasks = plan.tasks().stream().map(Workplan.Planned::task).toList();
    }

    void show(Optional<Stored<Task>> seen) {
        OptionalLong person = seen.map(task -> task.value().person()).orElseGet(OptionalLong::empty);
        Recast<Task, Terms> recast = new Recast<>(
                (before, wanted) -> offer.workplans().save(user, before, wanted),
                this::terms,
                terms -> task(terms, person),
                Map.of("due", "dueOn"));
        Form<Terms> form = form(recast);
        FormDialog dialog = new FormDialog(getTranslation("programme.task.task"), form);
        form.onSaved(stored -> {
            dialog.close();
            whenSaved.run();
        });
        Task blank = Task.of(plan.programme().id(), Task.Kind.TASK, "", new Due.On(plan.today()));
        seen.ifPresentOrElse(stored -> form.show(recast.flat(stored)), () -> form.showNew(terms(blank)));
        dialog.open();
    }

    private Form<Terms> form(Recast<Task, Terms> recast) {
        return new Form<>(Terms.class, "programme.task.task", offer.drafts(user), recast)
                .add(Fields.text("title", "programme.list.title"))
                .add(Fields.oneOf("kind", "programme.list.kind", Task.Kind.class, Task.Kind::label))
                .add(Fields.oneOf("state", "programme.list.state", Task.State.class, Task.State::label))
                .add(Fields.day("dueOn", "programme.list.due"))
                .add(Fields.whole("dueAfter", "programme.list.due-after"))
                .add(Fields.whole("lasts", "programme.field.lasts"))
                .add(Fields.oneOf(
                        "phase",
                        "programme.phase",
                        plan.phases(),
                        TaskDialog::code,
                        phase -> phase.value().names().in(user.language())))
                .add(Fields.oneOf(
                        "wave",
                        "programme.wave",
                        plan.waves(),
                        TaskDialog::code,
                        wave -> wave.value().name()))
                .add(Fields.text("role", "programme.list.responsible"))
                .add(Fields.manyOf(
                        "needs",
                        "programme.field.needs",
                        tasks,
                        TaskDialog::code,
                        task -> task.value().title()))
                .add(Fields.longText("note", "programme.field.note"));
    }

    private static String code(Stored<?> stored) {
        return Long.toString(stored.id());
    }

    private Terms terms(Task task) {
        return new Terms(
                task.title(),
                task.kind(),
                task.state(),
                task.due() instanceof Due.On on ? Optional.of(on.day()) : Optional.empty(),
                task.due() instanceof Due.After after ? OptionalInt.of(after.days()) : OptionalInt.empty(),
                task.lasts(),
                among(plan.phases(), task.phase()),
                among(plan.waves(), task.wave()),
                task.role(),
                Set.copyOf(tasks.stream()
                        .filter(other -> task.needs().contains(other.id()))
                        .toList()),
                task.note());
    }

    private static <T> Optional<Stored<T>> among(List<Stored<T>> all, OptionalLong id) {
        return id.isEmpty()
                ? Optional.empty()
                : all.stream().filter(stored -> stored.id() == id.getAsLong()).findFirst();
    }

    private Task task(Terms terms, OptionalLong person) {
        return new Task(
                plan.programme().id(),
                terms.kind(),
                terms.title(),
                id(terms.phase()),
                id(terms.wave()),
                person,
                terms.role(),
                terms.dueOn()
                        .<Due>map(Due.On::new)
                        .orElseGet(() -> new Due.After(terms.dueAfter().orElse(0))),
                terms.lasts(),
                terms.state(),
                terms.needs().stream().map(Stored::id).sorted().toList(),
                terms.note());
    }

    private static OptionalLong id(Optional<? extends Stored<?>> chosen) {
        return chosen.isPresent() ? OptionalLong.of(chosen.get().id()) : OptionalLong.empty();
    }
}
