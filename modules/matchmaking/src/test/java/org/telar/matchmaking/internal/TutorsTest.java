// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.telar.matchmaking.internal.Ground.COLLEAGUE;
import static org.telar.matchmaking.internal.Ground.STAFF;
import static org.telar.matchmaking.internal.Ground.mentee;
import static org.telar.matchmaking.internal.Ground.mentor;
import static org.telar.matchmaking.internal.Ground.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telar.api.AccessDenied;
import org.telar.api.Message;
import org.telar.api.Scope;
import org.telar.api.Scope.Kind;
import org.telar.api.User;
import org.telar.matchmaking.engine.Matching;
import org.telar.matchmaking.engine.people.Mentor;
import org.telar.matchmaking.engine.people.Profile;
import org.telar.matchmaking.engine.tutors.TutorLayer;
import org.telar.matchmaking.internal.Tutoring.Tutored;
import org.telar.matchmaking.internal.Tutors.Moved;
import org.telar.persistence.Database;
import org.telar.testing.OnBothDatabases;

/** MAT-05: the generalist tutors of a wave, from naming to approval. */
@OnBothDatabases
class TutorsTest {
    private static final Optional<Message> MEANWHILE = Optional.of(Tutors.MEANWHILE);

    private final Ground ground;
    private final Tutors tutors;
    /** As the programme says. */
    private int ratio = TutorLayer.ENTERPRISES;

    TutorsTest(Database database) {
        ground = new Ground(database);
        tutors = new Tutors(ground.tables.waves(), ground.tables.tutors(), (user, wave) -> ratio);
    }

    @AfterEach
    void close() {
        ground.close();
    }

    /** Mentors M1, M2, M3 and so many enterprises. */
    private long wave(String name, long programmeWave, int enterprises) {
        long wave = ground.wave(name, programmeWave);
        ground.waves.bringMentors(STAFF, wave, List.of(mentor("M1", 1), mentor("M2", 1), mentor("M3", 1)));
        ground.waves.bringMentees(
                STAFF,
                wave,
                IntStream.range(0, enterprises)
                        .mapToObj(number -> mentee("E%02d".formatted(number)))
                        .toList());
        return wave;
    }

    private Tutoring now(long wave) {
        return tutors.of(STAFF, wave);
    }

    private void name(long wave, int places, String... codes) {
        assertEquals(Optional.empty(), tutors.name(STAFF, wave, now(wave), Set.of(codes), places));
    }

    private void propose(long wave) {
        assertEquals(Optional.empty(), tutors.propose(STAFF, wave, () -> false));
    }

    private static Map<String, Integer> sizes(Tutoring tutoring) {
        return tutoring.tutors().stream()
                .collect(Collectors.toMap(
                        Tutoring.Tutor::code, tutor -> tutor.enterprises().size()));
    }

    private static Optional<String> tutorOf(Tutoring tutoring, String enterprise) {
        return tutoring.tutors().stream()
                .filter(tutor ->
                        tutor.enterprises().stream().anyMatch(one -> one.code().equals(enterprise)))
                .map(Tutoring.Tutor::code)
                .findFirst();
    }

    private Moved move(long wave, String enterprise, Optional<String> tutor) {
        return tutors.move(STAFF, wave, now(wave), mentee(enterprise), tutor);
    }

    @Test
    void groupsOfTenAtMostAreProposedAndKept() {
        long wave = wave("Tutors", 1, 24);
        assertEquals(3, now(wave).needed(10));
        assertEquals(3, tutors.suggested(STAFF, wave, 10).size());
        assertEquals(2, tutors.suggested(STAFF, wave, 12).size());
        name(wave, 10, "M1", "M2");
        propose(wave);
        assertEquals(Map.of("M1", 10, "M2", 10), sizes(now(wave)));
        assertEquals(4, now(wave).without().size());
        name(wave, 10, "M1", "M2", "M3");
        propose(wave);
        Tutoring all = now(wave);
        assertEquals(24, all.tutored().count());
        assertTrue(
                sizes(all).values().stream().allMatch(size -> size <= 10),
                () -> sizes(all).toString());
        assertEquals(List.of("cash-flow"), all.tutors().getFirst().coverage().uncovered(), "it is left to the mentors");
        assertEquals(Set.of("pricing", "cash-flow"), all.tutors().getFirst().topics());
        assertTrue(all.tutored().noneMatch(Tutored::approved));
        assertEquals(
                Optional.of("matchmaking.tutors.places.range"),
                tutors.name(STAFF, wave, all, Set.of("M1"), 11).map(Message::key));
    }

    @Test
    void whatIsChosenByHandOrApprovedStaysWhenTutorsAreProposedAgain() {
        long wave = wave("By hand", 2, 6);
        name(wave, 6, "M1", "M2");
        propose(wave);
        String has = tutorOf(now(wave), "E00").orElseThrow();
        String other = has.equals("M1") ? "M2" : "M1";
        assertInstanceOf(Moved.Done.class, move(wave, "E00", Optional.of(other)));
        propose(wave);
        assertEquals(Optional.of(other), tutorOf(now(wave), "E00"));
        assertEquals(Optional.empty(), tutors.approve(STAFF, wave, now(wave)));
        assertTrue(now(wave).tutored().allMatch(Tutored::approved));
        Tutoring before = now(wave);
        propose(wave);
        assertEquals(before.tutors(), now(wave).tutors());
        assertInstanceOf(Moved.Done.class, move(wave, "E00", Optional.empty()));
        assertEquals(
                List.of("E00"),
                now(wave).without().stream().map(one -> one.who().code()).toList());
        assertInstanceOf(Moved.Done.class, move(wave, "E00", Optional.of(has)));
        assertEquals(1, now(wave).waitingFor(STAFF.account(), false), "it is to be approved anew");
    }

    @Test
    void aTutorWhoIsFullOrMayNotIsRefused() {
        long wave = wave("Full", 3, 3);
        Profile own = mentor("M9", 1).who().profile();
        Mentor french = new Mentor(
                "M9",
                1,
                Set.of(),
                0,
                0,
                new Profile(
                        Set.of("fr"),
                        own.place(),
                        own.availability(),
                        own.modes(),
                        Set.of(),
                        Set.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        ground.waves.bringMentors(STAFF, wave, List.of(new Named<>("Mentora M9", french)));
        name(wave, 1, "M1", "M9");
        propose(wave);
        assertEquals(Map.of("M1", 1, "M9", 0), sizes(now(wave)));
        String left = now(wave).without().getFirst().who().code();
        assertEquals(
                "matchmaking.tutors.full",
                assertInstanceOf(Moved.Refused.class, move(wave, left, Optional.of("M1")))
                        .reason()
                        .key());
        assertEquals(
                List.of("matchmaking.rule.language"),
                assertInstanceOf(Moved.NotAllowed.class, move(wave, left, Optional.of("M9"))).refusals().stream()
                        .map(refusal -> refusal.rule())
                        .toList());
        assertInstanceOf(Moved.Refused.class, move(wave, left, Optional.of("M2")), "she is no tutor");
    }

    @Test
    void whoIsNoTutorAnyMoreLosesProposalsButNotWhatIsApproved() {
        long wave = wave("No more", 4, 4);
        name(wave, 4, "M1");
        propose(wave);
        name(wave, 4, "M2");
        assertEquals(4, now(wave).without().size());
        propose(wave);
        tutors.approve(STAFF, wave, now(wave));
        assertEquals(
                Optional.of(Message.of("matchmaking.tutors.has-enterprises", "Mentora M2", 4)),
                tutors.name(STAFF, wave, now(wave), Set.of("M1"), 4));
        assertEquals(Map.of("M2", 4), sizes(now(wave)));
    }

    @Test
    void whereTheProgrammeAsksForFourEyesAnotherPersonApproves() {
        long wave = wave("Four eyes", 5, 3);
        ground.decide(wave, ProgrammeRules.USUAL.with(true, true));
        name(wave, 10, "M1");
        propose(wave);
        assertEquals(0, now(wave).waitingFor(STAFF.account(), tutors.fourEyes(STAFF, wave)));
        tutors.approve(STAFF, wave, now(wave));
        assertTrue(now(wave).tutored().noneMatch(Tutored::approved));
        tutors.approve(COLLEAGUE, wave, now(wave));
        assertTrue(now(wave).tutored().allMatch(Tutored::approved));
        ground.decide(wave, ProgrammeRules.USUAL);
    }

    /** All saw the same, and each wants the last place for another enterprise. */
    @Test
    void ofManyWhoChangeAtTheSameMomentOneDoes() throws Exception {
        int people = 20;
        long wave = wave("Race", 6, people);
        name(wave, 1, "M1");
        Tutoring seen = now(wave);
        CountDownLatch go = new CountDownLatch(1);
        List<Future<Moved>> moves = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(people)) {
            for (int i = 0; i < people; i++) {
                String enterprise = "E%02d".formatted(i);
                moves.add(threads.submit(() -> {
                    go.await();
                    return tutors.move(STAFF, wave, seen, mentee(enterprise), Optional.of("M1"));
                }));
            }
            go.countDown();
        }
        int done = 0;
        for (Future<Moved> move : moves) {
            switch (move.get()) {
                case Moved.Done one -> done++;
                case Moved.Refused refused -> assertEquals(MEANWHILE, Optional.of(refused.reason()));
                case Moved.NotAllowed not -> throw new AssertionError(not);
            }
        }
        assertEquals(1, done);
        assertEquals(Map.of("M1", 1), sizes(now(wave)));
    }

    @Test
    void whereTheProgrammeAllowsFewerNowWhoHasMoreKeepsThem() {
        long wave = wave("Fewer", 9, 10);
        name(wave, 10, "M1");
        propose(wave);
        tutors.approve(STAFF, wave, now(wave));
        ratio = 6;
        assertEquals(0, now(wave).tutors().getFirst().free());
        name(wave, 6, "M1", "M2");
        assertEquals(Map.of("M1", 10, "M2", 0), sizes(now(wave)));
        Optional<Message> refused = Optional.of(Message.of("matchmaking.tutors.has-enterprises", "Mentora M1", 10));
        assertEquals(refused, tutors.name(STAFF, wave, now(wave), Set.of("M1", "M2"), 5));
        assertEquals(refused, tutors.name(STAFF, wave, now(wave), Set.of("M2"), 6));
    }

    @Test
    void aTutorWhoMentorsNobodyIsNotAmongThoseWhomAllNeed() {
        long wave = ground.wave("Scarce", 43);
        ground.waves.bringMentors(STAFF, wave, List.of(mentor("M1", 1), mentor("M2", 0)));
        ground.waves.bringMentees(STAFF, wave, List.of(mentee("E1"), mentee("E2")));
        name(wave, 5, "M2");
        assertEquals(
                List.of("M1"),
                ground.pools.bottlenecks(STAFF, wave).stream()
                        .map(Matching.Load::mentor)
                        .toList());
    }

    @Test
    void whatIsCancelledStoresNothing() {
        long wave = wave("Cancelled", 10, 3);
        name(wave, 10, "M1");
        Tutoring before = now(wave);
        assertThrows(CancellationException.class, () -> tutors.propose(STAFF, wave, () -> true));
        assertEquals(before, now(wave));
    }

    @Test
    void whoMayOnlyLookChangesNothing() {
        long wave = wave("Looking", 7, 3);
        User looks = within(Scope.of(Kind.WAVE, 7), "matchmaking.see");
        assertEquals(3, tutors.of(looks, wave).enterprises());
        assertThrows(AccessDenied.class, () -> tutors.propose(looks, wave, () -> false));
        assertThrows(AccessDenied.class, () -> tutors.name(looks, wave, now(wave), Set.of("M1"), 10));
        User matches = within(Scope.of(Kind.WAVE, 7), "matchmaking.see", "matchmaking.match");
        assertEquals(Optional.empty(), tutors.name(matches, wave, now(wave), Set.of("M1"), 10));
        assertEquals(Optional.empty(), tutors.propose(matches, wave, () -> false));
        assertEquals(3, now(wave).tutored().count());
        assertThrows(AccessDenied.class, () -> tutors.approve(matches, wave, now(wave)));
    }

    @Test
    void whoWorksInAnotherWaveChangesNothing() {
        long wave = wave("Out of reach", 11, 3);
        name(wave, 10, "M1");
        propose(wave);
        Tutoring seen = now(wave);
        User elsewhere = within(Scope.of(Kind.WAVE, 12), "matchmaking.see", "matchmaking.match", "matchmaking.approve");
        assertThrowsExactly(NoSuchElementException.class, () -> tutors.of(elsewhere, wave));
        assertThrowsExactly(NoSuchElementException.class, () -> tutors.propose(elsewhere, wave, () -> false));
        assertThrowsExactly(IllegalArgumentException.class, () -> tutors.approve(elsewhere, wave, seen));
        assertEquals(MEANWHILE, tutors.name(elsewhere, wave, seen, Set.of("M2"), 10));
        assertEquals(
                new Moved.Refused(Tutors.MEANWHILE),
                tutors.move(elsewhere, wave, seen, mentee("E00"), Optional.of("M1")));
        assertEquals(seen, now(wave));
    }
}
