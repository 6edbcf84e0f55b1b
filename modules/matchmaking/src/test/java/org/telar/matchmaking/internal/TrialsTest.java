// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.telar.matchmaking.internal.Ground.STAFF;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telar.matchmaking.engine.Wave;
import org.telar.matchmaking.engine.tutors.PeerGroups.Group;
import org.telar.matchmaking.internal.Terms.Aim;
import org.telar.matchmaking.internal.Trials.Tried;
import org.telar.matchmaking.internal.demo.DemoWave;
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

    private Draft draft(String name, long programmeWave) {
        long wave = ground.wave(name, programmeWave);
        Wave people = new DemoWave(programmeWave, 12, 60).wave();
        ground.waves.bringMentors(
                STAFF,
                wave,
                people.mentors().stream()
                        .map(who -> new Named<>(who.code(), who))
                        .toList());
        ground.waves.bringMentees(
                STAFF,
                wave,
                people.mentees().stream()
                        .map(who -> new Named<>(who.code(), who))
                        .toList());
        return ground.match(wave);
    }

    private Tried tried(Draft draft, Terms terms) {
        return ground.trials.tried(STAFF, draft.wave(), draft.id(), terms, () -> false);
    }

    @Test
    void theHighestFloorThatLeavesOutNobodyMoreIsFoundAndItsPriceIsTold() {
        Draft draft = draft("Floor", 61);
        Terms usual = draft.terms();
        assertEquals(Optional.empty(), tried(draft, usual).without());
        int highest = ground.trials.highestFloor(STAFF, draft.wave(), usual);
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
        Draft before = draft("Programme", 62);
        ProgrammeRules usual = ProgrammeRules.USUAL;
        ground.waves.decide(STAFF, before.wave(), new ProgrammeRules(false, true, usual.weights(), Set.of(), 7_000));
        assertEquals(7_000, ground.waves.rules(STAFF, before.wave()).floor());
        assertEquals(7_000, ground.drafts.again(STAFF, before).floor());
        Draft draft = ground.match(before.wave());
        assertTrue(draft.matched() < before.matched());
        assertTrue(ground.drafts.explained(STAFF, draft.wave(), draft.id()).orElseThrow().pairs().stream()
                .allMatch(pair -> pair.score() >= 7_000));
        ground.waves.decide(STAFF, before.wave(), usual);
        assertEquals(7_000, ground.drafts.again(STAFF, draft).floor(), "a draft keeps its own");
    }

    @Test
    void menteesOfOneMentorMeetInGroupsWhenTheWaveWantsIt() {
        Draft draft = draft("Peers", 63);
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
