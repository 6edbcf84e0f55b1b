// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.telar.programme.internal.Ground.COORDINATOR;
import static org.telar.programme.internal.Ground.NETWORK;
import static org.telar.programme.internal.Ground.READER;
import static org.telar.programme.internal.Ground.STRANGER;
import static org.telar.programme.internal.Ground.TODAY;
import static org.telar.programme.internal.Ground.done;
import static org.telar.programme.internal.Ground.fields;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.telar.api.AccessDenied;
import org.telar.api.Change;
import org.telar.api.Flaw;
import org.telar.api.Message;
import org.telar.api.Stored;
import org.telar.persistence.Database;
import org.telar.programme.Phase;
import org.telar.programme.Programme;
import org.telar.programme.ProgrammePermissions;
import org.telar.programme.Translated;
import org.telar.programme.Wave;
import org.telar.programme.methodology.Methodology;
import org.telar.programme.methodology.ReportDue;
import org.telar.programme.methodology.Setting;
import org.telar.testing.OnBothDatabases;

@OnBothDatabases
class ProgrammesTest {
    private final Ground ground;
    private final StoredProgrammes programmes;
    private final StoredMethodologies methodologies;

    ProgrammesTest(Database database) {
        ground = new Ground(database);
        programmes = ground.programmes;
        methodologies = new StoredMethodologies(ground.tables, Ground.EVENING);
    }

    @AfterEach
    void empty() {
        ground.close();
    }

    @Test
    void aProgrammeIsReadAsItWasStored() {
        Stored<Programme> stored = ground.network();
        assertEquals(NETWORK, stored.value());
        assertEquals(Optional.of(stored), programmes.find(READER, stored.id()));
        assertEquals(List.of(stored), programmes.all(READER));
    }

    @Test
    void aNewProgrammeHasThePhasesAndTheMethodologyOfTheSources() {
        Stored<Programme> programme = ground.network();
        assertEquals(
                List.of("Diseño", "Implementación", "Cierre"),
                programmes.phases(READER, programme.id()).stream()
                        .map(phase -> phase.value().names().in(Locale.of("es")))
                        .toList());
        Methodology first =
                methodologies.versions(READER, programme.id()).getFirst().value();
        assertEquals(Methodology.standard(programme.id()), first);
        assertEquals(16, first.whole(Setting.WEEKS));
        assertEquals(11, first.whole(Setting.SESSIONS_REQUIRED));
        assertEquals(12, first.whole(Setting.SESSIONS_PLANNED));
        assertEquals(new BigDecimal("2"), first.decimal(Setting.HOURS_PER_SESSION));
        assertEquals(10, first.whole(Setting.TUTOR_RATIO));
        assertEquals(8, first.whole(Setting.VOLUNTEER_HOURS));
        assertEquals(List.of(), first.flaws());
    }

    @Test
    void whoSawAnOlderVersionIsShownTheCurrentOne() {
        Stored<Programme> seen = ground.network();
        Programme closed = new Programme(
                "Red", "CL", "CLP", TODAY, TODAY, Programme.State.CLOSED, NETWORK.genderMarker(), "", List.of());
        Stored<Programme> now = done(programmes.save(COORDINATOR, Optional.of(seen), closed));
        assertEquals(new Stored<>(seen.id(), seen.version() + 1, closed), now);
        assertEquals(new Change.Overtaken<>(now), programmes.save(COORDINATOR, Optional.of(seen), NETWORK));
        assertEquals(Optional.of(now), programmes.find(READER, seen.id()));
    }

    @Test
    void flawsAreToldAtTheirFieldsAndNothingIsStored() {
        Programme flawed = new Programme(
                " ",
                "Chile",
                "$",
                TODAY,
                TODAY.minusDays(1),
                Programme.State.PLANNED,
                NETWORK.genderMarker(),
                "x".repeat(2001),
                List.of());
        assertEquals(
                List.of("name", "country", "currency", "ends", "aim"),
                fields(programmes.save(COORDINATOR, Optional.empty(), flawed)));
        assertEquals(List.of(), programmes.all(READER));
    }

    @Test
    void twoWavesOrPhasesDoNotHaveTheSameNumber() {
        Stored<Programme> programme = ground.network();
        Stored<Wave> wave = ground.wave(programme, 1, 30);
        assertEquals(List.of("number"), fields(programmes.save(COORDINATOR, Optional.empty(), wave.value())));
        Stored<Wave> again = done(programmes.save(COORDINATOR, Optional.of(wave), wave.value()));
        assertEquals(wave.value(), again.value());
        Phase fourth = new Phase(
                programme.id(), 3, new Translated(Map.of("es", "Cierre 2")), Optional.of(TODAY), Optional.empty());
        assertEquals(List.of("rank"), fields(programmes.save(COORDINATOR, Optional.empty(), fourth)));
    }

    @Test
    void aWaveOrPhaseThatIsUsedStays() {
        Stored<Programme> programme = ground.network();
        Stored<Wave> wave = ground.wave(programme, 1, 30);
        Stored<Phase> phase = programmes.phases(READER, programme.id()).getFirst();
        assertEquals(Optional.empty(), programmes.removeWave(COORDINATOR, wave));
        assertEquals(Optional.empty(), programmes.wave(READER, wave.id()));
        assertEquals(
                Optional.of(Message.of("programme.changed-meanwhile", "Ola 1")),
                programmes.removeWave(COORDINATOR, wave));
        assertEquals(
                new Change.Refused<>(Message.of("persistence.removed")),
                programmes.save(COORDINATOR, Optional.of(wave), wave.value()));
        assertEquals(Optional.empty(), programmes.removePhase(COORDINATOR, phase));
        assertEquals(2, programmes.phases(READER, programme.id()).size());
    }

    @Test
    void aDraftIsChangedAndWhatIsInUseIsSucceeded() {
        Stored<Programme> programme = ground.network();
        Stored<Methodology> draft =
                methodologies.versions(READER, programme.id()).getFirst();
        Methodology twenty = draft.value().with(Setting.SESSIONS_PLANNED, "20");
        Methodology dated = new Methodology(
                programme.id(),
                99,
                "Sur",
                Methodology.State.SUCCEEDED,
                twenty.settings(),
                List.of(
                        new ReportDue(ReportDue.Kind.FINAL, new ReportDue.When.On(TODAY)),
                        ReportDue.after(20, ReportDue.Kind.MONTH)));
        Stored<Methodology> changed = done(methodologies.save(COORDINATOR, draft, dated));
        assertEquals(
                new Methodology(programme.id(), 1, "Sur", Methodology.State.DRAFT, dated.settings(), dated.reports()),
                changed.value());
        assertEquals(
                Optional.of(changed),
                ground.looking(() -> ground.tables.methodologies().find(changed.id())));
        assertEquals(
                new Change.Refused<>(Message.of("programme.methodology.has-draft", 1)),
                methodologies.succeed(COORDINATOR, changed));

        Stored<Methodology> used = done(methodologies.adopt(COORDINATOR, changed));
        assertEquals(Optional.of(used), methodologies.inUse(READER, programme.id()));
        assertEquals(
                new Change.Refused<>(Message.of("programme.methodology.is-used", 1)),
                methodologies.save(COORDINATOR, used, dated));
        assertEquals(
                new Change.Refused<>(Message.of("programme.methodology.is-used", 1)),
                methodologies.adopt(COORDINATOR, used));
        Stored<Methodology> second = done(methodologies.succeed(COORDINATOR, used));
        assertEquals(2, second.value().number());
        assertEquals(dated.settings(), second.value().settings());
    }

    @Test
    void aWaveThatHasBegunKeepsItsMethodology() {
        Stored<Programme> programme = ground.network();
        Stored<Wave> begun = ground.wave(programme, 1, 30);
        Stored<Wave> later = ground.wave(programme, 2, 30);
        assertEquals(Optional.empty(), methodologies.followedBy(READER, begun.id()));
        Stored<Methodology> first = done(methodologies.adopt(
                COORDINATOR, methodologies.versions(READER, programme.id()).getFirst()));
        Stored<Methodology> second =
                done(methodologies.adopt(COORDINATOR, done(methodologies.succeed(COORDINATOR, first))));
        assertEquals(
                first.id(),
                methodologies.followedBy(READER, begun.id()).orElseThrow().id());
        assertEquals(Optional.of(second), methodologies.followedBy(READER, later.id()));
        assertEquals(
                List.of(Methodology.State.IN_USE, Methodology.State.SUCCEEDED),
                methodologies.versions(READER, programme.id()).stream()
                        .map(version -> version.value().state())
                        .toList());
    }

    @Test
    void whoAdoptsWhatSomeoneChangedLeavesTheOldOneInUse() {
        Stored<Programme> programme = ground.network();
        Stored<Methodology> first = done(methodologies.adopt(
                COORDINATOR, methodologies.versions(READER, programme.id()).getFirst()));
        Stored<Methodology> seen = done(methodologies.succeed(COORDINATOR, first));
        Stored<Methodology> now =
                done(methodologies.save(COORDINATOR, seen, seen.value().with(Setting.WEEKS, "12")));
        assertEquals(new Change.Overtaken<>(now), methodologies.adopt(COORDINATOR, seen));
        assertEquals(Optional.of(first), methodologies.inUse(READER, programme.id()));
    }

    @Test
    void settingsThatContradictEachOtherAreFlawed() {
        Methodology standard = Methodology.standard(1);
        Map<Setting, String> wrong = Map.of(
                Setting.SESSIONS_REQUIRED, "13",
                Setting.WEEKS_WITH_SESSION, "17",
                Setting.LEAST_AGE, "66",
                Setting.HOURS_PER_SESSION, "1.333",
                Setting.WEEKS, "many",
                Setting.DELIVERY, "by-post",
                Setting.LAST_SESSION_CLOSES, "perhaps",
                Setting.REPORT_CODE, "x".repeat(21));
        wrong.forEach((setting, value) -> assertEquals(
                List.of(setting.id()),
                standard.with(setting, value).flaws().stream().map(Flaw::field).toList()));
        assertTrue(new Methodology(
                        1, 1, "", Methodology.State.DRAFT, Map.of(), List.of(ReportDue.after(13, ReportDue.Kind.FINAL)))
                .flaws().stream().anyMatch(flaw -> flaw.field().equals("reports")));
    }

    @Test
    void everyStandardValueIsAllowed() {
        for (Setting setting : Setting.values()) {
            assertEquals(
                    List.of(),
                    Methodology.standard(1).with(setting, setting.standard()).flaws(),
                    setting.id());
        }
    }

    @Test
    void namesFallBackToAnotherLanguage() {
        assertEquals("Design", Translated.of("Diseño", "Design").in(Locale.ENGLISH));
        assertEquals("Diseño", Translated.of("Diseño", "").in(Locale.FRENCH));
        assertEquals("Dessin", new Translated(Map.of("fr", "Dessin\n")).in(Locale.of("es")));
        assertEquals("", new Translated(Map.of()).in(Locale.ENGLISH));
    }

    @Test
    void lookingAndChangingNeedTheirPermissions() {
        Stored<Programme> programme = ground.network();
        Stored<Wave> wave = ground.wave(programme, 1, 30);
        Stored<Phase> phase = programmes.phases(READER, programme.id()).getFirst();
        Stored<Methodology> version =
                methodologies.versions(READER, programme.id()).getFirst();
        for (Executable change : List.<Executable>of(
                () -> programmes.save(READER, Optional.empty(), NETWORK),
                () -> programmes.save(READER, Optional.empty(), wave.value()),
                () -> programmes.save(READER, Optional.empty(), phase.value()),
                () -> programmes.removeWave(READER, wave),
                () -> programmes.removePhase(READER, phase),
                () -> methodologies.save(READER, version, version.value()),
                () -> methodologies.succeed(READER, version),
                () -> methodologies.adopt(READER, version))) {
            assertEquals(
                    ProgrammePermissions.EDIT,
                    assertThrows(AccessDenied.class, change).permission());
        }
        for (Executable look : List.<Executable>of(
                () -> programmes.all(STRANGER),
                () -> programmes.find(STRANGER, 1),
                () -> programmes.phases(STRANGER, 1),
                () -> programmes.waves(STRANGER, 1),
                () -> programmes.wave(STRANGER, 1),
                () -> methodologies.versions(STRANGER, 1),
                () -> methodologies.inUse(STRANGER, 1),
                () -> methodologies.followedBy(STRANGER, 1))) {
            assertEquals(
                    ProgrammePermissions.SEE,
                    assertThrows(AccessDenied.class, look).permission());
        }
    }
}
