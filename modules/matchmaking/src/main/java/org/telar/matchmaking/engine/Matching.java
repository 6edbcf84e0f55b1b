// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine;

import java.util.Comparator;
import java.util.List;
import org.telar.matchmaking.engine.assignment.Certificate;
import org.telar.matchmaking.engine.scoring.Explanation;

/**
 * The best matching of a wave. Everyone is in it: each mentee once in {@code matches} or {@code unmatched}, each mentor once
 * in {@code loads}; all lists are sorted by code.
 *
 * @param certificate the proof that no other matching is worth more, given the pinned pairs
 *     and what it is worth to keep former ones
 */
public record Matching(
        List<Match> matches, List<Unmatched> unmatched, List<Load> loads, Summary summary, Certificate certificate)
        implements Outcome {
    public Matching {
        matches = List.copyOf(matches);
        unmatched = List.copyOf(unmatched);
        loads = List.copyOf(loads);
    }

    /** A mentor and her mentee, and why. */
    public record Match(Pair pair, Explanation explanation, boolean pinned) {
        public int score() {
            return explanation.score();
        }
    }

    /**
     * How many of a mentor's places are taken, and how much depends on her.
     *
     * @param more what the wave would win if she took one mentee more: her scarcity price. Exact; of a wave that is too
     *     large to keep all its pairs, at least so much
     * @param fewer what the wave would lose if one of her places that are not pinned were taken away; exact, or at most so
     *     much; nothing when there is none
     */
    public record Load(String mentor, int capacity, int taken, Worth more, Worth fewer) {}

    /**
     * What a place is worth, when all others are matched again as well as possible.
     *
     * @param matches how many more have a mentor for it: 0 or 1
     * @param points what all pairs together have more for it; can be negative where one more has a mentor
     */
    public record Worth(int matches, long points) implements Comparable<Worth> {
        private static final Comparator<Worth> ORDER =
                Comparator.comparingInt(Worth::matches).thenComparingLong(Worth::points);

        @Override
        public int compareTo(Worth other) {
            return ORDER.compare(this, other);
        }
    }

    /** The mentors of whom one place more would make the wave better, the most wanted first. */
    public List<Load> bottlenecks() {
        Worth nothing = new Worth(0, 0);
        return loads.stream()
                .filter(load -> load.more().compareTo(nothing) > 0)
                .sorted(Comparator.comparing(Load::more).reversed().thenComparing(Load::mentor))
                .toList();
    }
}
