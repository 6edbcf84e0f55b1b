// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.assignment;

/**
 * A seating in the making, with its prices. Always true: no price is negative, the two prices of every allowed pair cover
 * its gain, and cover it exactly where row and column sit together. Once moreover every row without a seat and every
 * column with a free one has price 0, nothing can be gained any more.
 */
final class Seating {
    final AssignmentProblem problem;
    final Seats seats;
    final long[] rowPrices;
    final long[] columnPrices;

    /** Nobody has a seat yet. */
    Seating(AssignmentProblem problem, long[] columnPrices) {
        this.problem = problem;
        this.columnPrices = columnPrices;
        seats = new Seats(problem);
        rowPrices = new long[problem.rows()];
        for (int row = 0; row < rowPrices.length; row++) {
            for (int pair = problem.begin(row); pair < problem.end(row); pair++) {
                long profit = problem.gain(pair) - columnPrices[problem.column(pair)];
                rowPrices[row] = Math.max(rowPrices[row], profit);
            }
        }
    }

    /** What a pair's prices are above its gain. */
    long slack(int row, int pair) {
        return rowPrices[row] + columnPrices[problem.column(pair)] - problem.gain(pair);
    }

    /** Seats the row where it gains most, if there is a free seat. */
    boolean sits(int row) {
        for (int pair = problem.begin(row); pair < problem.end(row); pair++) {
            if (slack(row, pair) == 0 && seats.hasFree(problem.column(pair))) {
                seats.sit(row, problem.column(pair));
                return true;
            }
        }
        return false;
    }

    /** Changes a column's price, and against it those of the rows that sit there. */
    void reprice(int column, long rise) {
        columnPrices[column] += rise;
        for (int seat = seats.begin(column); seat < seats.end(column); seat++) {
            rowPrices[seats.row(seat)] -= rise;
        }
    }

    Assignment assignment() {
        return new Assignment(seats.columns(), rowPrices, columnPrices);
    }
}
