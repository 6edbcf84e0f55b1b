// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;
import org.telar.matchmaking.engine.scoring.Criterion;
import org.telar.matchmaking.engine.scoring.Reason;
import org.telar.matchmaking.engine.scoring.Scores;
import org.telar.matchmaking.engine.scoring.Scoring;
import org.telar.matchmaking.engine.scoring.Weights;
import org.telar.matchmaking.internal.demo.DemoWave;

class FirstPricesTest {
    /** So few that each part looks at all its pairs. */
    private static final int MENTORS = 128;

    private static final int WANTED = 1_000;
    private static final long COST = 1_000_000_000;

    private final Wave wave = new DemoWave(7, MENTORS, 5 * MENTORS).wave();
    private final int[] capacities =
            wave.mentors().stream().mapToInt(Mentor::capacity).toArray();
    private Counted counted =
            Counted.of(Scores.of(Scoring.standard(), wave.mentors(), wave.mentees()), mentee -> Set.of());

    private int[] found() {
        return new FirstPrices(counted, capacities, COST, () -> false).find();
    }

    /** All mentees alike would rather have one of every other mentor. */
    private record Wanted(Set<String> mentors) implements Criterion {
        @Override
        public String key() {
            return "test.wanted";
        }

        @Override
        public int points(Mentor mentor, Mentee mentee, int max) {
            return mentors.contains(mentor.code()) ? max : 0;
        }

        @Override
        public Reason reason(Mentor mentor, Mentee mentee) {
            return Reason.of(key());
        }
    }

    @Test
    void whoIsWantedMoreCostsMoreByThatMuch() {
        Set<String> everyOther = IntStream.range(0, MENTORS)
                .filter(mentor -> mentor % 2 == 0)
                .mapToObj(mentor -> wave.mentors().get(mentor).code())
                .collect(Collectors.toSet());
        Scoring scoring =
                new Scoring(List.of(new Wanted(everyOther)), new Weights(Map.of("test.wanted", WANTED)), List.of());
        counted = Counted.of(Scores.of(scoring, wave.mentors(), wave.mentees()), mentee -> Set.of());
        int[] prices = found();
        assertEquals(WANTED, mean(prices, 0) - mean(prices, 1), WANTED / 4.0);
    }

    private static double mean(int[] prices, int first) {
        return IntStream.iterate(first, mentor -> mentor < prices.length, mentor -> mentor + 2)
                .map(mentor -> prices[mentor])
                .average()
                .orElseThrow();
    }

    @Test
    void whoHasNoPlaceIsBeyondAllMeans() {
        capacities[3] = 0;
        capacities[100] = 0;
        int[] prices = found();
        assertEquals(Shortlists.FAR, prices[3]);
        assertEquals(Shortlists.FAR, prices[100]);
        assertEquals(
                MENTORS - 2,
                IntStream.of(prices).filter(price -> price < Shortlists.FAR).count());
    }

    @Test
    void theyAreTheSameEachTime() {
        assertEquals(
                Arrays.stream(found()).boxed().toList(),
                Arrays.stream(found()).boxed().toList());
    }
}
