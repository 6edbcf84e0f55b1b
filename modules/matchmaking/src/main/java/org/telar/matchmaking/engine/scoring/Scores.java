// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;

/**
 * The scores of all pairs of a wave, worked out where they are asked for and never kept: one mentee against mentors who
 * follow one another. Safe for several threads.
 */
public final class Scores {
    private final int mentors;
    private final int mentees;
    private final List<Kernel> kernels;

    private Scores(int mentors, int mentees, List<Kernel> kernels) {
        this.mentors = mentors;
        this.mentees = mentees;
        this.kernels = kernels;
    }

    /** The places of people are those in these lists. */
    public static Scores of(Scoring scoring, List<Mentor> mentors, List<Mentee> mentees) {
        Stream<Kernel> criteria = scoring.criteria().stream()
                .filter(criterion -> scoring.weights().of(criterion) > 0)
                .map(criterion ->
                        criterion.over(mentors, mentees, scoring.weights().of(criterion)));
        Stream<Kernel> rules = scoring.rules().stream().map(rule -> rule.over(mentors, mentees));
        return new Scores(
                mentors.size(), mentees.size(), Stream.concat(criteria, rules).toList());
    }

    public int mentors() {
        return mentors;
    }

    public int mentees() {
        return mentees;
    }

    /**
     * @param points takes the score of each pair at the place of its mentor; negative when the pair is not allowed
     */
    public void score(int mentee, int from, int to, int[] points) {
        Arrays.fill(points, from, to, 0);
        for (Kernel kernel : kernels) {
            kernel.apply(mentee, from, to, points);
        }
    }
}
