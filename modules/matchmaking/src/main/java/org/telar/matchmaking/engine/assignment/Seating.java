// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.assignment;

/**
 * A seating in the making, with its prices. Always true: no price is negative; the two prices of every allowed pair cover
 * its gain, and cover it exactly where row and column sit together. Once nothing is {@link #open} any more, nothing can be
 * gained any more either.
 */
final class Seating {
    final AssignmentProblem problem;
    final Seats seats;
    final long[] rowPrices;
    final long[] columnPrices;

    /** Everyone for whom there is a free seat where she gains most has it; a column without seats is beyond all means. */
    Seating(AssignmentProblem problem, long[] startingPrices) {
        this(problem, startingPrices, new int[0]);
    }

    /**
     * @param wishes for each row the column where it shall sit if no other gains it more, or {@link
     *     AssignmentProblem#UNASSIGNED}; not more than there are seats; empty when nobody wishes
     */
    Seating(AssignmentProblem problem, long[] startingPrices, int[] wishes) {
        this.problem = problem;
        seats = new Seats(problem);
        rowPrices = new long[problem.rows()];
        columnPrices = startingPrices.clone();
        for (int column = 0; column < columnPrices.length; column++) {
            if (problem.capacity(column) == 0) {
                columnPrices[column] = problem.mostGain();
            }
        }
        for (int row = 0; row < wishes.length; row++) {
            price(row, wishes[row]);
        }
        for (int row = 0; row < rowPrices.length; row++) {
            if (seats.column(row) == AssignmentProblem.UNASSIGNED) {
                sit(row);
            }
        }
    }

    Seating(AssignmentProblem problem, Seats seats, long[] rowPrices, long[] columnPrices) {
        this.problem = problem;
        this.seats = seats;
        this.rowPrices = rowPrices;
        this.columnPrices = columnPrices;
    }

    private void price(int row, int wish) {
        long best = 0;
        long wished = -1;
        for (int pair = problem.begin(row), end = problem.end(row); pair < end; pair++) {
            if (problem.gain(pair) < best && problem.isBestFirst()) {
                break;
            }
            int column = problem.column(pair);
            long profit = problem.gain(pair) - columnPrices[column];
            best = Math.max(best, profit);
            wished = column == wish ? profit : wished;
        }
        rowPrices[row] = best;
        if (wished == best) {
            seats.sit(row, wish);
        }
    }

    private void sit(int row) {
        long best = 0;
        int at = AssignmentProblem.UNASSIGNED;
        for (int pair = problem.begin(row), end = problem.end(row); pair < end; pair++) {
            if (problem.gain(pair) < best && problem.isBestFirst()) {
                break;
            }
            int column = problem.column(pair);
            long profit = problem.gain(pair) - columnPrices[column];
            if (profit > best || profit == best && at == AssignmentProblem.UNASSIGNED) {
                best = profit;
                at = seats.hasFree(column) ? column : AssignmentProblem.UNASSIGNED;
            }
        }
        rowPrices[row] = best;
        if (at != AssignmentProblem.UNASSIGNED) {
            seats.sit(row, at);
        }
    }

    /** What a pair's prices are above its gain. */
    long slack(int row, int pair) {
        return rowPrices[row] + columnPrices[problem.column(pair)] - problem.gain(pair);
    }

    /** Whether the row has no seat and would gain from one. */
    boolean isOpenRow(int row) {
        return rowPrices[row] > 0 && seats.column(row) == AssignmentProblem.UNASSIGNED;
    }

    /** Whether the column has a price and a free seat. */
    boolean isOpenColumn(int column) {
        return columnPrices[column] > 0 && seats.hasFree(column);
    }

    /** How many searches are still to be made at least: for open rows, or for free seats of open columns if those are more. */
    int open() {
        int openRows = 0;
        for (int row = 0; row < rowPrices.length; row++) {
            openRows += isOpenRow(row) ? 1 : 0;
        }
        int openSeats = 0;
        for (int column = 0; column < columnPrices.length; column++) {
            openSeats += isOpenColumn(column) ? seats.free(column) : 0;
        }
        return Math.max(openRows, openSeats);
    }

    /** Whether rows that would gain from a seat are as many as the free ones, or more: one of them at least may find none. */
    boolean isShort() {
        long free = 0;
        for (int column = 0; column < columnPrices.length; column++) {
            free += seats.free(column);
        }
        long open = 0;
        for (int row = 0; row < rowPrices.length; row++) {
            open += isOpenRow(row) ? 1 : 0;
        }
        return open > 0 && open >= free;
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
