// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine;

import java.util.List;
import org.telar.matchmaking.engine.assignment.Certificate;
import org.telar.matchmaking.engine.scoring.Explanation;

/**
 * The best matching of a wave. Everyone is in it: each mentee once in {@code matches} or {@code unmatched}, each mentor once
 * in {@code loads}; all lists are sorted by code.
 *
 * @param certificate the proof that no other matching is worth more, given the pinned pairs
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

    /** How many of a mentor's places are taken. */
    public record Load(String mentor, int capacity, int taken) {}
}
