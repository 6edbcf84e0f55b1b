// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine;

import java.util.Set;
import org.telar.matchmaking.engine.assignment.AssignmentProblem;
import org.telar.matchmaking.engine.people.Mentor;
import org.telar.matchmaking.engine.scoring.Scores;
import org.telar.matchmaking.engine.scoring.Scoring;

/** The assignment problem of a wave by itself, for comparisons with other programs. */
public final class Shortlisted {
    private Shortlisted() {}

    /** @param length most pairs of each mentee, the best */
    public static AssignmentProblem problem(Wave wave, int length) {
        int[] capacities = wave.mentors().stream().mapToInt(Mentor::capacity).toArray();
        Scoring scoring = Scoring.standard();
        long cost = new UnmatchedCost.MatchingFirst()
                .points(scoring.weights().total(), wave.mentees().size());
        Scores scores = Scores.of(scoring, wave.mentors(), wave.mentees());
        return new Shortlists(Counted.of(scores, mentee -> Set.of()), capacities, cost, () -> false).best(length);
    }
}
