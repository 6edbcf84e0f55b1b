// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.telar.programme.internal.Ground.COORDINATOR;
import static org.telar.programme.internal.Ground.READER;
import static org.telar.programme.internal.Ground.STRANGER;
import static org.telar.programme.internal.Ground.TODAY;
import static org.telar.programme.internal.Ground.done;
import static org.telar.programme.internal.Ground.fields;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.telar.api.AccessDenied;
import org.telar.api.Change;
import org.telar.api.ClassPathTexts;
import org.telar.api.Insights;
import org.telar.api.Message;
import org.telar.api.Stored;
import org.telar.kernel.organisations.Organisation;
import org.telar.kernel.people.Person;
import org.telar.persistence.Database;
import org.telar.programme.Programme;
import org.telar.programme.ProgrammePermissions;
import org.telar.programme.Wave;
import org.telar.programme.participation.Participant;
import org.telar.programme.participation.Participation;
import org.telar.programme.participation.Participations;
import org.telar.programme.participation.Places;
import org.telar.programme.participation.Role;
import org.telar.programme.participation.Standing;
import org.telar.programme.participation.Step;
import org.telar.testing.OnBothDatabases;

@OnBothDatabases
class ParticipationsTest {
    private static final Participant ROSA = Participant.person(17);

    private final Ground ground;
    private final StoredParticipations participations;
    private final Stored<Programme> programme;
    private final Stored<Wave> first;

    ParticipationsTest(Database database) {
        ground = new Ground(database);
        participations = new StoredParticipations(ground.tables, Ground.EVENING, Ground.NO_SCOPES);
        programme = ground.network();
        first = ground.wave(programme, 1, 2);
    }

    @AfterEach
    void empty() {
        ground.close();
    }

    private Participation mentee(Participant who, Standing standing) {
        return new Participation(first.id(), who, Role.MENTEE, standing, TODAY.minusDays(5));
    }

    private Stored<Participation> begun(Participant who, Standing standing) {
        return done(participations.begin(COORDINATOR, mentee(who, standing), "por correo"));
    }

    private Places places() {
        return participations.places(READER, first.id());
    }

    @Test
    void aParticipationGoesItsWayAndEachStepIsKept() {
        Stored<Participation> rosa = begun(ROSA, Standing.INVITED);
        for (Standing next : List.of(
                Standing.APPLIED,
                Standing.SELECTED,
                Standing.ACTIVE,
                Standing.PAUSED,
                Standing.ACTIVE,
                Standing.COMPLETED)) {
            rosa = done(participations.move(COORDINATOR, rosa, next, TODAY, "viaje"));
        }
        assertEquals(Optional.of(rosa), participations.find(READER, rosa.id()));
        assertEquals(
                List.of(
                        Standing.INVITED,
                        Standing.APPLIED,
                        Standing.SELECTED,
                        Standing.ACTIVE,
                        Standing.PAUSED,
                        Standing.ACTIVE,
                        Standing.COMPLETED),
                participations.history(READER, rosa.id()).stream()
                        .map(Step::standing)
                        .toList());
        assertEquals(
                new Step(Standing.INVITED, TODAY.minusDays(5), "por correo", 1, Ground.EVENING.instant()),
                participations.history(READER, rosa.id()).getFirst());
        assertEquals(new Places(2, 1), places());
    }

    @Test
    void placesAreTakenAndGivenBack() {
        Stored<Participation> rosa = begun(ROSA, Standing.SELECTED);
        begun(Participant.enterprise(17), Standing.ACTIVE);
        assertEquals(new Places(2, 2), places());
        Change<Participation> full = new Change.Refused<>(Message.of("programme.wave-full", "Ola 1", 2));
        assertEquals(full, participations.begin(COORDINATOR, mentee(Participant.person(3), Standing.SELECTED), ""));
        Stored<Participation> waiting = begun(Participant.person(3), Standing.WAITING);
        assertEquals(full, participations.move(COORDINATOR, waiting, Standing.SELECTED, TODAY, ""));
        assertEquals(Optional.of(waiting), participations.find(READER, waiting.id()));
        assertEquals(1, participations.history(READER, waiting.id()).size());

        done(participations.move(COORDINATOR, rosa, Standing.WITHDRAWN, TODAY, "se muda"));
        assertEquals(new Places(2, 1), places());
        done(participations.move(COORDINATOR, waiting, Standing.SELECTED, TODAY, ""));
        assertEquals(new Places(2, 2), places());
    }

    @Test
    void whoShowsAPersonIsToldInWhatSheTakesPart() {
        begun(ROSA, Standing.SELECTED);
        ParticipationInsights insights = new ParticipationInsights(participations);
        Insights.Insight part =
                insights.about(READER, Person.subject(ROSA.id())).getFirst();
        assertTrue(part.path().matches("programme/\\d+/participants"), part.path());
        String sentence = new ClassPathTexts(Participations.class).text(Locale.of("es"), part.sentence());
        assertTrue(sentence.startsWith("Aprendiz en Ola 1, "), sentence);
        assertTrue(sentence.endsWith(": Seleccionada"), sentence);
        assertEquals(List.of(), insights.about(READER, Organisation.subject(ROSA.id())));
        assertEquals(List.of(), insights.about(Ground.STRANGER, Person.subject(ROSA.id())));
    }

    @Test
    void whoTookPartWasHeardOfWhenItEnded() {
        Stored<Participation> rosa = begun(ROSA, Standing.ACTIVE);
        begun(Participant.person(18), Standing.INVITED);
        begun(Participant.enterprise(19), Standing.ACTIVE);
        done(participations.move(COORDINATOR, rosa, Standing.COMPLETED, TODAY, ""));
        assertEquals(
                Map.of(ROSA.id(), TODAY),
                new LatestParticipations(ground.tables).last(Set.of(ROSA.id(), 19L, 20L)),
                "of those who are asked for");
    }

    @Test
    void mentorsTakeNoPlace() {
        Participation mentor = new Participation(first.id(), ROSA, Role.MENTOR, Standing.ACTIVE, TODAY);
        done(participations.begin(COORDINATOR, mentor, ""));
        assertEquals(new Places(2, 0), places());
    }

    @Test
    void aCapacityBelowThePlacesTakenIsFlawed() {
        begun(ROSA, Standing.SELECTED);
        begun(Participant.person(18), Standing.SELECTED);
        Wave wave = first.value();
        Wave smaller = new Wave(wave.programme(), 1, "Ola 1", wave.begins(), wave.ends(), 1, OptionalLong.empty());
        assertEquals(List.of("capacity"), fields(ground.programmes.save(COORDINATOR, Optional.of(first), smaller)));
        Wave larger = new Wave(wave.programme(), 1, "Ola 1", wave.begins(), wave.ends(), 3, OptionalLong.empty());
        done(ground.programmes.save(COORDINATOR, Optional.of(first), larger));
        assertEquals(new Places(3, 2), places());
    }

    @Test
    void nobodyTakesPartTwiceAtATimeButMayComeBack() {
        Stored<Participation> rosa = begun(ROSA, Standing.APPLIED);
        assertEquals(
                new Change.Refused<>(Message.of("programme.takes-part-already", "Ola 1")),
                participations.begin(COORDINATOR, mentee(ROSA, Standing.INVITED), ""));
        done(participations.move(COORDINATOR, rosa, Standing.REJECTED, TODAY, "fuera de edad"));
        begun(ROSA, Standing.APPLIED);
        assertEquals(2, participations.inWave(READER, first.id()).size());
    }

    @Test
    void whatAParticipationCannotBeIsSaid() {
        Participation wrong = new Participation(
                first.id(), Participant.enterprise(2), Role.MENTOR, Standing.PAUSED, TODAY.plusDays(1));
        assertEquals(List.of("since", "reason", "role"), fields(participations.begin(COORDINATOR, wrong, " ")));
        Stored<Participation> rosa = begun(ROSA, Standing.APPLIED);
        assertEquals(
                List.of("reason", "since"),
                fields(participations.move(COORDINATOR, rosa, Standing.REJECTED, TODAY.minusDays(6), "")));
        assertEquals(
                new Change.Refused<>(Message.of(
                        "programme.standing.not-next", Standing.APPLIED.label(), Standing.COMPLETED.label())),
                participations.move(COORDINATOR, rosa, Standing.COMPLETED, TODAY, ""));
    }

    @Test
    void whoMovesWhatSomeoneMovedSeesWhereItIsAndTakesNoPlace() {
        Stored<Participation> seen = begun(ROSA, Standing.APPLIED);
        Stored<Participation> now = done(participations.move(COORDINATOR, seen, Standing.WAITING, TODAY, ""));
        assertEquals(new Change.Overtaken<>(now), participations.move(COORDINATOR, seen, Standing.SELECTED, TODAY, ""));
        assertEquals(new Places(2, 0), places());
    }

    @Test
    void menteeInTheFirstWaveAndMentorInTheThirdIsOneHistory() {
        Stored<Wave> third = ground.wave(programme, 3, 0);
        begun(ROSA, Standing.COMPLETED);
        done(participations.begin(
                COORDINATOR, new Participation(third.id(), ROSA, Role.MENTOR, Standing.ACTIVE, TODAY), ""));
        begun(Participant.enterprise(17), Standing.ACTIVE);
        assertEquals(
                List.of("Ola 3 MENTOR ACTIVE", "Ola 1 MENTEE COMPLETED"),
                participations.of(READER, ROSA).stream()
                        .map(line -> line.wave().value().name() + " "
                                + line.participation().value().role() + " "
                                + line.participation().value().standing())
                        .toList());
    }

    @Test
    void ofManyWhoWantTheLastPlaceOneGetsIt() throws Exception {
        begun(ROSA, Standing.SELECTED);
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (int round = 0; round < 10; round++) {
                int wanted = 100 * (round + 1);
                List<Callable<Change<Participation>>> all = new ArrayList<>();
                for (int each = 0; each < 24; each++) {
                    Participant who = Participant.person(wanted + each);
                    all.add(() -> participations.begin(COORDINATOR, mentee(who, Standing.SELECTED), ""));
                }
                List<Stored<Participation>> winners = new ArrayList<>();
                for (Future<Change<Participation>> each : threads.invokeAll(all)) {
                    if (each.get() instanceof Change.Done<Participation> done) {
                        winners.add(done.stored());
                    } else {
                        assertInstanceOf(Change.Refused.class, each.get());
                    }
                }
                assertEquals(1, winners.size());
                assertEquals(new Places(2, 2), places());
                done(participations.move(COORDINATOR, winners.getFirst(), Standing.WITHDRAWN, TODAY, "fin"));
            }
        }
    }

    @Test
    void theSamePersonEntersOnceHoweverManyEnterHer() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Callable<Change<Participation>>> all = new ArrayList<>();
            for (int each = 0; each < 16; each++) {
                all.add(() -> participations.begin(COORDINATOR, mentee(ROSA, Standing.SELECTED), ""));
            }
            long done = 0;
            for (Future<Change<Participation>> each : threads.invokeAll(all)) {
                done += each.get() instanceof Change.Done<Participation> ? 1 : 0;
            }
            assertEquals(1, done);
            assertEquals(new Places(2, 1), places());
        }
    }

    /** Whatever happens in whatever order, the count is that of those who have a place, and never above the capacity. */
    @Test
    void theCountOfPlacesIsAlwaysThatOfThoseWhoHaveOne() {
        Random dice = new Random(20270310);
        List<Stored<Participation>> all = new ArrayList<>();
        for (int step = 0; step < 150; step++) {
            Standing standing = Standing.values()[dice.nextInt(Standing.values().length)];
            if (all.isEmpty() || dice.nextInt(3) == 0) {
                if (participations.begin(COORDINATOR, mentee(Participant.person(step), standing), "azar")
                        instanceof Change.Done<Participation> done) {
                    all.add(done.stored());
                }
            } else {
                int which = dice.nextInt(all.size());
                if (participations.move(COORDINATOR, all.get(which), standing, TODAY, "azar")
                        instanceof Change.Done<Participation> done) {
                    all.set(which, done.stored());
                }
            }
            long having = participations.inWave(READER, first.id()).stream()
                    .filter(stored -> stored.value().takesPlace())
                    .count();
            assertEquals(having, places().taken());
            assertTrue(having <= 2);
        }
        assertEquals(all.size(), participations.inWave(READER, first.id()).size());
    }

    @Test
    void fromEveryStandingThatIsNotOverAnEndIsReached() {
        for (Standing standing : Standing.values()) {
            assertEquals(standing.isOver(), standing.next().isEmpty());
            assertTrue(standing.isOver() || reaches(standing, Standing.COMPLETED), standing.name());
        }
    }

    private static boolean reaches(Standing from, Standing to) {
        List<Standing> seen = new ArrayList<>(List.of(from));
        for (int next = 0; next < seen.size(); next++) {
            seen.get(next).next().stream().filter(each -> !seen.contains(each)).forEach(seen::add);
        }
        return seen.contains(to) && Arrays.stream(Standing.values()).anyMatch(Standing::isOver);
    }

    @Test
    void lookingAndChangingNeedTheirPermissions() {
        Stored<Participation> rosa = begun(ROSA, Standing.APPLIED);
        for (Executable change : List.<Executable>of(
                () -> participations.begin(READER, mentee(ROSA, Standing.ACTIVE), ""),
                () -> participations.move(READER, rosa, Standing.WAITING, TODAY, ""))) {
            assertEquals(
                    ProgrammePermissions.EDIT_PARTICIPANTS,
                    assertThrows(AccessDenied.class, change).permission());
        }
        for (Executable look : List.<Executable>of(
                () -> participations.find(STRANGER, rosa.id()),
                () -> participations.inWave(STRANGER, first.id()),
                () -> participations.history(STRANGER, rosa.id()),
                () -> participations.of(STRANGER, ROSA))) {
            assertEquals(
                    ProgrammePermissions.SEE_PARTICIPANTS,
                    assertThrows(AccessDenied.class, look).permission());
        }
        assertThrows(AccessDenied.class, () -> participations.places(STRANGER, first.id()));
    }
}
