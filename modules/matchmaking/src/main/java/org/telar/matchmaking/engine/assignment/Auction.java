// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.assignment;

import java.util.Arrays;

/**
 * Finds column prices near the best ones: rows without a seat bid for the seat that they would gain most from, again and
 * again with smaller steps (Bertsekas, <i>The auction algorithm</i>, Annals of Operations Research 14, 1988). The prices
 * make the exact search short when many rows want the same columns; they prove nothing by themselves.
 */
final class Auction {
    /** How much smaller the step becomes from round to round. */
    private static final int SHRINK = 6;

    private final AssignmentProblem problem;
    private final int[] first;
    private final long[] seatPrices;
    private final int[] owners;
    private final int[] cheapest;
    private final long[] columnPrices;
    private final int[] waiting;
    private int waitingCount;

    private Auction(AssignmentProblem problem) {
        this.problem = problem;
        first = Seats.first(problem);
        int seats = first[problem.columns()];
        seatPrices = new long[seats];
        owners = new int[seats];
        cheapest = new int[problem.columns()];
        columnPrices = new long[problem.columns()];
        waiting = new int[problem.rows()];
    }

    static long[] prices(AssignmentProblem problem, long last) {
        Auction auction = new Auction(problem);
        long step = Math.max(last, problem.mostGain() / 4);
        while (true) {
            auction.round(step);
            if (step <= last) {
                return auction.columnPrices;
            }
            step = Math.max(last, step / SHRINK);
        }
    }

    private void round(long step) {
        Arrays.fill(owners, AssignmentProblem.UNASSIGNED);
        for (int column = 0; column < columnPrices.length; column++) {
            Arrays.fill(seatPrices, first[column], first[column + 1], columnPrices[column]);
            cheapest[column] = first[column];
            if (first[column] == first[column + 1]) {
                columnPrices[column] = Long.MAX_VALUE / 2;
            }
        }
        for (int row = waiting.length; row > 0; row--) {
            waiting[waitingCount++] = row - 1;
        }
        while (waitingCount > 0) {
            bid(waiting[--waitingCount], step);
        }
        lowerWhatNobodyTook();
    }

    private void bid(int row, long step) {
        long best = 0;
        long second = 0;
        int column = AssignmentProblem.UNASSIGNED;
        for (int pair = problem.begin(row); pair < problem.end(row); pair++) {
            long profit = problem.gain(pair) - columnPrices[problem.column(pair)];
            if (profit > second) {
                if (profit > best) {
                    second = best;
                    best = profit;
                    column = problem.column(pair);
                } else {
                    second = profit;
                }
            }
        }
        if (column != AssignmentProblem.UNASSIGNED) {
            take(row, column, best - second + step);
        }
    }

    private void take(int row, int column, long raise) {
        int seat = cheapest[column];
        int previous = owners[seat];
        if (previous != AssignmentProblem.UNASSIGNED) {
            waiting[waitingCount++] = previous;
        }
        owners[seat] = row;
        seatPrices[seat] += raise;
        int least = first[column];
        for (int other = least + 1; other < first[column + 1]; other++) {
            if (seatPrices[other] < seatPrices[least]) {
                least = other;
            }
        }
        cheapest[column] = least;
        columnPrices[column] = seatPrices[least];
    }

    /** A column with a free seat should not cost more than somebody would pay. */
    private void lowerWhatNobodyTook() {
        boolean[] open = new boolean[columnPrices.length];
        int count = 0;
        long[] offers = new long[columnPrices.length];
        for (int column = 0; column < open.length; column++) {
            for (int seat = first[column]; seat < first[column + 1]; seat++) {
                if (owners[seat] == AssignmentProblem.UNASSIGNED && columnPrices[column] > 0) {
                    open[column] = true;
                }
            }
            count += open[column] ? 1 : 0;
        }
        if (System.getProperty("trace") != null) {
            System.out.println("  open " + count);
        }
        if (count == 0) {
            return;
        }
        for (int row = 0; row < problem.rows(); row++) {
            long best = 0;
            for (int pair = problem.begin(row); pair < problem.end(row); pair++) {
                best = Math.max(best, problem.gain(pair) - columnPrices[problem.column(pair)]);
            }
            for (int pair = problem.begin(row); pair < problem.end(row); pair++) {
                int column = problem.column(pair);
                if (open[column]) {
                    offers[column] = Math.max(offers[column], problem.gain(pair) - best);
                }
            }
        }
        for (int column = 0; column < open.length; column++) {
            if (open[column]) {
                columnPrices[column] = Math.min(columnPrices[column], offers[column]);
            }
        }
    }
}
