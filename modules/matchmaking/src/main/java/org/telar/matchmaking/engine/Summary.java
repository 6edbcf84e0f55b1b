// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine;

import java.util.List;

/**
 * A matching in numbers.
 *
 * @param total points of all matches
 * @param mean points a match; 0 when there is none
 * @param tenthPercentile the score that nine of ten matches reach (nearest rank); 0 when there is none
 * @param maxScore the most that a pair could have
 */
public record Summary(
        int mentors,
        long places,
        int mentees,
        int matched,
        long total,
        double mean,
        int tenthPercentile,
        int maxScore) {
    static Summary of(int mentors, long places, int mentees, List<Integer> scores, int maxScore) {
        List<Integer> sorted = scores.stream().sorted().toList();
        long total = sorted.stream().mapToLong(Integer::longValue).sum();
        int count = sorted.size();
        return new Summary(
                mentors,
                places,
                mentees,
                count,
                total,
                count == 0 ? 0 : (double) total / count,
                count == 0 ? 0 : sorted.get((count + 9) / 10 - 1),
                maxScore);
    }

    public int unmatched() {
        return mentees - matched;
    }

    /** From 0 to 1; 1 when there is nobody to match. */
    public double matchedShare() {
        return mentees == 0 ? 1 : (double) matched / mentees;
    }
}
