// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.telar.programme.internal.Ground.COORDINATOR;
import static org.telar.programme.internal.Ground.TODAY;
import static org.telar.programme.internal.Ground.done;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.telar.api.Change;
import org.telar.api.Stored;
import org.telar.kernel.people.PersonMergeUndone;
import org.telar.kernel.people.PersonMerged;
import org.telar.persistence.Database;
import org.telar.persistence.StandaloneDatabase;
import org.telar.persistence.StandaloneDatabase.Registration;
import org.telar.programme.Programme;
import org.telar.programme.Wave;
import org.telar.programme.documents.Document;
import org.telar.programme.documents.DocumentKind;
import org.telar.programme.participation.Participant;
import org.telar.programme.participation.Participation;
import org.telar.programme.participation.Role;
import org.telar.programme.participation.Standing;
import org.telar.programme.participation.Step;
import org.telar.programme.workplan.Due;
import org.telar.programme.workplan.Task;
import org.telar.testing.OnBothDatabases;

@OnBothDatabases
@Timeout(60)
class MergedPeopleTest {
    private static final long ROSA = 17;
    private static final long ROSITA = 18;
    private static final long MERGE = 5;
    private static final PersonMerged MERGED = new PersonMerged(MERGE, ROSA, ROSITA);
    private static final PersonMergeUndone UNDONE = new PersonMergeUndone(MERGE, ROSA, ROSITA);

    private final StandaloneDatabase database;
    private final Ground ground;
    private final StoredParticipations participations;
    private final MergedPeople merged;
    private final UnmergedPeople unmerged;
    private final Stored<Programme> programme;
    private final Stored<Wave> wave;
    private List<Registration> listening = List.of();

    MergedPeopleTest(Database database) {
        this.database = (StandaloneDatabase) database;
        ground = new Ground(database);
        participations = new StoredParticipations(ground.tables, Ground.EVENING, Ground.NO_SCOPES);
        merged = new MergedPeople(ground.tables, Ground.EVENING, Ground.NO_SCOPES);
        unmerged = new UnmergedPeople(ground.tables, Ground.NO_SCOPES);
        programme = ground.network();
        wave = ground.wave(programme, 1, 9);
    }

    @AfterEach
    void empty() {
        listening.forEach(Registration::close);
        for (String table : List.of("MERGE", "MOVED")) {
            ground.empty(table);
        }
        ground.close();
    }

    private Stored<Participation> begun(long person, Role role, Standing standing) {
        Participation wanted =
                new Participation(wave.id(), Participant.person(person), role, standing, TODAY.minusDays(5));
        return done(participations.begin(COORDINATOR, wanted, "por correo"));
    }

    private List<Stored<Participation>> of(long person) {
        return participations.of(COORDINATOR, Participant.person(person)).stream()
                .map(engagement -> engagement.participation())
                .toList();
    }

    private long task(long person) {
        Task plain = Task.of(programme.id(), Task.Kind.TASK, "Invitar", new Due.On(TODAY));
        return ground.looking(() -> ground.tables
                .tasks()
                .add(new Task(
                        plain.programme(),
                        plain.kind(),
                        plain.title(),
                        plain.phase(),
                        plain.wave(),
                        OptionalLong.of(person),
                        plain.role(),
                        plain.due(),
                        1,
                        plain.state(),
                        List.of(),
                        ""))
                .id());
    }

    private long document(long person) {
        Document plain = Document.of(programme.id(), new DocumentKind(1, "report", "programme", false), "Informe");
        return ground.looking(() -> ground.tables
                .documents()
                .add(new Document(
                        plain.programme(),
                        plain.kind(),
                        plain.title(),
                        false,
                        plain.wave(),
                        plain.state(),
                        Optional.empty(),
                        OptionalLong.of(person),
                        Optional.empty()))
                .id());
    }

    private OptionalLong answersForTask(long id) {
        return ground.looking(() -> ground.tables.tasks().find(id))
                .orElseThrow()
                .value()
                .person();
    }

    private OptionalLong answersForDocument(long id) {
        return ground.looking(() -> ground.tables.documents().find(id))
                .orElseThrow()
                .value()
                .person();
    }

    private static void await(BooleanSupplier done) throws InterruptedException {
        while (!done.getAsBoolean()) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    @Test
    void allFollowsTheMergeAndGoesBackWhenItIsUndone() throws InterruptedException {
        Stored<Participation> mentor = begun(ROSITA, Role.MENTOR, Standing.ACTIVE);
        begun(ROSA, Role.MENTEE, Standing.ACTIVE);
        long task = task(ROSITA);
        long hers = task(ROSA);
        long document = document(ROSITA);
        listening = List.of(database.listen(merged), database.listen(unmerged));
        ground.tables.inTransaction(() -> {
            ground.tables.tell(MERGED);
            return 0;
        });
        await(() -> of(ROSA).size() == 2);
        assertEquals(List.of(), of(ROSITA));
        assertEquals(OptionalLong.of(ROSA), answersForTask(task));
        assertEquals(OptionalLong.of(ROSA), answersForDocument(document));
        assertEquals(1, participations.history(COORDINATOR, mentor.id()).size(), "another role needs no remark");

        ground.tables.inTransaction(() -> {
            ground.tables.tell(UNDONE);
            return 0;
        });
        await(() -> !of(ROSITA).isEmpty());
        assertEquals(mentor.value(), of(ROSITA).getFirst().value());
        assertEquals(1, of(ROSA).size());
        assertEquals(OptionalLong.of(ROSITA), answersForTask(task));
        assertEquals(OptionalLong.of(ROSA), answersForTask(hers));
        assertEquals(OptionalLong.of(ROSITA), answersForDocument(document));
    }

    @Test
    void whoHadARowOpenIsOvertaken() {
        Stored<Participation> seen = begun(ROSITA, Role.MENTEE, Standing.ACTIVE);
        ground.asTelar(() -> merged.happened(MERGED));
        assertTrue(
                participations.move(COORDINATOR, seen, Standing.PAUSED, TODAY, "viaje")
                        instanceof Change.Overtaken<Participation>);
    }

    @Test
    void twoInTheSameWaveAndRoleBothStayAndBothGoOn() {
        Stored<Participation> hers = begun(ROSA, Role.MENTEE, Standing.ACTIVE);
        Stored<Participation> came = begun(ROSITA, Role.MENTEE, Standing.SELECTED);
        ground.asTelar(() -> merged.happened(MERGED));
        ground.asTelar(() -> merged.happened(MERGED));

        List<Step> steps = participations.history(COORDINATOR, came.id());
        assertEquals(2, steps.size(), "its own step and one remark, however often it was called");
        assertTrue(
                steps.getLast().reason().contains("misma persona"),
                steps.getLast().reason());
        assertEquals(1, participations.history(COORDINATOR, hers.id()).size());
        assertEquals(2, of(ROSA).size());
        assertEquals(2, participations.places(COORDINATOR, wave.id()).taken());

        Stored<Participation> active = done(participations.move(
                COORDINATOR, participations.find(COORDINATOR, came.id()).orElseThrow(), Standing.ACTIVE, TODAY, ""));
        done(participations.move(COORDINATOR, hers, Standing.WITHDRAWN, TODAY, "está dos veces"));
        assertEquals(1, participations.places(COORDINATOR, wave.id()).taken());
        assertTrue(
                participations.begin(COORDINATOR, hers.value(), "otra vez") instanceof Change.Refused<Participation>,
                "the one that came is still open");
        done(participations.move(COORDINATOR, active, Standing.COMPLETED, TODAY, ""));

        ground.asTelar(() -> unmerged.happened(UNDONE));
        assertEquals(Standing.COMPLETED, of(ROSITA).getFirst().value().standing(), "what happened since is kept");
        assertEquals(2, participations.history(COORDINATOR, came.id()).size() - 1, "the remark is gone");
    }

    @Test
    void anUndoThatIsHeardFirstEndsTheMerge() {
        Stored<Participation> hers = begun(ROSITA, Role.MENTEE, Standing.ACTIVE);
        ground.asTelar(() -> unmerged.happened(UNDONE));
        ground.asTelar(() -> merged.happened(MERGED));
        assertEquals(List.of(hers), of(ROSITA));
    }

    @Test
    void whatWasGivenToAnotherOneMeanwhileStaysThere() {
        long task = task(ROSITA);
        ground.asTelar(() -> merged.happened(MERGED));
        ground.asTelar(() -> ground.tables
                .store()
                .batch("UPDATE PROGRAMME_TASK SET PERSON = 99", List.<Object[]>of(new Object[] {})));
        ground.asTelar(() -> unmerged.happened(UNDONE));
        assertEquals(OptionalLong.of(99), answersForTask(task));
    }

    @Test
    void whatTelarItselfRecordedOutlivesTheUndoing() {
        begun(ROSA, Role.MENTEE, Standing.ACTIVE);
        Participation wanted = new Participation(
                wave.id(), Participant.person(ROSITA), Role.MENTEE, Standing.ACTIVE, TODAY.minusDays(5));
        Stored<Participation> came = done(participations.begin(MergedPeople.TELAR, wanted, "demo"));
        ground.asTelar(() -> merged.happened(MERGED));
        assertEquals(2, participations.history(COORDINATOR, came.id()).size());
        ground.asTelar(() -> unmerged.happened(UNDONE));
        assertEquals(
                List.of("demo"),
                participations.history(COORDINATOR, came.id()).stream()
                        .map(Step::reason)
                        .toList());
        assertEquals(1, of(ROSITA).size());
    }
}
