// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.assignment;

import java.util.stream.IntStream;

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
    public static Certificate of(AssignmentProblem problem, Assignment assignment) {
        requireSameSize(problem, assignment);
        int[] seated = new int[problem.columns()];
        long primal = 0;
        long dual = 0;
        int forbidden = 0;
        int negative = 0;
        int uncovered = 0;
        for (int row = 0; row < problem.rows(); row++) {
            int column = assignment.column(row);
            boolean found = column == AssignmentProblem.UNASSIGNED;
            for (int pair = problem.begin(row); pair < problem.end(row); pair++) {
                int other = problem.column(pair);
                if (assignment.rowPrice(row) + assignment.columnPrice(other) < problem.gain(pair)) {
                    uncovered++;
                }
                if (other == column) {
                    found = true;
                    seated[column]++;
                    primal = Math.addExact(primal, problem.gain(pair));
                }
            }
            forbidden += found ? 0 : 1;
            negative += assignment.rowPrice(row) < 0 ? 1 : 0;
            dual = Math.addExact(dual, assignment.rowPrice(row));
        }
        int overfull = 0;
        for (int column = 0; column < problem.columns(); column++) {
            long price = assignment.columnPrice(column);
            overfull += seated[column] > problem.capacity(column) ? 1 : 0;
            negative += price < 0 ? 1 : 0;
            dual = Math.addExact(dual, Math.multiplyExact(price, problem.capacity(column)));
        }
        return new Certificate(primal, dual, overfull, forbidden, negative, uncovered);
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
}
