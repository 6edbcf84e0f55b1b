// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.tutors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.telar.matchmaking.engine.Matching;
import org.telar.matchmaking.engine.Matchmaker;
import org.telar.matchmaking.engine.Pair;
import org.telar.matchmaking.engine.Pairing;
import org.telar.matchmaking.engine.People;
import org.telar.matchmaking.engine.Policy;
import org.telar.matchmaking.engine.Wave;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;
import org.telar.matchmaking.engine.scoring.Scoring;

/** MAT-05: one generalist tutor for at most ten enterprises; and groups of peers. */
class TutorLayerProperties {
    private static final Scoring SCORING = TutorLayer.standard().scoring();

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void thePlanIsTheBestOfAllOrAsFarFromItAsItSays(@ForAll long seed) {
        Random random = new Random(seed);
        Wave wave = new People(random).wave(1 + random.nextInt(4), 1 + random.nextInt(5));
        int limit = 1 + random.nextInt(3);
        int most = random.nextInt(wave.mentors().size() + 1);
        long best = best(wave, limit, most, 0, new HashMap<>());

        TutorPlan plan = new TutorLayer(SCORING, limit, 10_000).plan(wave.mentors(), wave.mentees(), most);
        assertTrue(plan.bound().isBest());
        assertEquals(best, value(plan.pairing()));

        TutorPlan hasty = new TutorLayer(SCORING, limit, 0).plan(wave.mentors(), wave.mentees(), most);
        int matches = (int) (best / 1_000_000);
        assertTrue(matches <= hasty.pairing().size() + hasty.bound().matches());
        assertTrue(matches > hasty.pairing().size()
                || best % 1_000_000 <= hasty.pairing().total() + hasty.bound().points());
        requireAllowed(wave, plan, limit, most);
        requireAllowed(wave, hasty, limit, most);
    }

    private static void requireAllowed(Wave wave, TutorPlan plan, int limit, int most) {
        assertTrue(plan.groups().size() <= most);
        Set<String> placed = new HashSet<>(plan.without());
        for (TutorPlan.Group group : plan.groups()) {
            Mentor tutor = wave.mentors().stream()
                    .filter(one -> one.code().equals(group.tutor()))
                    .findFirst()
                    .orElseThrow();
            assertTrue(group.enterprises().size() <= Math.min(limit, tutor.capacity()));
            for (Mentee mentee : wave.mentees()) {
                if (group.enterprises().contains(mentee.code())) {
                    assertTrue(placed.add(mentee.code()));
                    assertTrue(SCORING.allows(tutor, mentee));
                    for (String topic : mentee.topics()) {
                        assertEquals(
                                !tutor.topics().contains(topic),
                                group.uncovered().contains(topic));
                    }
                }
            }
        }
        assertEquals(wave.mentees().size(), placed.size());
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void asStandardNoTutorHasMoreThanTenAndThereAreNoMoreTutorsThanNeeded(@ForAll long seed) {
        Random random = new Random(seed);
        Wave wave = new People(random).wave(8, 10 + random.nextInt(30));
        List<Mentor> tutors = wave.mentors().stream()
                .map(one -> new Mentor(one.code(), 20, one.topics(), one.hours(), one.experience(), one.profile()))
                .toList();
        TutorPlan plan = TutorLayer.standard().plan(tutors, wave.mentees());
        assertTrue(plan.groups().size() <= (wave.mentees().size() + 9) / 10);
        plan.groups().forEach(group -> assertTrue(group.enterprises().size() <= 10));
    }

    private static long best(Wave wave, int limit, int most, int index, Map<String, Integer> taken) {
        if (index == wave.mentees().size()) {
            return 0;
        }
        Mentee mentee = wave.mentees().get(index);
        long best = best(wave, limit, most, index + 1, taken);
        for (Mentor tutor : wave.mentors()) {
            int had = taken.getOrDefault(tutor.code(), 0);
            if (had < Math.min(limit, tutor.capacity())
                    && (had > 0 || taken.size() < most)
                    && SCORING.allows(tutor, mentee)) {
                taken.put(tutor.code(), had + 1);
                best = Math.max(
                        best, 1_000_000 + SCORING.score(tutor, mentee) + best(wave, limit, most, index + 1, taken));
                if (had == 0) {
                    taken.remove(tutor.code());
                } else {
                    taken.put(tutor.code(), had);
                }
            }
        }
        return best;
    }

    private static long value(Pairing pairing) {
        return 1_000_000L * pairing.size() + pairing.total();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void groupsOfPeersAreTheFewestAndCanMeet(@ForAll long seed) {
        Random random = new Random(seed);
        Wave wave = new People(random).wave(2, 1 + random.nextInt(7));
        int largest = 1 + random.nextInt(4);
        Map<Pair, Integer> pairs = new HashMap<>();
        for (Mentee mentee : wave.mentees()) {
            pairs.put(new Pair(wave.mentors().get(random.nextInt(2)).code(), mentee.code()), 0);
        }
        List<PeerGroups.Group> groups = new PeerGroups(largest).of(wave, Pairing.of(pairs));
        List<String> placed = new ArrayList<>();
        for (PeerGroups.Group group : groups) {
            assertTrue(group.mentees().size() <= largest);
            assertTrue(group.mentees().size() == 1 || group.time().size() > 0);
            group.mentees().forEach(mentee -> assertTrue(pairs.containsKey(new Pair(group.mentor(), mentee))));
            placed.addAll(group.mentees());
        }
        assertEquals(wave.mentees().size(), placed.size());
        assertEquals(wave.mentees().size(), new HashSet<>(placed).size());
        int fewest = wave.mentors().stream()
                .mapToInt(mentor -> fewest(
                        mentor,
                        wave.mentees().stream()
                                .filter(mentee -> pairs.containsKey(new Pair(mentor.code(), mentee.code())))
                                .toList(),
                        0,
                        new ArrayList<>(),
                        largest))
                .sum();
        assertEquals(fewest, groups.size());
    }

    /** By putting each mentee into each group that there is, or into one of her own. */
    private static int fewest(Mentor mentor, List<Mentee> mentees, int index, List<List<Mentee>> groups, int largest) {
        if (index == mentees.size()) {
            return groups.stream().allMatch(group -> canMeet(mentor, group)) ? groups.size() : Integer.MAX_VALUE;
        }
        groups.add(new ArrayList<>(List.of(mentees.get(index))));
        int best = fewest(mentor, mentees, index + 1, groups, largest);
        groups.removeLast();
        for (List<Mentee> group : List.copyOf(groups)) {
            if (group.size() < largest) {
                group.add(mentees.get(index));
                best = Math.min(best, fewest(mentor, mentees, index + 1, groups, largest));
                group.removeLast();
            }
        }
        return best;
    }

    private static boolean canMeet(Mentor mentor, List<Mentee> group) {
        int time = mentor.profile().availability().bits();
        for (Mentee mentee : group) {
            time &= mentee.profile().availability().bits();
        }
        return group.size() == 1 || time != 0;
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void manyMenteesOfOneMentorAreGroupedToo(@ForAll long seed) {
        Random random = new Random(seed);
        Wave wave = new People(random).wave(1, 40);
        Map<Pair, Integer> pairs = new HashMap<>();
        wave.mentees()
                .forEach(mentee -> pairs.put(new Pair(wave.mentors().getFirst().code(), mentee.code()), 0));
        List<PeerGroups.Group> groups = new PeerGroups(5).of(wave, Pairing.of(pairs));
        assertEquals(
                40, groups.stream().mapToInt(group -> group.mentees().size()).sum());
        assertTrue(groups.stream().allMatch(group -> group.mentees().size() <= 5));
    }

    /** The plan is not that of the mentors, which has other criteria. */
    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void withTutorsEnoughThePlanIsTheBestMatchingByTheTutorsScoring(@ForAll long seed) {
        Wave wave = new People(new Random(seed)).wave(6, 12);
        TutorPlan plan = TutorLayer.standard().plan(wave.mentors(), wave.mentees(), 6);
        Policy policy = new Policy(SCORING, Policy.standard().unmatchedCost());
        Matching matching = (Matching) new Matchmaker(policy).match(wave);
        assertEquals(matching.summary().total(), plan.pairing().total());
        assertEquals(matching.summary().matched(), plan.pairing().size());
    }
}
