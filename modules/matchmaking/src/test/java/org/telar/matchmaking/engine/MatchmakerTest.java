// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.telar.matchmaking.engine.APerson.who;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.telar.matchmaking.engine.Outcome.RefusedPin;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;
import org.telar.matchmaking.engine.scoring.Criterion;
import org.telar.matchmaking.engine.scoring.Reason;
import org.telar.matchmaking.engine.scoring.Refusal;
import org.telar.matchmaking.engine.scoring.Rule;
import org.telar.matchmaking.engine.scoring.Scoring;
import org.telar.matchmaking.engine.scoring.Weights;

class MatchmakerTest {
    private final Matchmaker matchmaker = new Matchmaker(Policy.standard());

    @Test
    void givesEachMenteeTheMentorWhoSuitsHerWhenThereIsRoom() {
        Matching matching = matching(
                List.of(
                        who().topics("pricing").mentor("M1", 1),
                        who().topics("financing").mentor("M2", 1)),
                List.of(
                        who().topics("financing").mentee("P1"),
                        who().topics("pricing").mentee("P2")));
        assertEquals(
                List.of(new Pair("M2", "P1"), new Pair("M1", "P2")),
                matching.matches().stream().map(Matching.Match::pair).toList());
        assertEquals(1, matching.summary().matchedShare());
    }

    @Test
    void matchesOneWomanMoreRatherThanOneWomanBetter() {
        Mentor sought = who().topics("pricing", "financing").gifts("humour").mentor("M1", 1);
        Mentor other = who().topics("pricing").mentor("M2", 1);
        Mentee withChoice = who().topics("pricing").gifts("humour").mentee("P1");
        Mentee without = who().topics("financing").mentee("P2");
        Matching matching = matching(List.of(sought, other), List.of(withChoice, without));
        assertEquals(
                List.of(new Pair("M2", "P1"), new Pair("M1", "P2")),
                matching.matches().stream().map(Matching.Match::pair).toList());
    }

    /** P0 may have M1 only, and every other mentee her own mentor for all points, or the next one for none. */
    @Test
    void matchesOneWomanMoreEvenWhenAllOthersLoseByIt() {
        List<Mentor> mentors = IntStream.rangeClosed(1, 5)
                .mapToObj(number -> who().experience(number).mentor("M" + number, 1))
                .toList();
        List<Mentee> mentees = IntStream.rangeClosed(0, 4)
                .mapToObj(number -> who().experience(number).mentee("P" + number))
                .toList();
        Scoring scoring = new Scoring(List.of(new Own()), new Weights(Map.of("own", 10_000)), List.of(new OwnOrNext()));
        Wave wave = Wave.of(mentors, mentees);
        assertEquals(5, matched(new UnmatchedCost.MatchingFirst(), scoring, wave));
        assertEquals(4, matched(new UnmatchedCost.Points(39_999), scoring, wave));
        assertEquals(5, matched(new UnmatchedCost.Points(40_001), scoring, wave));
    }

    private static int matched(UnmatchedCost cost, Scoring scoring, Wave wave) {
        Outcome outcome = new Matchmaker(new Policy(scoring, cost)).match(wave);
        return assertInstanceOf(Matching.class, outcome).summary().matched();
    }

    private record Own() implements Criterion {
        @Override
        public String key() {
            return "own";
        }

        @Override
        public int points(Mentor mentor, Mentee mentee, int max) {
            return mentor.experience() == mentee.experience() ? max : 0;
        }

        @Override
        public Reason reason(Mentor mentor, Mentee mentee) {
            return Reason.of("own");
        }
    }

    private record OwnOrNext() implements Rule {
        @Override
        public String key() {
            return "own-or-next";
        }

        @Override
        public boolean allows(Mentor mentor, Mentee mentee) {
            int ahead = mentor.experience() - mentee.experience();
            return ahead == 0 || ahead == 1;
        }

        @Override
        public Reason reason(Mentor mentor, Mentee mentee) {
            return Reason.of("own-or-next");
        }
    }

    @Test
    void isEmptyWithoutMentorsAndWithoutMentees() {
        Matching noMentors = matching(List.of(), List.of(who().mentee()));
        assertEquals(
                List.of(new Unmatched("P1", new Unmatched.NoAllowedMentor(Map.of(), Optional.empty()))),
                noMentors.unmatched());
        assertTrue(noMentors.certificate().holds());
        Matching noMentees = matching(List.of(who().mentor()), List.of());
        assertEquals(
                List.of(new Matching.Load("M1", 1, 0, new Matching.Worth(0, 0), new Matching.Worth(0, 0))),
                noMentees.loads());
        assertEquals(1, noMentees.summary().matchedShare());
        assertEquals(0, noMentees.summary().mean());
    }

    @Test
    void saysThatAllAreTakenWhenTheOnlyMentorHasNoPlace() {
        Matching matching = matching(List.of(who().mentor("M1", 0)), List.of(who().mentee()));
        assertEquals(List.of(new Unmatched("P1", new Unmatched.AllTaken(1, Optional.empty()))), matching.unmatched());
    }

    @Test
    void namesTheNearestMentorAndWhatStandsAgainstHer() {
        Mentor twoThings = who().speaks("en").topics("financing").mentor("M1", 1);
        Mentor oneThing = who().speaks("en").mentor("M2", 1);
        Matching matching = matching(List.of(twoThings, oneThing), List.of(who().mentee()));
        Unmatched.NoAllowedMentor nobody = assertInstanceOf(
                Unmatched.NoAllowedMentor.class, matching.unmatched().getFirst().cause());
        assertEquals(Map.of("matchmaking.rule.language", 2, "matchmaking.rule.topic", 1), nobody.excluded());
        assertEquals("M2", nobody.nearest().orElseThrow().mentor());
        assertEquals(
                List.of("matchmaking.rule.language"),
                nobody.nearest().orElseThrow().refusals().stream()
                        .map(Refusal::rule)
                        .toList());
    }

    @Test
    void refusesPinsThatCannotBeMadeAndSaysWhy() {
        Mentor mentor = who().mentor("M1", 1);
        Mentor foreign = who().speaks("en").mentor("M2", 5);
        List<Mentee> mentees = List.of(who().mentee("P1"), who().mentee("P2"), who().mentee("P3"));
        assertEquals(
                List.of("pin.capacity", "pin.capacity"), refusals(mentor, foreign, mentees, pair(1, 1), pair(1, 2)));
        assertEquals(List.of("pin.unknown-mentor"), refusals(mentor, foreign, mentees, pair(9, 1)));
        assertEquals(List.of("pin.unknown-mentee"), refusals(mentor, foreign, mentees, pair(1, 9)));
        assertEquals(List.of("rule.language"), refusals(mentor, foreign, mentees, pair(2, 1)));
        assertEquals(
                List.of("pin.two-mentors", "pin.two-mentors", "rule.language"),
                refusals(mentor, foreign, mentees, pair(1, 1), pair(2, 1)));
        assertEquals(List.of("rule.forbidden"), refusals(mentor, foreign, mentees, pair(1, 3)));
    }

    private List<String> refusals(Mentor mentor, Mentor foreign, List<Mentee> mentees, Pair... pins) {
        Wave wave = new Wave(List.of(mentor, foreign), mentees, Set.of(pins), Set.of(pair(1, 3)));
        return assertInstanceOf(Outcome.PinsRefused.class, matchmaker.match(wave)).pins().stream()
                .map(RefusedPin::refusals)
                .flatMap(List::stream)
                .map(refusal -> refusal.rule().replace("matchmaking.", ""))
                .toList();
    }

    private static Pair pair(int mentor, int mentee) {
        return new Pair("M" + mentor, "P" + mentee);
    }

    @Test
    void stopsWhenItIsToldAtAnyMoment() {
        Wave wave = new People(new Random(8)).wave(8, 40);
        AtomicInteger asked = new AtomicInteger();
        assertInstanceOf(Matching.class, matchmaker.match(wave, (step, done, total) -> {}, () -> {
            asked.incrementAndGet();
            return false;
        }));
        for (int moment = 1; moment <= asked.get(); moment++) {
            AtomicInteger left = new AtomicInteger(moment);
            Outcome outcome = matchmaker.match(wave, (step, done, total) -> {}, () -> left.decrementAndGet() == 0);
            assertInstanceOf(Outcome.Cancelled.class, outcome);
        }
        assertTrue(asked.get() > 40, () -> "was asked only " + asked + " times");
    }

    @Test
    void tellsItsProgressThroughBothSteps() {
        List<String> told = new ArrayList<>();
        matchmaker.match(
                Wave.of(List.of(who().mentor("M1", 1)), List.of(who().mentee("P1"), who().mentee("P2"))),
                (step, done, total) -> told.add(step + " " + done + "/" + total),
                () -> false);
        assertEquals(List.of("SCORING 1/2", "SCORING 2/2", "ASSIGNING 2/2"), told);
    }

    @Test
    void refusesAWaveInWhichACodeIsTwice() {
        List<Mentor> mentors = List.of(who().mentor("M1", 1), who().mentor("M1", 2));
        List<Mentee> mentees = List.of(who().mentee("P1"), who().mentee("P1"));
        assertThrows(IllegalArgumentException.class, () -> Wave.of(mentors, List.of()));
        assertThrows(IllegalArgumentException.class, () -> Wave.of(List.of(), mentees));
    }

    @Test
    void countsTheTenthPercentileByNearestRank() {
        List<Integer> scores = IntStream.rangeClosed(1, 20).boxed().toList();
        assertEquals(2, Summary.of(1, 20, 25, scores, 100).tenthPercentile());
        assertEquals(
                3,
                Summary.of(1, 21, 25, IntStream.rangeClosed(1, 21).boxed().toList(), 100)
                        .tenthPercentile());
        assertEquals(0.8, Summary.of(1, 20, 25, scores, 100).matchedShare());
        assertEquals(10.5, Summary.of(1, 20, 25, scores, 100).mean());
    }

    private Matching matching(List<Mentor> mentors, List<Mentee> mentees) {
        return assertInstanceOf(Matching.class, matchmaker.match(Wave.of(mentors, mentees)));
    }
}
