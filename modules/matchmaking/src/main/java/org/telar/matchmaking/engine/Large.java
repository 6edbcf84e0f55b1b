// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.telar.matchmaking.engine.assignment.Assignment;
import org.telar.matchmaking.engine.assignment.AssignmentProblem;
import org.telar.matchmaking.engine.assignment.ShortestAugmentingPaths;

/**
 * The best matching of a wave that has too many pairs to keep them: solved on shortlists, which grow until the prices cover
 * every pair of the wave.
 *
 * @param problem the pairs that were needed
 * @param assignment the best of the whole wave, by prices that cover all its pairs
 * @param rounds how often it was looked for pairs that the prices do not cover
 */
record Large(AssignmentProblem problem, Assignment assignment, int rounds) {
    /** Pairs of each mentee to begin with. */
    static final int SHORTLIST = 50;

    /**
     * @param prices of mentors to begin with, 0 to {@link Shortlists#FAR}; the better they are the fewer rounds
     * @param length pairs of each mentee to begin with
     */
    static Optional<Large> solve(
            Shortlists shortlists, int[] prices, int length, BooleanSupplier cancelled, IntConsumer placed) {
        Shortlists.Found found = shortlists.best(prices, length);
        AssignmentProblem problem = found.problem();
        Optional<Assignment> assignment =
                ShortestAugmentingPaths.solve(problem, priced(problem.rows(), prices), cancelled, placed);
        for (int round = 1; assignment.isPresent() && !cancelled.getAsBoolean(); round++) {
            found = shortlists.missing(problem, assignment.get(), found.unlisted());
            if (cancelled.getAsBoolean()) {
                break;
            }
            if (found.missing() == 0) {
                return Optional.of(new Large(problem, assignment.get(), round));
            }
            problem = found.addedTo(problem);
            assignment = ShortestAugmentingPaths.solve(problem, assignment.get(), cancelled, placed);
        }
        return Optional.empty();
    }

    /** Nobody sits anywhere yet. */
    static Assignment priced(int rows, int[] prices) {
        int[] columns = new int[rows];
        Arrays.fill(columns, AssignmentProblem.UNASSIGNED);
        return new Assignment(
                columns, new long[rows], Arrays.stream(prices).asLongStream().toArray());
    }
}
