// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine;

import java.util.Arrays;
import java.util.Set;
import org.telar.matchmaking.engine.assignment.AssignmentProblem;
import org.telar.matchmaking.engine.scoring.Kernel;
import org.telar.matchmaking.engine.scoring.Scores;

/**
 * The scores of a wave as they count in one run: pairs that staff do not want are refused, and pairs that were made before
 * count for more. When those only decide among equals, each score counts so many times that all of them together are worth
 * less than half a point. Safe for several threads.
 */
final class Counted {
    private final Scores scores;
    private final Forbidden forbidden;
    private final int[] formerColumns;
    private final int scale;
    private final int bonus;

    /** Pairs that are not to be made, by the places of mentee and mentor. */
    @FunctionalInterface
    interface Forbidden {
        /** The mentors whom this mentee must not have. */
        Set<Integer> of(int mentee);
    }

    private Counted(Scores scores, Forbidden forbidden, int[] formerColumns, int scale, int bonus) {
        this.scores = scores;
        this.forbidden = forbidden;
        this.formerColumns = formerColumns;
        this.scale = scale;
        this.bonus = bonus;
    }

    static Counted of(Scores scores, Forbidden forbidden) {
        int[] none = new int[scores.mentees()];
        Arrays.fill(none, AssignmentProblem.UNASSIGNED);
        return new Counted(scores, forbidden, none, 1, 0);
    }

    /**
     * The same with former pairs.
     *
     * @param columns for each mentee her former mentor's place, or {@link AssignmentProblem#UNASSIGNED}
     * @param bonus points for each pair that is kept; 0 to let them decide among equals
     * @param most how many times a score may count at most, so that sums fit; in very large waves, where this is not enough,
     *     keeping a pair may cost a fraction of a point
     */
    Counted keeping(int[] columns, int bonus, long most) {
        if (bonus > 0) {
            return new Counted(scores, forbidden, columns, 1, bonus);
        }
        long kept = Arrays.stream(columns)
                .filter(column -> column != AssignmentProblem.UNASSIGNED)
                .count();
        // odd, so that the sign bit of a pair that is refused outlasts the multiplication
        long scale = Math.min(2 * kept + 1, (most - 1) / 2 * 2 + 1);
        return new Counted(scores, forbidden, columns, (int) Math.max(1, scale), kept == 0 ? 0 : 1);
    }

    int mentors() {
        return scores.mentors();
    }

    int mentees() {
        return scores.mentees();
    }

    /** How many times a score counts. */
    int scale() {
        return scale;
    }

    /** What a pair with this score counts at most. */
    int most(int score) {
        return Math.addExact(Math.multiplyExact(score, scale), bonus);
    }

    /** What was counted, in points, to the nearest. */
    long points(long counted) {
        return Math.floorDiv(2 * counted + scale, 2L * scale);
    }

    /** As {@link Scores#score}. */
    void score(int mentee, int from, int to, int[] points) {
        scores.score(mentee, from, to, points);
        if (scale > 1) {
            for (int at = from; at < to; at++) {
                points[at] *= scale;
            }
        }
        int former = formerColumns[mentee];
        if (former >= from && former < to && points[former] >= 0) {
            points[former] += bonus;
        }
        for (int mentor : forbidden.of(mentee)) {
            if (mentor >= from && mentor < to) {
                points[mentor] = Kernel.REFUSED;
            }
        }
    }
}
