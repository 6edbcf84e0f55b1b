// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.telar.matchmaking.engine.assignment.AssignmentProblem;

/**
 * What everyone has, and so what she would rather have: for each mentee the points of her pair, for each mentor what a pair
 * must be worth more than to be welcome.
 */
final class Standing {
    private static final int NOTHING = -1;

    private final Counted scores;
    private final int[] own;
    private final int[] least;

    /**
     * @param places of each mentor
     * @param columns for each mentee the place of her mentor, or {@link AssignmentProblem#UNASSIGNED}
     */
    Standing(Counted scores, int[] places, int[] columns) {
        this.scores = scores;
        own = new int[columns.length];
        least = new int[places.length];
        int[] taken = new int[places.length];
        Arrays.fill(own, NOTHING);
        Arrays.fill(least, Integer.MAX_VALUE);
        int[] points = new int[places.length];
        for (int mentee = 0; mentee < columns.length; mentee++) {
            int mentor = columns[mentee];
            if (mentor != AssignmentProblem.UNASSIGNED) {
                scores.score(mentee, mentor, mentor + 1, points);
                own[mentee] = points[mentor];
                least[mentor] = Math.min(least[mentor], points[mentor]);
                taken[mentor]++;
            }
        }
        for (int mentor = 0; mentor < places.length; mentor++) {
            least[mentor] = taken[mentor] < places[mentor] ? NOTHING : least[mentor];
        }
    }

    int[] own() {
        return own;
    }

    int[] least() {
        return least;
    }

    /** Looks at all pairs. */
    long blockingPairs() {
        return IntStream.range(0, own.length)
                .parallel()
                .mapToLong(this::blockingPairs)
                .sum();
    }

    private long blockingPairs(int mentee) {
        int[] points = new int[least.length];
        scores.score(mentee, 0, points.length, points);
        return IntStream.range(0, points.length)
                .filter(mentor -> points[mentor] >= 0 && points[mentor] > own[mentee] && points[mentor] > least[mentor])
                .count();
    }
}
