// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.stability;

import java.util.Arrays;
import org.telar.matchmaking.engine.assignment.AssignmentProblem;

/**
 * Finds a stable seating: rows ask for their columns, the best first; a column keeps the best of those who asked, as many as
 * it has seats (Gale and Shapley, <i>College admissions and the stability of marriage</i>, American Mathematical Monthly
 * 69, 1962). Both sides rank by the points of the pair. Equal points are ties: they are broken by the number of the row or
 * column, and the result is stable in the weak sense, that is, no two would <i>both</i> gain. Of all stable seatings for
 * that tie-break it is the best for every row.
 *
 * <p>The same instance gives the same seating on every machine. Time: in proportion to the pairs, times the logarithm of a
 * row's number of pairs.
 */
public final class DeferredAcceptance {
    private final AssignmentProblem problem;
    private final int[] columnOf;
    private final int[] pointsOf;
    /** For each row its pairs, the best first. */
    private final int[][] wishes;

    private final int[] asked;
    private final Held[] held;

    private DeferredAcceptance(AssignmentProblem problem) {
        this.problem = problem;
        columnOf = new int[problem.rows()];
        pointsOf = new int[problem.rows()];
        asked = new int[problem.rows()];
        Arrays.fill(columnOf, AssignmentProblem.UNASSIGNED);
        wishes = new int[problem.rows()][];
        for (int row = 0; row < wishes.length; row++) {
            wishes[row] = bestFirst(row);
        }
        held = new Held[problem.columns()];
        for (int column = 0; column < held.length; column++) {
            held[column] = new Held(Math.min(problem.capacity(column), problem.rows()));
        }
    }

    /** For each row its column, or {@link AssignmentProblem#UNASSIGNED}. */
    public static int[] solve(AssignmentProblem problem) {
        DeferredAcceptance acceptance = new DeferredAcceptance(problem);
        for (int row = 0; row < problem.rows(); row++) {
            acceptance.ask(row);
        }
        return acceptance.columnOf;
    }

    private int[] bestFirst(int row) {
        long[] order = new long[problem.end(row) - problem.begin(row)];
        for (int at = 0; at < order.length; at++) {
            int pair = problem.begin(row) + at;
            order[at] = (long) -problem.points(pair) << Integer.SIZE | problem.column(pair);
        }
        Arrays.sort(order);
        return Arrays.stream(order).mapToInt(one -> (int) one).toArray();
    }

    /** Until nobody is sent away any more. */
    private void ask(int first) {
        int row = first;
        while (row != AssignmentProblem.UNASSIGNED && asked[row] < wishes[row].length) {
            int column = wishes[row][asked[row]++];
            pointsOf[row] = points(row, column);
            int sentAway = held[column].keep(row);
            if (sentAway != row) {
                columnOf[row] = column;
            }
            if (sentAway == AssignmentProblem.UNASSIGNED) {
                return;
            }
            columnOf[sentAway] = AssignmentProblem.UNASSIGNED;
            row = sentAway;
        }
    }

    private int points(int row, int column) {
        int pair = problem.begin(row);
        while (problem.column(pair) != column) {
            pair++;
        }
        return problem.points(pair);
    }

    /** The rows that a column keeps for now, the worst at the root of a heap. */
    private final class Held {
        private final int[] rows;
        private int size;

        Held(int seats) {
            rows = new int[seats];
        }

        /** @return who is sent away, perhaps the row itself; nobody while there are free seats */
        int keep(int row) {
            if (size < rows.length) {
                rows[size] = row;
                rise(size++);
                return AssignmentProblem.UNASSIGNED;
            }
            if (size == 0 || isWorse(row, rows[0])) {
                return row;
            }
            int worst = rows[0];
            rows[0] = row;
            sink();
            return worst;
        }

        private boolean isWorse(int row, int other) {
            return pointsOf[row] < pointsOf[other] || pointsOf[row] == pointsOf[other] && row > other;
        }

        private void rise(int from) {
            int at = from;
            while (at > 0 && isWorse(rows[at], rows[(at - 1) / 2])) {
                swap(at, (at - 1) / 2);
                at = (at - 1) / 2;
            }
        }

        private void sink() {
            int at = 0;
            for (int child = 1; child < size; child = 2 * at + 1) {
                if (child + 1 < size && isWorse(rows[child + 1], rows[child])) {
                    child++;
                }
                if (!isWorse(rows[child], rows[at])) {
                    return;
                }
                swap(at, child);
                at = child;
            }
        }

        private void swap(int one, int other) {
            int row = rows[one];
            rows[one] = rows[other];
            rows[other] = row;
        }
    }
}
