// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine;

import java.util.Set;
import org.telar.matchmaking.engine.assignment.AssignmentProblem;
import org.telar.matchmaking.engine.assignment.Certificate;
import org.telar.matchmaking.engine.people.Mentor;
import org.telar.matchmaking.engine.scoring.Scores;
import org.telar.matchmaking.engine.scoring.Scoring;

/** The assignment problem of a wave by itself, for comparisons with other programs. */
public final class Shortlisted {
    private Shortlisted() {}

    /** @param length most pairs of each mentee, the best */
    public static AssignmentProblem problem(Wave wave, int length) {
        return shortlists(wave).best(length).problem();
    }

    /**
     * Scores all pairs of a wave, keeps the best, assigns, and looks at all pairs again until the best matching is proved; no
     * reasons.
     *
     * @throws IllegalStateException when the proof does not hold
     */
    public static long proved(Wave wave) {
        Shortlists shortlists = shortlists(wave);
        Large large = Large.solve(shortlists, shortlists.firstPrices(), Large.SHORTLIST, () -> false, placed -> {})
                .orElseThrow();
        Certificate certificate = Certificate.of(large.problem(), large.assignment());
        if (!certificate.holds()) {
            throw new IllegalStateException("The matching has no proof: " + certificate);
        }
        return certificate.primal();
    }

    private static Shortlists shortlists(Wave wave) {
        int[] capacities = wave.mentors().stream().mapToInt(Mentor::capacity).toArray();
        Scoring scoring = Scoring.standard();
        long cost = new UnmatchedCost.MatchingFirst()
                .points(scoring.weights().total(), wave.mentees().size());
        Scores scores = Scores.of(scoring, wave.mentors(), wave.mentees());
        return new Shortlists(Counted.of(scores, mentee -> Set.of()), capacities, cost, () -> false);
    }
}
