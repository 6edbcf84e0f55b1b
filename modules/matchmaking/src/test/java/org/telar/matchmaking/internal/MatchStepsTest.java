// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.telar.matchmaking.internal.Ground.COLLEAGUE;
import static org.telar.matchmaking.internal.Ground.STAFF;
import static org.telar.matchmaking.internal.Ground.mentee;
import static org.telar.matchmaking.internal.Ground.mentor;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telar.api.Message;
import org.telar.api.Scope;
import org.telar.api.User;
import org.telar.matchmaking.Match.State;
import org.telar.matchmaking.internal.store.MatchStore;
import org.telar.persistence.Database;
import org.telar.persistence.ModuleStore;
import org.telar.testing.OnBothDatabases;

/** What becomes of a match to which two do something at the same time. */
@OnBothDatabases
class MatchStepsTest {
    private static final Optional<Message> NOT_NOW = Optional.of(Message.of("matchmaking.step.not-now"));

    private final Ground ground;

    MatchStepsTest(Database database) {
        ground = new Ground(database);
    }

    @AfterEach
    void close() {
        ground.close();
    }

    /** One mentor has so many matches, all approved. */
    private long approved(String name, long programmeWave, int matches) {
        long wave = ground.wave(name, programmeWave);
        ground.waves.bringMentors(STAFF, wave, List.of(mentor("M1", matches)));
        ground.waves.bringMentees(
                STAFF,
                wave,
                IntStream.range(0, matches).mapToObj(i -> mentee("E" + i)).toList());
        assertEquals(matches, ground.approve(STAFF, ground.match(wave)).approved());
        return wave;
    }

    private Map<State, Long> states(long wave) {
        return ground.matches.entries(STAFF, wave).stream()
                .collect(Collectors.groupingBy(MatchEntry::state, Collectors.counting()));
    }

    /** Places of the wave's only mentor, and of all its mentees. */
    private List<Long> taken(long wave) {
        List<Long> taken = new ArrayList<>();
        ModuleStore store = ground.tables.store();
        for (String table : List.of("MATCHMAKING_MENTOR", "MATCHMAKING_MENTEE")) {
            store.asTelar(
                    "test",
                    () -> store.read(
                            "SELECT SUM(TAKEN) FROM " + table + " WHERE WAVE_ID = ?",
                            List.of(wave),
                            row -> taken.add(Long.parseLong(String.valueOf(row[0])))));
        }
        return taken;
    }

    @Test
    void whatIsDeclinedWhileOthersArePublishedIsNotPublished() {
        long wave = approved("Declined meanwhile", 1_101, 60);
        List<Long> ids = ground.ids(wave);
        int published = ground.steps.publish(STAFF, ids, done -> {
            if (done < ids.size()) {
                assertEquals(
                        Optional.empty(), ground.steps.move(COLLEAGUE, ids.getLast(), State.DECLINED, "Se conocen"));
            }
        });
        assertEquals(59, published);
        assertEquals(Map.of(State.PUBLISHED, 59L, State.DECLINED, 1L), states(wave));
        assertEquals(List.of(59L, 59L), taken(wave));
    }

    @Test
    void whatIsDeclinedWhileItsMeetingIsRecordedIsNotValidated() {
        long wave = approved("Met meanwhile", 1_102, 1);
        long id = ground.ids(wave).getFirst();
        ground.steps.publish(STAFF, List.of(id), done -> {});
        Clock declining = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                assertEquals(Optional.empty(), ground.steps.move(COLLEAGUE, id, State.DECLINED, "Se conocen"));
                return Instant.now();
            }
        };
        MatchSteps steps = new MatchSteps(
                ground.tables.matches(),
                ground.tables.drafts(),
                (user, subject, key, source, theirs) -> {},
                declining,
                ZoneOffset.UTC);
        assertEquals(NOT_NOW, steps.validate(STAFF, id, LocalDate.of(2026, 1, 1), ""));
        MatchEntry match = ground.matches.entry(STAFF, id).orElseThrow();
        assertEquals(State.DECLINED, match.state());
        assertEquals(Optional.empty(), match.validated());
    }

    @Test
    void whatIsDeclinedWhileTheSecondPersonApprovesIsNotApproved() {
        long wave = ground.linkedWave("Seconded meanwhile", 1_105, 3);
        ground.decide(wave, ProgrammeRules.USUAL.with(true, true));
        ground.approve(STAFF, ground.match(wave));
        long first = ground.ids(wave).getFirst();
        Pools declining = new Pools(ground.tables.waves(), ground.tables.matches(), () -> {
            assertEquals(Optional.empty(), ground.steps.move(STAFF, first, State.DECLINED, "Se conocen"));
            return List.of();
        });
        Approvals approvals =
                new Approvals(ground.tables.waves(), ground.tables.drafts(), ground.tables.matches(), declining);
        Approval approval = approvals.approveWaiting(COLLEAGUE, wave);
        ground.decide(wave, ProgrammeRules.USUAL);
        assertEquals(new Approval(2, 0, List.of()), approval);
        assertEquals(Map.of(State.APPROVED, 2L, State.DECLINED, 1L), states(wave));
    }

    @Test
    void ofTwoWhoEndTheSameMatchOneDoesAndItsPlacesAreFreedOnce() throws Exception {
        int matches = 31;
        long wave = approved("Ended twice", 1_103, matches);
        List<Long> ids = ground.ids(wave);
        ground.steps.publish(STAFF, ids, done -> {});
        int ended = 0;
        CyclicBarrier both = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (long id : ids.subList(0, matches - 1)) {
                Future<Boolean> one = threads.submit(() -> ends(both, STAFF, id, State.ENDED));
                Future<Boolean> other = threads.submit(() -> ends(both, COLLEAGUE, id, State.DECLINED));
                ended += (one.get() ? 1 : 0) + (other.get() ? 1 : 0);
            }
        }
        assertEquals(matches - 1, ended);
        assertEquals(1, states(wave).get(State.PUBLISHED));
        assertEquals(List.of(1L, 1L), taken(wave));
    }

    private boolean ends(CyclicBarrier both, User user, long id, State end) throws Exception {
        both.await();
        return ground.steps.move(user, id, end, "Terminó").isEmpty();
    }

    /** By the states in which a match is; what is paused has not been validated before. */
    private static final Map<State, Set<State>> ASKED = Map.of(
            State.PROPOSED, EnumSet.of(State.DECLINED),
            State.APPROVED, EnumSet.of(State.DECLINED),
            State.PUBLISHED, EnumSet.of(State.PAUSED, State.DECLINED, State.ENDED),
            State.VALIDATED, EnumSet.of(State.PAUSED, State.ENDED),
            State.PAUSED, EnumSet.of(State.PUBLISHED, State.ENDED),
            State.DECLINED, EnumSet.noneOf(State.class),
            State.ENDED, EnumSet.noneOf(State.class));

    @Test
    void whoFollowsAMatchNeitherApprovesNorPublishesNorValidatesIt() {
        int states = State.values().length;
        long wave = approved("Followed", 1_106, states * states);
        User follower = Ground.within(Scope.EVERYWHERE, "matchmaking.matches.see", "matchmaking.matches.follow");
        MatchStore store = ground.tables.matches();
        Iterator<Long> ids = ground.ids(wave).iterator();
        for (State from : State.values()) {
            for (State next : State.values()) {
                long id = ids.next();
                store.asTelar("test", () -> store.move(id, State.APPROVED, from, "", STAFF.account()));
                Optional<Message> objection = ground.steps.move(follower, id, next, "Porque sí");
                boolean expected = ASKED.get(from).contains(next);
                assertEquals(expected ? Optional.empty() : NOT_NOW, objection, from + " to " + next);
                assertEquals(
                        expected ? next : from,
                        ground.matches.entry(STAFF, id).orElseThrow().state());
            }
        }
    }

    @Test
    void aMatchGoesOnFromTheStateThatWasSeenOnly() {
        long wave = approved("Seen", 1_104, 1);
        long id = ground.ids(wave).getFirst();
        MatchStore store = ground.tables.matches();
        for (State seen : State.values()) {
            for (State next : State.values()) {
                Optional<MatchEntry> moved = seen == State.APPROVED
                        ? Optional.empty()
                        : store.asTelar("test", () -> store.move(id, seen, next, "", STAFF.account()));
                assertEquals(Optional.empty(), moved, seen + " to " + next);
            }
        }
        assertEquals(
                List.of(State.APPROVED),
                ground.matches.history(STAFF, id).stream().map(MatchStep::state).toList());
    }
}
