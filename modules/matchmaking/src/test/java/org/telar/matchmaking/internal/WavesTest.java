// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.telar.matchmaking.internal.Ground.mentee;
import static org.telar.matchmaking.internal.Ground.mentor;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telar.api.AccessDenied;
import org.telar.api.Change;
import org.telar.api.Flaw;
import org.telar.api.Message;
import org.telar.api.User;
import org.telar.matchmaking.Match.State;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;
import org.telar.matchmaking.internal.PeopleList.Written;
import org.telar.persistence.Database;
import org.telar.testing.OnBothDatabases;

@OnBothDatabases
class WavesTest {
    private static final User STAFF = Ground.STAFF;

    private final Ground ground;
    private final Waves waves;
    private final Drafts drafts;

    WavesTest(Database database) {
        ground = new Ground(database);
        waves = ground.waves;
        drafts = ground.drafts;
    }

    @AfterEach
    void close() {
        ground.close();
    }

    private long wave(String name) {
        Change.Done<?> done = assertInstanceOf(Change.Done.class, waves.create(STAFF, name, Optional.empty()));
        return done.stored().id();
    }

    @Test
    void whatIsBroughtInComesOutTheSame() {
        long wave = wave("Round trip");
        waves.bringMentors(STAFF, wave, List.of(mentor("M2", 3), mentor("M1", 0)));
        waves.bringMentees(STAFF, wave, List.of(mentee("E1")));
        People people = waves.people(STAFF, wave);
        assertEquals(List.of(mentor("M1", 0), mentor("M2", 3)), people.mentors());
        assertEquals(List.of(mentee("E1")), people.mentees());
    }

    @Test
    void theSameListAgainChangesNothing() {
        long wave = wave("Twice");
        List<Named<Mentor>> list =
                IntStream.range(0, 2500).mapToObj(i -> mentor("M" + i, i % 4)).toList();
        assertEquals(new Written(2500, 0, 0), waves.bringMentors(STAFF, wave, list));
        String before = waves.people(STAFF, wave).fingerprint();
        assertEquals(new Written(0, 0, 2500), waves.bringMentors(STAFF, wave, list.reversed()));
        assertEquals(before, waves.people(STAFF, wave).fingerprint());
        assertEquals(
                new Written(1, 1, 1),
                waves.bringMentors(STAFF, wave, List.of(mentor("M1", 2), mentor("N1", 1), mentor("M2", 2))));
        assertNotEquals(before, waves.people(STAFF, wave).fingerprint());
        waves.bringMentees(STAFF, wave, List.of(mentee("E1")));
        assertEquals(new Written(0, 0, 1), waves.bringMentees(STAFF, wave, List.of(mentee("E1"))));
        Named<Mentee> renamed = new Named<>("Otra", mentee("E1").who());
        assertEquals(new Written(0, 1, 0), waves.bringMentees(STAFF, wave, List.of(renamed)));
    }

    @Test
    void aListThatIsStoppedHalfWayLeavesNothing() {
        long wave = wave("Stopped");
        Iterator<Named<Mentor>> endless = new Iterator<>() {
            private int given;

            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public Named<Mentor> next() {
                if (++given > 5000) {
                    throw new CancellationException();
                }
                return mentor("M" + given, 1);
            }
        };
        assertThrows(CancellationException.class, () -> waves.bringMentors(STAFF, wave, () -> endless));
        assertEquals(0, waves.mentors(STAFF).count(wave, ""));
    }

    @Test
    void peopleAreFoundByAPartOfNameOrCodeInAnyCase() {
        long wave = wave("Search");
        waves.bringMentors(STAFF, wave, List.of(mentor("M1", 1), mentor("M2", 1), mentor("X9", 1)));
        assertEquals(2, waves.mentors(STAFF).count(wave, "mentora m"));
        assertEquals(List.of(mentor("X9", 1)), waves.mentors(STAFF).page(wave, "x9", 0, 10));
        assertEquals(List.of(mentor("M2", 1)), waves.mentors(STAFF).page(wave, "", 1, 1));
    }

    @Test
    void aNameIsGivenOnceWhateverItsCase() {
        wave("Ola Única");
        Flaw taken = new Flaw("name", Message.of("matchmaking.wave.name-taken", "ola única"));
        assertEquals(new Change.Flawed<>(List.of(taken)), waves.create(STAFF, " ola única ", Optional.empty()));
        assertInstanceOf(Change.Flawed.class, waves.create(STAFF, "  ", Optional.empty()));
        assertInstanceOf(Change.Flawed.class, waves.create(STAFF, "x".repeat(121), Optional.empty()));
    }

    @Test
    void aMatchingIsKeptAndExplained() {
        long wave = wave("Matched");
        waves.bringMentors(STAFF, wave, List.of(mentor("M1", 1)));
        waves.bringMentees(STAFF, wave, List.of(mentee("E1"), mentee("E2")));
        Draft draft = ground.match(wave);
        assertEquals(1, draft.matched());
        assertEquals(1, draft.unmatched());

        Explained explained = drafts.explained(STAFF, wave, draft.id()).orElseThrow();
        assertTrue(explained.current());
        assertEquals(
                explained.pairs().getFirst().score(),
                explained.explanation(explained.pairs().getFirst()).score());
        assertEquals(1, explained.left().size());
        assertTrue(explained
                .why(drafts.leftOut(STAFF, explained).getFirst())
                .toString()
                .contains("Mentora M1 (M1)"));
    }

    @Test
    void whoMayNotIsRefusedByEveryMethod() {
        long wave = wave("Guarded");
        User nobody = new User(8, "Nobody", Locale.ENGLISH, Set.of());
        List<Runnable> calls = List.of(
                () -> waves.all(nobody),
                () -> waves.wave(nobody, wave),
                () -> waves.create(nobody, "Mine", Optional.empty()),
                () -> waves.mentors(nobody),
                () -> waves.mentees(nobody),
                () -> waves.bringMentors(nobody, wave, List.of()),
                () -> waves.bringMentees(nobody, wave, List.of()),
                () -> waves.people(nobody, wave),
                () -> waves.rules(nobody, wave),
                () -> waves.decide(nobody, wave, ProgrammeRules.USUAL, ProgrammeRules.USUAL),
                () -> drafts.match(
                        nobody, wave, Terms.usual(ProgrammeRules.USUAL), (step, done, total) -> {}, () -> false),
                () -> drafts.usual(nobody, wave),
                () -> drafts.all(nobody, wave),
                () -> drafts.explained(nobody, wave, 1),
                () -> drafts.drop(nobody, wave, 1),
                () -> ground.approvals.approve(nobody, wave, 1, Set.of()),
                () -> ground.matches.entries(nobody, wave),
                () -> ground.matches.find(nobody, 1),
                () -> ground.matches.ofWave(nobody, 1),
                () -> ground.matches.history(nobody, 1),
                () -> ground.steps.publish(nobody, List.of(1L), done -> {}),
                () -> ground.steps.move(nobody, 1, State.ENDED, "why"),
                () -> ground.steps.validate(nobody, 1, LocalDate.EPOCH, ""));
        calls.forEach(call -> assertThrows(AccessDenied.class, call::run));
    }
}
