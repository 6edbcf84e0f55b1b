// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.telar.matchmaking.internal.Ground.STAFF;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telar.api.Message;
import org.telar.matchmaking.engine.Outcome.RefusedPin;
import org.telar.matchmaking.engine.scoring.Refusal;
import org.telar.matchmaking.engine.scoring.ScoreFloor;
import org.telar.matchmaking.engine.tutors.PeerGroups.Group;
import org.telar.matchmaking.internal.Terms.Aim;
import org.telar.matchmaking.internal.Trials.Tried;
import org.telar.persistence.Database;
import org.telar.testing.OnBothDatabases;

/** The floor under pairs and its price; mentees who meet in groups. */
@OnBothDatabases
class TrialsTest {
    private final Ground ground;

    TrialsTest(Database database) {
        ground = new Ground(database);
    }

    @AfterEach
    void close() {
        ground.close();
    }

    private Tried tried(Draft draft, Terms terms) {
        return ground.trials
                .tried(STAFF, draft.wave(), draft.id(), terms, () -> false)
                .orElseThrow();
    }

    private int highest(Draft draft, Terms terms) {
        return ground.trials
                .highestFloor(STAFF, draft.wave(), terms, () -> false)
                .orElseThrow();
    }

    private void decide(Draft draft, int floor) {
        ProgrammeRules usual = ProgrammeRules.USUAL;
        ground.decide(draft.wave(), new ProgrammeRules(false, true, usual.weights(), Set.of(), floor));
    }

    @Test
    void theHighestFloorThatLeavesOutNobodyMoreIsFoundAndItsPriceIsTold() {
        Draft draft = ground.draft("Floor", 61);
        Terms usual = draft.terms();
        assertEquals(Optional.empty(), tried(draft, usual).without());
        assertEquals(OptionalInt.empty(), ground.trials.highestFloor(STAFF, draft.wave(), usual, () -> true));
        int highest = highest(draft, usual);
        Tried tried = tried(draft, usual.withFloor(highest));
        Trial with = tried.aims().get(Aim.BEST);
        Trial without = tried.without().orElseThrow();
        assertEquals(draft.total(), without.pairing().total());
        assertEquals(draft.matched(), with.pairing().size(), "nobody more is left out");
        assertTrue(with.pairing().total() <= without.pairing().total());
        assertTrue(with.pairing().scores().values().stream().allMatch(score -> score >= highest));
        assertTrue(tried.aims().get(Aim.STABLE).pairing().scores().values().stream()
                .allMatch(score -> score >= highest));
        Trial more = tried(draft, usual.withFloor(highest + 1)).aims().get(Aim.BEST);
        assertTrue(more.pairing().size() < draft.matched(), "one point more leaves somebody out");

        ground.trials.keep(STAFF, draft.wave(), with);
        assertEquals(
                highest,
                ground.drafts.all(STAFF, draft.wave()).getFirst().terms().floor());
    }

    @Test
    void theFloorOfTheProgrammeHoldsForAllItsDrafts() {
        Draft before = ground.draft("Programme", 62);
        decide(before, 7_000);
        assertEquals(7_000, ground.waves.rules(STAFF, before.wave()).floor());
        assertEquals(7_000, ground.drafts.again(STAFF, before).floor());
        Draft draft = ground.match(before.wave());
        assertTrue(draft.matched() < before.matched());
        assertTrue(ground.drafts.explained(STAFF, draft.wave(), draft.id()).orElseThrow().pairs().stream()
                .allMatch(pair -> pair.score() >= 7_000));
        decide(before, 0);
        assertEquals(7_000, ground.drafts.again(STAFF, draft).floor(), "a draft keeps its own");
    }

    @Test
    void anOlderDraftDoesNotUndercutTheFloorOfTheProgramme() {
        Draft older = ground.draft("Older", 64);
        Trial below = tried(older, older.terms()).aims().get(Aim.BEST);
        int free = highest(older, older.terms());
        int floor = free + 500;
        decide(older, floor);
        try {
            Tried tried = tried(older, older.terms());
            Trial best = tried.aims().get(Aim.BEST);
            assertEquals(floor, best.terms().floor());
            assertTrue(tried.without().isPresent(), "what the floor costs is told");
            assertTrue(best.pairing().scores().values().stream().allMatch(score -> score >= floor));
            assertTrue(highest(older, older.terms()) >= floor);
            assertEquals(OptionalLong.empty(), ground.trials.keep(STAFF, older.wave(), below));
            assertEquals(1, ground.drafts.all(STAFF, older.wave()).size());

            Approval approval = ground.approve(STAFF, older);
            Message reason = Message.of("matchmaking.approve.below-floor", floor);
            assertTrue(approval.approved() > 0);
            assertTrue(approval.refused().size() > 0);
            assertTrue(approval.refused().stream().allMatch(one -> one.reason().equals(reason)));
            assertEquals(
                    older.matched(), approval.approved() + approval.refused().size());
        } finally {
            decide(older, 0);
        }
    }

    @Test
    void aPinBelowTheFloorIsNamedAsWhatStandsAgainstIt() {
        Draft draft = ground.draft("Pinned", 65);
        Explained explained =
                ground.drafts.explained(STAFF, draft.wave(), draft.id()).orElseThrow();
        Explained.NamedPair pair = explained.pairs().getFirst();
        Terms terms = draft.terms().pinning(pair.pair());
        assertEquals(List.of(), tried(draft, terms.withFloor(pair.score())).refused());
        Tried tried = tried(draft, terms.withFloor(pair.score() + 1));
        assertEquals(Map.of(), tried.aims());
        RefusedPin pin = tried.refused().getFirst();
        assertEquals(pair.pair(), pin.pair());
        assertEquals(
                List.of(ScoreFloor.KEY),
                pin.refusals().stream().map(Refusal::rule).toList());
    }

    @Test
    void menteesOfOneMentorMeetInGroupsWhenTheWaveWantsIt() {
        Draft draft = ground.draft("Peers", 63);
        long wave = draft.wave();
        assertEquals(List.of(), groups(draft));
        ground.waves.meetInGroups(STAFF, wave, 3);
        assertEquals(3, ground.waves.wave(STAFF, wave).orElseThrow().peers());
        List<Group> groups = groups(draft);
        everyoneMeetsOnce(draft, groups);
        ground.approve(STAFF, draft);
        assertEquals(groups, groups(draft), "also when they are approved");
        everyoneMeetsOnce(draft, groups(ground.match(wave)));
        ground.waves.meetInGroups(STAFF, wave, 0);
        assertEquals(List.of(), groups(draft));
        assertThrows(IllegalArgumentException.class, () -> ground.waves.meetInGroups(STAFF, wave, 1));
    }

    private List<Group> groups(Draft draft) {
        Explained explained =
                ground.drafts.explained(STAFF, draft.wave(), draft.id()).orElseThrow();
        return ground.drafts.peerGroups(STAFF, explained);
    }

    private static void everyoneMeetsOnce(Draft draft, List<Group> groups) {
        Set<String> met = new HashSet<>();
        for (Group group : groups) {
            assertTrue(group.mentees().size() <= 3);
            group.mentees().forEach(mentee -> assertTrue(met.add(mentee)));
        }
        assertEquals(draft.matched(), met.size());
        assertTrue(groups.size() < met.size(), "some meet together");
    }
}
