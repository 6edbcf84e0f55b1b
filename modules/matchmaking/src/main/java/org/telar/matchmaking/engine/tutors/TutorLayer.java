// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.tutors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.telar.matchmaking.engine.Pair;
import org.telar.matchmaking.engine.Pairing;
import org.telar.matchmaking.engine.assignment.AssignmentProblem;
import org.telar.matchmaking.engine.assignment.FewColumns;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;
import org.telar.matchmaking.engine.scoring.Scores;
import org.telar.matchmaking.engine.scoring.Scoring;

/**
 * Gives each enterprise one generalist tutor, who coordinates the specialists: one tutor for at most so many enterprises
 * (MAT-05), and no more tutors than are needed for that, unless told otherwise. As many enterprises as possible get one; of
 * those plans the one whose tutors cover topics and territory best. With few tutors to choose from the plan is the best there
 * is; else it comes with a bound. Deterministic; safe for several threads.
 *
 * @param scoring what counts between a tutor and an enterprise
 * @param enterprises the most that one tutor may have
 * @param steps of the search for a better choice of tutors, after which it ends without a proof
 */
public record TutorLayer(Scoring scoring, int enterprises, int steps) {
    /** One generalist tutor for ten enterprises (MAT-05). */
    public static final int ENTERPRISES = 10;

    private static final int STEPS = 100;

    public TutorLayer {
        if (enterprises < 1 || steps < 0) {
            throw new IllegalArgumentException(
                    "A tutor cannot have " + enterprises + " enterprises, nor a search " + steps + " steps");
        }
    }

    /** Topics 6,000, proximity 4,000; a shared language and a way to meet are a must. */
    public static TutorLayer standard() {
        return new TutorLayer(TutorScoring.standard(), ENTERPRISES, STEPS);
    }

    /** As many tutors as are needed when each has as many enterprises as she may. */
    public TutorPlan plan(List<Mentor> tutors, List<Mentee> mentees) {
        return plan(tutors, mentees, (mentees.size() + enterprises - 1) / enterprises);
    }

    /**
     * @param tutors their capacity counts too where it is less than what one tutor may have
     * @param most tutors that may have enterprises
     */
    public TutorPlan plan(List<Mentor> tutors, List<Mentee> mentees, int most) {
        List<Mentor> columns =
                tutors.stream().sorted(Comparator.comparing(Mentor::code)).toList();
        List<Mentee> rows =
                mentees.stream().sorted(Comparator.comparing(Mentee::code)).toList();
        AssignmentProblem problem = problem(columns, rows);
        FewColumns.Result result = FewColumns.solve(problem, most, steps);
        Map<Pair, Integer> scores = new HashMap<>();
        Map<Mentor, List<Mentee>> groups = new TreeMap<>(Comparator.comparing(Mentor::code));
        List<String> without = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            int column = result.assignment().column(row);
            if (column == AssignmentProblem.UNASSIGNED) {
                without.add(rows.get(row).code());
            } else {
                Mentor tutor = columns.get(column);
                groups.computeIfAbsent(tutor, one -> new ArrayList<>()).add(rows.get(row));
                scores.put(new Pair(tutor.code(), rows.get(row).code()), scoring.score(tutor, rows.get(row)));
            }
        }
        Pairing pairing = Pairing.of(scores);
        return new TutorPlan(
                pairing,
                groups.entrySet().stream()
                        .map(entry -> TutorPlan.Group.of(entry.getKey(), entry.getValue()))
                        .toList(),
                without,
                bound(problem, result, pairing));
    }

    private AssignmentProblem problem(List<Mentor> tutors, List<Mentee> rows) {
        long cost = 1 + (long) scoring.weights().total() * rows.size();
        int[] capacities = tutors.stream()
                .mapToInt(tutor -> Math.min(tutor.capacity(), enterprises))
                .toArray();
        AssignmentProblem.Builder builder = new AssignmentProblem.Builder(capacities, cost);
        Scores scores = Scores.of(scoring, tutors, rows);
        int[] points = new int[capacities.length];
        for (int row = 0; row < rows.size(); row++) {
            builder.row();
            scores.score(row, 0, points.length, points);
            for (int column = 0; column < points.length; column++) {
                if (points[column] >= 0) {
                    builder.pair(column, points[column]);
                }
            }
        }
        return builder.build();
    }

    /**
     * A match gains its cost and its points. A plan with more matches could have fewer points than this one, but not less than
     * none; a plan with as many could have the most points for each.
     */
    private TutorPlan.Bound bound(AssignmentProblem problem, FewColumns.Result result, Pairing pairing) {
        long open = result.bound() - result.gain();
        long most = (long) scoring.weights().total() * pairing.size();
        return new TutorPlan.Bound(
                (int) ((open + pairing.total()) / problem.unmatchedCost()), Math.min(open, most - pairing.total()));
    }
}
