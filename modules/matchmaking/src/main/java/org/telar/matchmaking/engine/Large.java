// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine;

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

    static Optional<Large> solve(Shortlists shortlists, int length, BooleanSupplier cancelled, IntConsumer placed) {
        Shortlists.Found found = shortlists.best(length);
        AssignmentProblem problem = found.problem();
        Optional<Assignment> assignment = ShortestAugmentingPaths.solve(problem, cancelled, placed);
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
}
