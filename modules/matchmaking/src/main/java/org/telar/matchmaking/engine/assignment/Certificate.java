// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.assignment;

import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The verdict on a seating, found from the instance and the seating alone. By weak duality no seating gains more than the
 * prices add up to, provided that no price is negative and each allowed pair's two prices cover its gain; so a seating that
 * gains just that is the best there is.
 *
 * @param primal what the seating gains over leaving everyone out, in points
 * @param dual what the prices add up to: each row's once, each column's once for each seat
 * @param overfull columns with more rows than seats
 * @param forbidden rows that sit where they may not
 * @param negative prices below 0
 * @param uncovered allowed pairs whose gain is above their two prices
 */
public record Certificate(long primal, long dual, int overfull, int forbidden, int negative, int uncovered) {
    private static final int NONE = -1;

    public static Certificate of(AssignmentProblem problem, Assignment assignment) {
        requireSameSize(problem, assignment);
        int[] seatedPairs = seatedPairs(problem, assignment);
        return new Certificate(
                LongStream.of(gains(problem, seatedPairs)).reduce(0, Math::addExact),
                dual(problem, assignment),
                overfull(problem, seatedPairs),
                forbidden(assignment, seatedPairs),
                negative(assignment),
                uncovered(problem, assignment));
    }

    /** Whether the seating is allowed and proved to be the best. */
    public boolean holds() {
        return primal == dual
                && IntStream.of(overfull, forbidden, negative, uncovered).allMatch(count -> count == 0);
    }

    private static void requireSameSize(AssignmentProblem problem, Assignment assignment) {
        if (assignment.rows() != problem.rows() || assignment.columns() != problem.columns()) {
            throw new IllegalArgumentException("Seating of " + assignment.rows() + " x " + assignment.columns()
                    + " does not belong to an instance of " + problem.rows() + " x " + problem.columns());
        }
    }

    /** For each row the pair that it makes with its column; none when it has no column, or one that it may not have. */
    private static int[] seatedPairs(AssignmentProblem problem, Assignment assignment) {
        return IntStream.range(0, problem.rows())
                .map(row -> IntStream.range(problem.begin(row), problem.end(row))
                        .filter(pair -> problem.column(pair) == assignment.column(row))
                        .findFirst()
                        .orElse(NONE))
                .toArray();
    }

    private static long[] gains(AssignmentProblem problem, int[] seatedPairs) {
        return IntStream.of(seatedPairs)
                .filter(pair -> pair != NONE)
                .mapToLong(problem::gain)
                .toArray();
    }

    private static long dual(AssignmentProblem problem, Assignment assignment) {
        LongStream rows = IntStream.range(0, problem.rows()).mapToLong(assignment::rowPrice);
        LongStream columns = IntStream.range(0, problem.columns())
                .mapToLong(column -> Math.multiplyExact(assignment.columnPrice(column), problem.capacity(column)));
        return LongStream.concat(rows, columns).reduce(0, Math::addExact);
    }

    private static int overfull(AssignmentProblem problem, int[] seatedPairs) {
        int[] seated = new int[problem.columns()];
        for (int pair : seatedPairs) {
            if (pair != NONE) {
                seated[problem.column(pair)]++;
            }
        }
        return (int) IntStream.range(0, seated.length)
                .filter(column -> seated[column] > problem.capacity(column))
                .count();
    }

    private static int forbidden(Assignment assignment, int[] seatedPairs) {
        return (int) IntStream.range(0, seatedPairs.length)
                .filter(row -> seatedPairs[row] == NONE && assignment.column(row) != AssignmentProblem.UNASSIGNED)
                .count();
    }

    private static int negative(Assignment assignment) {
        LongStream rows = IntStream.range(0, assignment.rows()).mapToLong(assignment::rowPrice);
        LongStream columns = IntStream.range(0, assignment.columns()).mapToLong(assignment::columnPrice);
        return (int) LongStream.concat(rows, columns).filter(price -> price < 0).count();
    }

    private static int uncovered(AssignmentProblem problem, Assignment assignment) {
        int uncovered = 0;
        for (int row = 0; row < problem.rows(); row++) {
            for (int pair = problem.begin(row); pair < problem.end(row); pair++) {
                long prices = assignment.rowPrice(row) + assignment.columnPrice(problem.column(pair));
                uncovered += prices < problem.gain(pair) ? 1 : 0;
            }
        }
        return uncovered;
    }
}
