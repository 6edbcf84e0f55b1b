// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.telar.programme.internal.Ground.COORDINATOR;
import static org.telar.programme.internal.Ground.NETWORK;
import static org.telar.programme.internal.Ground.READER;
import static org.telar.programme.internal.Ground.STRANGER;
import static org.telar.programme.internal.Ground.TODAY;
import static org.telar.programme.internal.Ground.done;
import static org.telar.programme.internal.Ground.fields;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.cayenne.query.ObjectSelect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telar.api.AccessDenied;
import org.telar.api.Change;
import org.telar.api.Grant;
import org.telar.api.Scope;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.persistence.Database;
import org.telar.programme.Phase;
import org.telar.programme.Programme;
import org.telar.programme.ProgrammePermissions;
import org.telar.programme.Wave;
import org.telar.programme.internal.store.TaskRow;
import org.telar.programme.workplan.Due;
import org.telar.programme.workplan.Task;
import org.telar.programme.workplan.Workplan;
import org.telar.programme.workplan.Workplan.Planned;
import org.telar.testing.OnBothDatabases;

@OnBothDatabases
class WorkplansTest {
    private final Ground ground;
    private final StoredWorkplans workplans;
    private final Stored<Programme> programme;

    WorkplansTest(Database database) {
        ground = new Ground(database);
        workplans = new StoredWorkplans(ground.tables, Ground.EVENING);
        programme = ground.network();
    }

    @AfterEach
    void empty() {
        ground.close();
    }

    private Task task(String title, Due due) {
        return Task.of(programme.id(), Task.Kind.DELIVERABLE, title, due);
    }

    private Stored<Task> saved(Task task) {
        return done(workplans.save(COORDINATOR, Optional.empty(), task));
    }

    private Workplan plan() {
        return workplans.of(READER, programme.id()).orElseThrow();
    }

    private Planned planned(Stored<Task> task) {
        return plan().tasks().stream()
                .filter(planned -> planned.task().id() == task.id())
                .findFirst()
                .orElseThrow();
    }

    private static Task in(Task task, OptionalLong phase, OptionalLong wave) {
        return new Task(
                task.programme(),
                task.kind(),
                task.title(),
                phase,
                wave,
                OptionalLong.of(4),
                Optional.of("Coordinación"),
                task.due(),
                3,
                Task.State.UNDER_WAY,
                task.needs(),
                "nota");
    }

    @Test
    void aTaskIsReadAsItWasStored() {
        Stored<Wave> wave = ground.wave(programme, 2, 10);
        Stored<Phase> phase = ground.programmes.phases(READER, programme.id()).getFirst();
        Stored<Task> call = saved(task("Convocatoria", new Due.On(TODAY)));
        Task all = in(
                task("Informe", new Due.After(-4)).needing(List.of(call.id())),
                OptionalLong.of(phase.id()),
                OptionalLong.of(wave.id()));
        Stored<Task> stored = saved(all);
        assertEquals(all, planned(stored).task().value());
        Stored<Task> again = done(workplans.save(COORDINATOR, Optional.of(stored), all.in(Task.State.DONE)));
        assertEquals(new Change.Overtaken<>(again), workplans.save(COORDINATOR, Optional.of(stored), all));
    }

    @Test
    void relativeDaysCountFromWaveThenPhaseThenProgramme() {
        Stored<Wave> wave = ground.wave(programme, 2, 10);
        Stored<Phase> first = ground.programmes.phases(READER, programme.id()).getFirst();
        Phase dated =
                new Phase(programme.id(), 1, first.value().names(), Optional.of(TODAY.plusDays(100)), Optional.empty());
        done(ground.programmes.save(COORDINATOR, Optional.of(first), dated));
        Stored<Phase> undated = ground.programmes.phases(READER, programme.id()).get(1);
        Task seven = task("Taller", new Due.After(7));
        OptionalLong none = OptionalLong.empty();
        Stored<Task> ofProgramme = saved(in(seven, none, none));
        Stored<Task> ofPhase = saved(in(seven, OptionalLong.of(first.id()), none));
        Stored<Task> ofWave = saved(in(seven, OptionalLong.of(first.id()), OptionalLong.of(wave.id())));
        Stored<Task> ofUndated = saved(in(seven, OptionalLong.of(undated.id()), none));
        assertEquals(
                Optional.of(NETWORK.begins().plusDays(7)), planned(ofProgramme).due());
        assertEquals(Optional.of(TODAY.plusDays(107)), planned(ofPhase).due());
        assertEquals(Optional.of(TODAY.plusDays(17)), planned(ofWave).due());
        assertEquals(Optional.of(TODAY.plusDays(15)), planned(ofWave).begins());
        assertEquals(Optional.empty(), planned(ofUndated).due());
        assertEquals(
                List.of(ofProgramme.id(), ofWave.id(), ofPhase.id(), ofUndated.id()),
                plan().tasks().stream().map(each -> each.task().id()).toList());
    }

    @Test
    void openWorkIsLateOnTheDayAfterItWasDue() {
        Stored<Task> yesterday = saved(task("Ayer", new Due.On(TODAY.minusDays(1))));
        Stored<Task> today = saved(task("Hoy", new Due.On(TODAY)));
        Stored<Task> doneTask =
                saved(task("Hecha", new Due.On(TODAY.minusDays(1))).in(Task.State.DONE));
        Stored<Task> dropped =
                saved(task("Descartada", new Due.On(TODAY.minusDays(1))).in(Task.State.DROPPED));
        assertTrue(planned(yesterday).late());
        assertFalse(planned(today).late()
                || planned(doneTask).late()
                || planned(dropped).late());
        assertEquals(1, plan().late());
        assertEquals(2, plan().dueUntil(TODAY).size());
    }

    @Test
    void aTaskWaitsForWhatItNeeds() {
        Stored<Task> before = saved(task("Perfil", new Due.On(TODAY)));
        Stored<Task> after = saved(task("Convocatoria", new Due.On(TODAY)).needing(List.of(before.id())));
        assertTrue(planned(after).waits());
        assertFalse(planned(before).waits());
        done(workplans.save(COORDINATOR, Optional.of(before), before.value().in(Task.State.DROPPED)));
        assertFalse(planned(after).waits());
    }

    @Test
    void noTaskWaitsForItself() {
        Stored<Task> one = saved(task("Uno", new Due.On(TODAY)));
        Stored<Task> two = saved(task("Dos", new Due.On(TODAY)).needing(List.of(one.id())));
        Stored<Task> three = saved(task("Tres", new Due.On(TODAY)).needing(List.of(two.id())));
        assertEquals(
                List.of("needs"),
                fields(workplans.save(COORDINATOR, Optional.of(one), one.value().needing(List.of(three.id())))));
        assertEquals(
                List.of("needs"),
                fields(workplans.save(COORDINATOR, Optional.of(one), one.value().needing(List.of(one.id())))));
        done(workplans.save(COORDINATOR, Optional.of(three), three.value().needing(List.of(one.id(), two.id()))));
    }

    @Test
    void whoSeesOneWaveKeepsWhatItsTasksNeedOfOthers() {
        Stored<Wave> first = ground.wave(programme, 1, 10);
        Stored<Wave> second = ground.wave(programme, 2, 10);
        OptionalLong none = OptionalLong.empty();
        Stored<Task> hidden = saved(in(task("Otra ola", new Due.On(TODAY)), none, OptionalLong.of(first.id())));
        Stored<Task> near = saved(in(task("Sala", new Due.On(TODAY)), none, OptionalLong.of(second.id())));
        Stored<Task> whole = saved(in(task("Taller", new Due.On(TODAY)), none, OptionalLong.of(second.id()))
                .needing(List.of(hidden.id(), near.id())));
        Set<String> both = Set.of(ProgrammePermissions.SEE.id(), ProgrammePermissions.EDIT.id());
        List<Grant> grants = List.of(
                new Grant(both, Scope.of(Scope.Kind.WAVE, second.id())),
                new Grant(both, Scope.of(Scope.Kind.PROGRAMME_OUTLINE, programme.id())));
        User coordinator = new User(9, "Clara", Locale.of("es"), grants, OptionalLong.empty());
        Workplan hers = workplans.of(coordinator, programme.id()).orElseThrow();
        assertEquals(2, hers.tasks().size());

        Stored<Task> changed = done(
                workplans.save(coordinator, Optional.of(whole), whole.value().needing(List.of())));
        assertEquals(List.of(hidden.id()), changed.value().needs());
        Stored<Task> again = done(workplans.save(coordinator, Optional.of(changed), whole.value()));
        assertEquals(Set.of(hidden.id(), near.id()), Set.copyOf(again.value().needs()));
        assertEquals(
                List.of("needs"),
                fields(workplans.save(
                        coordinator, Optional.of(near), near.value().needing(List.of(hidden.id())))),
                "what it did not need before is not hers to add");
    }

    @Test
    void phasesWavesAndTasksOfAnotherProgrammeAreFlawed() {
        Stored<Programme> other = ground.network();
        Stored<Wave> wave = ground.wave(other, 1, 10);
        Stored<Phase> phase = ground.programmes.phases(READER, other.id()).getFirst();
        Stored<Task> foreign = done(workplans.save(
                COORDINATOR, Optional.empty(), Task.of(other.id(), Task.Kind.TASK, "Otra", new Due.On(TODAY))));
        Task wrong = in(task("Mía", new Due.On(TODAY)), OptionalLong.of(phase.id()), OptionalLong.of(wave.id()))
                .needing(List.of(foreign.id()));
        assertEquals(List.of("phase", "wave", "needs"), fields(workplans.save(COORDINATOR, Optional.empty(), wrong)));
        assertEquals(List.of(), plan().tasks());
    }

    @Test
    void whatIsDueIsToldOnceForEachDay() {
        Stored<Task> soon = saved(task("Pronto", new Due.On(TODAY.plusDays(7))));
        saved(task("Luego", new Due.On(TODAY.plusDays(8))));
        saved(task("Hecha", new Due.On(TODAY)).in(Task.State.DONE));
        DueWork job = new DueWork(ground.tables, Ground.EVENING);
        ground.asTelar(job::run);
        assertEquals(List.of(soon.id()), told());
        assertEquals(soon, planned(soon).task());
        ground.asTelar(job::run);
        Stored<Task> moved =
                done(workplans.save(COORDINATOR, Optional.of(soon), task("Pronto", new Due.On(TODAY.plusDays(6)))));
        ground.asTelar(job::run);
        assertEquals(List.of(moved.id()), told());
        assertEquals(moved, planned(soon).task());
    }

    private List<Long> told() {
        return ground
                .looking(() -> ObjectSelect.query(TaskRow.class)
                        .where(TaskRow.TOLD_FOR.isNotNull())
                        .select(ground.tables.store().newContext()))
                .stream()
                .map(TaskRow::id)
                .toList();
    }

    @Test
    void lookingAndChangingNeedTheirPermissions() {
        assertThrows(AccessDenied.class, () -> workplans.of(STRANGER, programme.id()));
        assertThrows(
                AccessDenied.class, () -> workplans.save(READER, Optional.empty(), task("Hoy", new Due.On(TODAY))));
        assertEquals(Optional.empty(), workplans.of(READER, -1));
    }
}
