// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.telar.matchmaking.internal.Ground.COLLEAGUE;
import static org.telar.matchmaking.internal.Ground.STAFF;
import static org.telar.matchmaking.internal.Ground.mentee;
import static org.telar.matchmaking.internal.Ground.mentor;
import static org.telar.matchmaking.internal.Ground.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telar.api.AccessDenied;
import org.telar.api.Event;
import org.telar.api.EventListener;
import org.telar.api.Message;
import org.telar.api.Scope;
import org.telar.api.Scope.Kind;
import org.telar.api.User;
import org.telar.kernel.people.PersonMergeUndone;
import org.telar.kernel.people.PersonMerged;
import org.telar.matchmaking.Match.State;
import org.telar.matchmaking.MatchEnded;
import org.telar.matchmaking.MatchProposed;
import org.telar.matchmaking.MatchPublished;
import org.telar.matchmaking.MatchValidated;
import org.telar.matchmaking.Mentored;
import org.telar.matchmaking.engine.Pair;
import org.telar.matchmaking.internal.Approvals.Approved;
import org.telar.persistence.Database;
import org.telar.persistence.StandaloneDatabase;
import org.telar.testing.OnBothDatabases;

@OnBothDatabases
class MatchesTest {
    private static final String SEE = "matchmaking.matches.see";
    private static final String FOLLOW = "matchmaking.matches.follow";

    private final StandaloneDatabase database;
    private final Ground ground;

    MatchesTest(Database database) {
        this.database = (StandaloneDatabase) database;
        ground = new Ground(database);
    }

    @AfterEach
    void close() {
        ground.close();
    }

    private static User personally(long person) {
        return within(Scope.of(Kind.PERSON, person), SEE, FOLLOW);
    }

    private Map<State, Long> states(long wave) {
        return ground.matches.entries(STAFF, wave).stream()
                .collect(Collectors.groupingBy(MatchEntry::state, Collectors.counting()));
    }

    private long published(String name, long programmeWave) {
        return published(name, programmeWave, 2);
    }

    private long published(String name, long programmeWave, int capacity) {
        long wave = ground.linkedWave(name, programmeWave, capacity);
        ground.approve(STAFF, ground.match(wave));
        assertEquals(3, ground.steps.publish(STAFF, ground.ids(wave), done -> {}));
        return wave;
    }

    @Test
    void aMentorSeesHerOwnMatchesFromWhenTheyArePublished() {
        long wave = ground.linkedWave("Hers", 11, 2);
        Draft draft = ground.match(wave);
        assertEquals(new Approval(3, 0, List.of()), ground.approve(STAFF, draft));
        assertEquals(List.of(), ground.matches.entries(personally(1), wave));
        assertEquals(Map.of(), ground.labels);

        ground.steps.publish(STAFF, ground.ids(wave), done -> {});
        for (long person : new long[] {1, 2}) {
            Set<String> hers = ground.pairs(draft).stream()
                    .filter(pair -> pair.mentor().equals("M" + person))
                    .map(Pair::mentee)
                    .collect(Collectors.toSet());
            assertFalse(hers.isEmpty());
            List<MatchEntry> seen = ground.matches.entries(personally(person), wave);
            assertEquals(hers, seen.stream().map(match -> match.mentee().code()).collect(Collectors.toSet()));
            assertEquals(OptionalLong.of(11), seen.getFirst().programmeWave());
            MatchList list = new MatchList(ground.tables.store());
            assertEquals(hers.size(), list.all().count(personally(person), List.of()), "the list has the same matches");
        }
        assertEquals(List.of(), ground.matches.entries(personally(3), wave));
        assertEquals(Set.of("PERSON 101", "ORGANISATION 102", "ORGANISATION 103"), ground.labels.keySet());
        for (MatchEntry match : ground.matches.entries(STAFF, wave)) {
            Mentored mentored = match.mentored().orElseThrow();
            String who = (mentored.kind() == Mentored.Kind.PERSON ? "PERSON " : "ORGANISATION ") + mentored.id();
            assertTrue(ground.labels
                    .get(who)
                    .contains(Scope.of(Kind.PERSON, match.mentorPerson().getAsLong())));
        }
    }

    @Test
    void whoRunsAWaveSeesThatWaveAlone() {
        long wave = published("Run", 21);
        published("Other", 22);
        User coordinator = within(Scope.of(Kind.WAVE, 21), "matchmaking.see", SEE, FOLLOW);
        assertEquals(
                List.of(wave),
                ground.waves.all(coordinator).stream().map(WaveEntry::id).toList());
        assertEquals(3, ground.matches.ofWave(coordinator, 21).size());
        assertEquals(0, ground.matches.ofWave(coordinator, 22).size());
        assertEquals(3, ground.waves.people(coordinator, wave).mentees().size());
    }

    @Test
    void whoRunsAWaveBringsPeopleIntoItAndMatchesThem() {
        User coordinator =
                within(Scope.of(Kind.WAVE, 31), "matchmaking.see", "matchmaking.import", "matchmaking.match");
        long wave = ground.wave("Brought in", 31);
        ground.waves.bringMentors(coordinator, wave, List.of(mentor("M1", 1)));
        ground.waves.bringMentees(coordinator, wave, List.of(mentee("E1")));
        ground.drafts.match(
                coordinator, wave, ground.drafts.usual(coordinator, wave), (step, done, total) -> {}, () -> false);
        assertEquals(1, ground.drafts.all(coordinator, wave).getFirst().matched());
        long other = ground.wave("Not hers", 32);
        assertThrows(
                RuntimeException.class, () -> ground.waves.bringMentors(coordinator, other, List.of(mentor("M1", 1))));
    }

    @Test
    void whereTheProgrammeWantsFourEyesAnotherPersonApprovesToo() {
        long wave = ground.linkedWave("Four eyes", 41, 2);
        ground.decide(wave, ProgrammeRules.USUAL.with(true, true));
        Draft draft = ground.match(wave);
        assertEquals(new Approval(0, 3, List.of()), ground.approve(STAFF, draft));
        Approval again = ground.approve(STAFF, draft);
        assertEquals(0, again.approved());
        assertEquals(
                Set.of(Message.of("matchmaking.approve.other-person")),
                again.refused().stream().map(Approval.Refused::reason).collect(Collectors.toSet()));
        assertEquals(0, ground.steps.publish(STAFF, ground.ids(wave), done -> {}));
        assertEquals(0, ground.approvals.waiting(STAFF, wave));
        assertEquals(Approval.NONE, ground.approvals.approveWaiting(STAFF, wave));
        assertEquals(3, ground.approvals.waiting(COLLEAGUE, wave));
        Pair one = ground.pairs(draft).iterator().next();
        assertEquals(
                1,
                assertInstanceOf(
                                Approved.Done.class, ground.approvals.approve(COLLEAGUE, wave, draft.id(), Set.of(one)))
                        .approval()
                        .approved());
        assertEquals(
                new Approval(2, 0, List.of()),
                ground.approvals.approveWaiting(COLLEAGUE, wave),
                "also without the draft");
        assertEquals(Map.of(State.APPROVED, 3L), states(wave));
        ground.decide(wave, ProgrammeRules.USUAL);
    }

    @Test
    void whatWaitsForASecondPersonIsNotApprovedBelowTheMinimumThatHoldsByNow() {
        long wave = ground.linkedWave("Raised meanwhile", 43, 2);
        ground.decide(wave, ProgrammeRules.USUAL.with(true, true));
        ground.approve(STAFF, ground.match(wave));
        int points = ground.matches.entries(STAFF, wave).stream()
                .mapToInt(MatchEntry::score)
                .max()
                .orElseThrow();
        ground.decide(wave, asking(points + 1));
        Approval approval = ground.approvals.approveWaiting(COLLEAGUE, wave);
        assertEquals(0, approval.approved());
        assertEquals(3, approval.refused().size());
        assertEquals(
                Set.of(Message.of("matchmaking.approve.waiting.below-floor", points + 1)),
                approval.refused().stream().map(Approval.Refused::reason).collect(Collectors.toSet()));
        assertEquals(Map.of(State.PROPOSED, 3L), states(wave));
        ground.decide(wave, asking(points));
        assertTrue(ground.approvals.approveWaiting(COLLEAGUE, wave).approved() > 0, "exactly as many are enough");
        ground.decide(wave, ProgrammeRules.USUAL);
    }

    private static ProgrammeRules asking(int points) {
        return new ProgrammeRules(true, true, ProgrammeRules.USUAL.weights(), Set.of(), points);
    }

    @Test
    void someOfADraftCanBeApprovedAndTheRestIsMatchedAround() {
        long wave = ground.linkedWave("Some", 51, 1);
        Draft draft = ground.match(wave);
        Pair first = ground.pairs(draft).iterator().next();
        Approved approved = ground.approvals.approve(STAFF, wave, draft.id(), Set.of(first));
        assertEquals(
                1, assertInstanceOf(Approved.Done.class, approved).approval().approved());
        Set<Pair> rest = ground.pairs(ground.match(wave));
        assertEquals(1, rest.size());
        Pair left = rest.iterator().next();
        assertFalse(left.mentor().equals(first.mentor()), "her place is taken");
        assertFalse(left.mentee().equals(first.mentee()));
    }

    @Test
    void whatIsDeclinedFreesItsPlaceAndIsNotProposedAgain() {
        long wave = published("Declined", 61, 3);
        MatchEntry match = ground.matches.entries(STAFF, wave).getFirst();
        User mentor = personally(match.mentorPerson().getAsLong());
        assertEquals(
                Optional.of("matchmaking.step.no-reason"),
                ground.steps.move(mentor, match.id(), State.DECLINED, " ").map(Message::key));
        assertEquals(
                Optional.of("matchmaking.step.reason"),
                ground.steps
                        .move(mentor, match.id(), State.DECLINED, "x".repeat(MatchSteps.LONGEST_REASON + 1))
                        .map(Message::key));
        assertEquals(Optional.empty(), ground.steps.move(mentor, match.id(), State.DECLINED, "Se conocen"));
        assertTrue(ground.matches.entry(mentor, match.id()).isEmpty(), "it is out of her sight");
        assertEquals(
                List.of(State.APPROVED, State.PUBLISHED, State.DECLINED),
                ground.matches.history(STAFF, match.id()).stream()
                        .map(MatchStep::state)
                        .toList());
        Set<Pair> again = ground.pairs(ground.match(wave));
        assertEquals(
                Set.of(match.mentee().code()), again.stream().map(Pair::mentee).collect(Collectors.toSet()));
        assertFalse(
                again.contains(new Pair(match.mentor().code(), match.mentee().code())));
    }

    @Test
    void whatIsDeclinedIsNotApprovedAgainUnlessItIsPinnedAfterwards() {
        long wave = ground.linkedWave("Declined once", 62, 3);
        Draft draft = ground.match(wave);
        Pair pair = ground.pairs(draft).iterator().next();
        pin(draft, pair);
        ground.drafts.match(
                STAFF, wave, ground.drafts.again(STAFF, draft).pinning(pair), (step, done, total) -> {}, () -> false);
        ground.approvals.approve(STAFF, wave, draft.id(), Set.of(pair));
        assertEquals(Optional.empty(), ground.steps.move(STAFF, ground.ids(wave).getFirst(), State.DECLINED, "No"));

        for (Draft old : ground.drafts.all(STAFF, wave)) {
            assertEquals(Set.of(), old.terms().pinned(), "what was wanted before is not wanted any more");
            Terms again = ground.drafts.again(STAFF, old);
            ground.drafts.match(STAFF, wave, again, (step, done, total) -> {}, () -> false);
            assertFalse(ground.pairs(ground.drafts.all(STAFF, wave).getFirst()).contains(pair));
        }
        assertEquals(2, explained(draft).approvable().size());
        assertFalse(explained(draft).approvable().contains(pair));
        assertEquals(Optional.of(State.DECLINED), explained(draft).held().state(pair));
        assertEquals(
                List.of(new Approval.Refused(pair, Message.of("matchmaking.approve.declined"))),
                approved(draft, pair).refused());
        assertEquals(Map.of(State.DECLINED, 1L), states(wave));

        pin(draft, pair);
        assertTrue(explained(draft).approvable().contains(pair));
        assertEquals(new Approval(1, 0, List.of()), approved(draft, pair));
        assertEquals(Map.of(State.DECLINED, 1L, State.APPROVED, 1L), states(wave));
    }

    @Test
    void aDraftThatAColleagueDroppedIsNeitherApprovedNorChanged() {
        long wave = ground.linkedWave("Dropped", 63, 3);
        Draft draft = ground.match(wave);
        Set<Pair> pairs = ground.pairs(draft);
        Drafts.Change change = ground.drafts
                .effect(STAFF, wave, draft.id(), new ByHand.Pin(pairs.iterator().next()))
                .orElseThrow();
        ground.drafts.drop(COLLEAGUE, wave, draft.id());
        assertEquals(Optional.of(Message.of("matchmaking.draft.meanwhile")), ground.drafts.change(STAFF, change));
        assertEquals(
                new Approved.Refused(Message.of("matchmaking.draft.gone")),
                ground.approvals.approve(STAFF, wave, draft.id(), pairs));
        ByHand pin = new ByHand.Pin(pairs.iterator().next());
        assertEquals(Optional.empty(), ground.drafts.effect(STAFF, wave, draft.id(), pin));
        Draft another = ground.match(wave);
        assertEquals(Optional.empty(), ground.drafts.compared(STAFF, wave, another.id(), draft.id()));
        assertEquals(Optional.empty(), ground.trials.tried(STAFF, wave, draft.id(), draft.terms(), () -> false));
    }

    private Explained explained(Draft draft) {
        return ground.drafts.explained(STAFF, draft.wave(), draft.id()).orElseThrow();
    }

    private void pin(Draft draft, Pair pair) {
        Drafts.Change change = ground.drafts
                .effect(STAFF, draft.wave(), draft.id(), new ByHand.Pin(pair))
                .orElseThrow();
        assertEquals(Optional.empty(), ground.drafts.change(STAFF, change));
    }

    private Approval approved(Draft draft, Pair pair) {
        return assertInstanceOf(
                        Approved.Done.class, ground.approvals.approve(STAFF, draft.wave(), draft.id(), Set.of(pair)))
                .approval();
    }

    @Test
    void theMeetingIsTheLastStepAndWhatIsPausedGoesOnWhereItWas() {
        long wave = published("Met", 71);
        MatchEntry match = ground.matches.entries(STAFF, wave).getFirst();
        User mentor = personally(match.mentorPerson().getAsLong());
        long id = match.id();
        assertEquals(
                Optional.of("matchmaking.step.future"),
                ground.steps
                        .validate(mentor, id, LocalDate.now().plusDays(3), "")
                        .map(Message::key));
        assertEquals(Optional.empty(), ground.steps.move(mentor, id, State.PAUSED, "Viaje"));
        assertTrue(ground.steps.move(mentor, id, State.VALIDATED, "").isPresent(), "they have not met");
        assertEquals(Optional.empty(), ground.steps.move(mentor, id, State.PUBLISHED, ""));
        LocalDate day = LocalDate.now().minusDays(1);
        assertEquals(Optional.empty(), ground.steps.validate(mentor, id, day, "Vender más"));
        assertEquals(
                Optional.of(day),
                ground.matches.find(mentor, id).orElseThrow().value().validated());
        assertEquals(Optional.empty(), ground.steps.move(mentor, id, State.PAUSED, "Viaje"));
        assertEquals(Optional.empty(), ground.steps.move(mentor, id, State.VALIDATED, ""));
        assertEquals(Optional.empty(), ground.steps.move(STAFF, id, State.ENDED, "Terminó"));
        assertThrows(AccessDenied.class, () -> ground.steps.move(mentor, id, State.PAUSED, "again"));
    }

    @Test
    void aMentorChangesNothingOfAnothersMatches() {
        long wave = published("Others", 81);
        MatchEntry match = ground.matches.entries(STAFF, wave).getFirst();
        User other = personally(match.mentorPerson().getAsLong() + 1000);
        assertThrows(AccessDenied.class, () -> ground.steps.move(other, match.id(), State.ENDED, "no"));
        assertThrows(AccessDenied.class, () -> ground.steps.validate(other, match.id(), LocalDate.now(), ""));
        assertEquals(List.of(), ground.matches.history(other, match.id()));
    }

    @Test
    void aMentorWhoTurnsOutToBeAnotherPersonKeepsHerMatchesUntilThatIsTakenBack() {
        long wave = published("Merged", 97);
        int hers = ground.matches.entries(personally(1), wave).size();
        ground.tables.store().asTelar("test", () -> ground.merged.happened(new PersonMerged(5, 900, 1)));
        assertEquals(0, ground.matches.entries(personally(1), wave).size());
        assertEquals(hers, ground.matches.entries(personally(900), wave).size());
        assertTrue(isLabelled(900));
        ground.tables.store().asTelar("test", () -> ground.unmerged.happened(new PersonMergeUndone(5, 900, 1)));
        assertEquals(hers, ground.matches.entries(personally(1), wave).size());
        assertFalse(isLabelled(900));
    }

    private boolean isLabelled(long mentor) {
        return ground.labels.values().stream().anyMatch(scopes -> scopes.contains(Scope.of(Kind.PERSON, mentor)));
    }

    private <E extends Event> StandaloneDatabase.Registration hearing(Class<E> type, BlockingQueue<Event> heard) {
        return database.listen(new EventListener<E>() {
            @Override
            public String id() {
                return "matchmaking.test-" + type.getSimpleName().toLowerCase(Locale.ROOT);
            }

            @Override
            public Class<E> type() {
                return type;
            }

            @Override
            public void happened(E event) {
                heard.add(event);
            }
        });
    }

    private static Event next(BlockingQueue<Event> heard) throws InterruptedException {
        return Objects.requireNonNull(heard.poll(30, TimeUnit.SECONDS), "nothing was told");
    }

    @Test
    void othersHearOfEachStepWithKeysOnly() throws Exception {
        BlockingQueue<Event> heard = new LinkedBlockingQueue<>();
        List<StandaloneDatabase.Registration> listening = List.of(
                hearing(MatchProposed.class, heard),
                hearing(MatchPublished.class, heard),
                hearing(MatchValidated.class, heard),
                hearing(MatchEnded.class, heard));
        try {
            long wave = ground.linkedWave("Told", 95, 3);
            Draft draft = ground.match(wave);
            Pair pair = ground.pairs(draft).stream()
                    .filter(one -> one.mentee().equals("E1"))
                    .findFirst()
                    .orElseThrow();
            ground.approvals.approve(STAFF, wave, draft.id(), Set.of(pair));
            long match = ground.ids(wave).getFirst();
            long mentor = Long.parseLong(pair.mentor().substring(1));
            assertEquals(
                    new MatchProposed(
                            match, Optional.of(95L), Optional.of(mentor), Optional.of(101L), Optional.empty()),
                    next(heard));
            ground.steps.publish(STAFF, List.of(match), done -> {});
            assertEquals(
                    new MatchPublished(
                            match, Optional.of(95L), Optional.of(mentor), Optional.of(101L), Optional.empty()),
                    next(heard));
            LocalDate day = LocalDate.now().minusDays(1);
            ground.steps.validate(STAFF, match, day, "");
            assertEquals(new MatchValidated(match, Optional.of(95L), day), next(heard));
            ground.steps.move(STAFF, match, State.ENDED, "Terminó");
            MatchEnded end = assertInstanceOf(MatchEnded.class, next(heard));
            assertEquals(match, end.match());
            assertFalse(end.declined());
        } finally {
            listening.forEach(StandaloneDatabase.Registration::close);
        }
    }
}
