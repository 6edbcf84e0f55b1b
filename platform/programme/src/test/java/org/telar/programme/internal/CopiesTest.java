// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.telar.programme.internal.Ground.COORDINATOR;
import static org.telar.programme.internal.Ground.NETWORK;
import static org.telar.programme.internal.Ground.READER;
import static org.telar.programme.internal.Ground.STRANGER;
import static org.telar.programme.internal.Ground.TODAY;
import static org.telar.programme.internal.Ground.done;
import static org.telar.programme.internal.Ground.fields;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telar.api.AccessDenied;
import org.telar.api.Change;
import org.telar.api.Message;
import org.telar.api.Stored;
import org.telar.persistence.Database;
import org.telar.programme.Phase;
import org.telar.programme.Programme;
import org.telar.programme.Wave;
import org.telar.programme.copy.CopyTerms;
import org.telar.programme.documents.Document;
import org.telar.programme.internal.store.DocumentRow;
import org.telar.programme.methodology.Methodology;
import org.telar.programme.methodology.ReportDue;
import org.telar.programme.methodology.Setting;
import org.telar.programme.workplan.Due;
import org.telar.programme.workplan.Task;
import org.telar.programme.workplan.Workplan;
import org.telar.testing.OnBothDatabases;

@OnBothDatabases
class CopiesTest {
    private static final int LATER = 365;
    private static final CopyTerms MEXICO =
            new CopyTerms("Red Yucatán", "MX", "MXN", NETWORK.begins().plusDays(LATER));

    private final Ground ground;
    private final StoredCopies copies;
    private final StoredWorkplans workplans;
    private final StoredMethodologies methodologies;
    private final Stored<Programme> chile;
    private final Stored<Wave> wave;
    private final Stored<Phase> phase;

    CopiesTest(Database database) {
        ground = new Ground(database);
        copies = new StoredCopies(ground.tables);
        workplans = new StoredWorkplans(ground.tables, Ground.EVENING);
        methodologies = new StoredMethodologies(ground.tables, Ground.EVENING);
        chile = ground.network();
        wave = ground.wave(chile, 1, 30);
        phase = ground.programmes.phases(COORDINATOR, chile.id()).getFirst();
    }

    @AfterEach
    void empty() {
        ground.close();
    }

    private Stored<Task> task(String title, Due due, Task.State state, List<Long> needs) {
        return done(workplans.save(
                COORDINATOR,
                Optional.empty(),
                new Task(
                        chile.id(),
                        Task.Kind.DELIVERABLE,
                        title,
                        OptionalLong.of(phase.id()),
                        OptionalLong.of(wave.id()),
                        OptionalLong.of(44),
                        Optional.of("Coordinación"),
                        due,
                        3,
                        state,
                        needs,
                        "nota")));
    }

    private Stored<Programme> copied() {
        return done(copies.copy(COORDINATOR, chile.id(), MEXICO));
    }

    @Test
    void theCopyHasTheTermsOfItsCountryAndNeitherPeopleNorPartners() {
        Stored<Programme> mexico = copied();
        assertEquals(
                new Programme(
                        "Red Yucatán",
                        "MX",
                        "MXN",
                        NETWORK.begins().plusDays(LATER),
                        NETWORK.ends().plusDays(LATER),
                        Programme.State.PLANNED,
                        NETWORK.genderMarker(),
                        NETWORK.aim(),
                        List.of()),
                mexico.value());
        assertEquals(Optional.of(chile), ground.programmes.find(READER, chile.id()));
    }

    @Test
    void tasksKeepTheirOrderAndTheirDistanceFromTheBeginning() {
        Stored<Task> profile = task("Perfil", new Due.On(TODAY), Task.State.DONE, List.of());
        Stored<Task> dropped = task("Descartada", new Due.On(TODAY), Task.State.DROPPED, List.of());
        task("Convocatoria", new Due.After(5), Task.State.UNDER_WAY, List.of(profile.id(), dropped.id()));
        Workplan plan = workplans.of(READER, copied().id()).orElseThrow();
        assertEquals(
                List.of("Perfil", "Convocatoria"),
                plan.tasks().stream().map(each -> each.task().value().title()).toList());
        Task first = plan.tasks().get(0).task().value();
        Task second = plan.tasks().get(1).task().value();
        assertEquals(Optional.of(TODAY.plusDays(LATER)), plan.tasks().get(0).due());
        assertEquals(Optional.of(TODAY.plusDays(LATER + 5)), plan.tasks().get(1).due());
        assertEquals(List.of(plan.tasks().get(0).task().id()), second.needs());
        assertEquals(OptionalLong.empty(), first.person());
        assertEquals(Optional.of("Coordinación"), first.role());
        assertEquals(Task.State.PLANNED, first.state());
        assertEquals(OptionalLong.of(plan.phases().getFirst().id()), first.phase());
        assertEquals(OptionalLong.of(plan.waves().getFirst().id()), first.wave());
        assertEquals(phase.value().names(), plan.phases().getFirst().value().names());
        assertEquals(30, plan.waves().getFirst().value().capacity());
    }

    @Test
    void theMethodologyInUseBecomesADraftWithShiftedReports() {
        Stored<Methodology> draft = methodologies.versions(READER, chile.id()).getFirst();
        Methodology dated = new Methodology(
                chile.id(),
                1,
                "Sur",
                Methodology.State.DRAFT,
                draft.value().with(Setting.WEEKS, "12").settings(),
                List.of(new ReportDue(ReportDue.Kind.FINAL, new ReportDue.When.On(TODAY))));
        Stored<Methodology> used =
                done(methodologies.adopt(COORDINATOR, done(methodologies.save(COORDINATOR, draft, dated))));
        Stored<Methodology> next = done(methodologies.succeed(COORDINATOR, used));
        done(methodologies.save(COORDINATOR, next, next.value().with(Setting.WEEKS, "99")));
        Stored<Programme> mexico = copied();
        assertEquals(
                List.of(new Methodology(
                        mexico.id(),
                        1,
                        "Sur",
                        Methodology.State.DRAFT,
                        dated.settings(),
                        List.of(new ReportDue(ReportDue.Kind.FINAL, new ReportDue.When.On(TODAY.plusDays(LATER)))))),
                methodologies.versions(READER, mexico.id()).stream()
                        .map(Stored::value)
                        .toList());
    }

    @Test
    void documentsComeAsDraftsWithoutThoseThatWereReplaced() {
        for (Document.State state : Document.State.values()) {
            ground.looking(() -> ground.tables
                    .documents()
                    .add(new Document(
                            chile.id(),
                            "methodology",
                            state.name(),
                            true,
                            OptionalLong.of(wave.id()),
                            state,
                            Optional.of(TODAY),
                            OptionalLong.of(3),
                            Optional.empty())));
        }
        Stored<Programme> mexico = copied();
        List<Document> documents =
                ground.looking(() -> ground.tables.documents().where(DocumentRow.PROGRAMME.eq(mexico.id()))).stream()
                        .map(Stored::value)
                        .toList();
        assertEquals(3, documents.size());
        for (Document document : documents) {
            assertEquals(Document.State.DRAFT, document.state());
            assertEquals(Optional.of(TODAY.plusDays(LATER)), document.due());
            assertEquals(OptionalLong.empty(), document.person());
            assertEquals(
                    mexico.id(),
                    ground.programmes
                            .wave(READER, document.wave().getAsLong())
                            .orElseThrow()
                            .value()
                            .programme());
        }
    }

    @Test
    void thePreviewIsWhatIsCopiedAndStoresNothing() {
        task("Perfil", new Due.On(TODAY), Task.State.DONE, List.of());
        var preview = copies.preview(READER, chile.id(), MEXICO).orElseThrow();
        assertEquals(1, ground.programmes.all(READER).size());
        Stored<Programme> mexico = copied();
        assertEquals(preview.programme(), mexico.value());
        Workplan plan = workplans.of(READER, mexico.id()).orElseThrow();
        assertEquals(preview.tasks().size(), plan.tasks().size());
        assertEquals(preview.phases().size(), plan.phases().size());
    }

    @Test
    void flawedTermsStoreNothing() {
        CopyTerms flawed = new CopyTerms("", "Méx", "MXN", LocalDate.of(1999, 1, 1));
        assertEquals(List.of("name", "country", "begins"), fields(copies.copy(COORDINATOR, chile.id(), flawed)));
        assertEquals(new Change.Refused<>(Message.of("programme.gone")), copies.copy(COORDINATOR, -1, MEXICO));
        assertEquals(1, ground.programmes.all(READER).size());
        assertThrows(AccessDenied.class, () -> copies.copy(READER, chile.id(), MEXICO));
        assertThrows(AccessDenied.class, () -> copies.preview(STRANGER, chile.id(), MEXICO));
    }
}
