// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.store;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.telar.persistence.ModuleStore;
import org.telar.programme.workplan.Due;
import org.telar.programme.workplan.Task;

/** Tasks as rows. */
final class TaskMapping {
    private TaskMapping() {}

    static Table<Task, TaskRow> tasks(ModuleStore store) {
        return new Table<>(store, TaskRow.class, TaskMapping::task, TaskMapping::fill);
    }

    private static Task task(TaskRow row) {
        return new Task(
                row.getProgramme(),
                Task.Kind.valueOf(row.getKind()),
                row.getTitle(),
                Written.number(row.getPhase()),
                Written.number(row.getWave()),
                Written.number(row.getPerson()),
                Optional.ofNullable(row.getRole()),
                due(row.getDueOn(), row.getDueAfter()),
                row.getLasts(),
                Task.State.valueOf(row.getState()),
                Written.words(row.getNeeds(), Long::valueOf),
                row.getNote());
    }

    private static Due due(@Nullable LocalDate on, @Nullable Integer after) {
        return on != null ? new Due.On(on) : new Due.After(after == null ? 0 : after);
    }

    private static void fill(Task task, TaskRow row) {
        row.setProgramme(task.programme());
        row.setKind(task.kind().name());
        row.setTitle(task.title());
        row.setPhase(Written.number(task.phase()));
        row.setWave(Written.number(task.wave()));
        row.setPerson(Written.number(task.person()));
        row.setRole(task.role().orElse(null));
        row.setDueOn(task.due() instanceof Due.On on ? on.day() : null);
        row.setDueAfter(task.due() instanceof Due.After after ? (Integer) after.days() : null);
        row.setLasts(task.lasts());
        row.setState(task.state().name());
        row.setNeeds(Written.words(task.needs()));
        row.setNote(task.note());
    }
}
