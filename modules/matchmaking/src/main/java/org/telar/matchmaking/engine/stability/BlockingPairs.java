// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.stability;

import java.util.Arrays;
import org.telar.matchmaking.engine.assignment.AssignmentProblem;

/**
 * Counts, from the instance and a seating alone, the allowed pairs who would both rather have each other: the row has
 * no seat or one for fewer points, and the column has a free seat or a row for fewer points.
 */
public final class BlockingPairs {
    private BlockingPairs() {}

    /**
     * @param columns for each row its column, or {@link AssignmentProblem#UNASSIGNED}
     * @throws IllegalArgumentException when a row sits where it may not, or a column has more rows than seats
     */
    public static long count(AssignmentProblem problem, int[] columns) {
        int[] own = ownPoints(problem, columns);
        int[] least = leastWelcome(problem, columns, own);
        long count = 0;
        for (int row = 0; row < problem.rows(); row++) {
            for (int pair = problem.begin(row); pair < problem.end(row); pair++) {
                boolean wants = columns[row] == AssignmentProblem.UNASSIGNED || problem.points(pair) > own[row];
                if (wants && problem.points(pair) > least[problem.column(pair)]) {
                    count++;
                }
            }
        }
        return count;
    }

    private static int[] ownPoints(AssignmentProblem problem, int[] columns) {
        int[] own = new int[problem.rows()];
        Arrays.fill(own, -1);
        for (int row = 0; row < own.length; row++) {
            for (int pair = problem.begin(row); pair < problem.end(row); pair++) {
                if (problem.column(pair) == columns[row]) {
                    own[row] = problem.points(pair);
                }
            }
            if (own[row] < 0 && columns[row] != AssignmentProblem.UNASSIGNED) {
                throw new IllegalArgumentException("Row " + row + " may not sit in column " + columns[row]);
            }
        }
        return own;
    }

    /** For each column what one must be worth more than to be welcome: nothing while there is a free seat. */
    private static int[] leastWelcome(AssignmentProblem problem, int[] columns, int[] own) {
        int[] taken = new int[problem.columns()];
        int[] least = new int[problem.columns()];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (int row = 0; row < columns.length; row++) {
            if (columns[row] != AssignmentProblem.UNASSIGNED) {
                taken[columns[row]]++;
                least[columns[row]] = Math.min(least[columns[row]], own[row]);
            }
        }
        for (int column = 0; column < taken.length; column++) {
            if (taken[column] > problem.capacity(column)) {
                throw new IllegalArgumentException("Column " + column + " has " + taken[column] + " rows");
            }
            least[column] = taken[column] < problem.capacity(column) ? -1 : least[column];
        }
        return least;
    }
}
