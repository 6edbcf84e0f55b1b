// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.assignment;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/**
 * Finds the best seating by successive shortest augmenting paths with prices (Jonker and Volgenant, <i>A shortest
 * augmenting path algorithm for dense and sparse linear assignment problems</i>, Computing 38, 1987), with several seats to
 * a column and the choice to leave a row out. Rows are seated one after another; each search is Dijkstra's over the columns
 * by reduced cost, and ends at the first free seat or at the first row that had better stay out.
 *
 * <p>The same instance gives the same seating on every machine. One use, one thread.
 */
public final class ShortestAugmentingPaths {
    private final AssignmentProblem problem;
    private final Seats seats;
    private final long[] rowPrices;
    private final long[] columnPrices;
    private final Frontier frontier;
    private final int[] settled;
    private int settledCount;
    private long endDistance;
    private int endRow;
    private int endColumn;

    private ShortestAugmentingPaths(AssignmentProblem problem) {
        this.problem = problem;
        seats = new Seats(problem);
        rowPrices = new long[problem.rows()];
        columnPrices = new long[problem.columns()];
        frontier = new Frontier(problem.columns());
        settled = new int[problem.columns()];
    }

    public static Assignment solve(AssignmentProblem problem) {
        return solve(problem, () -> false, placed -> {}).orElseThrow();
    }

    /**
     * @param cancelled asked before each row; once it says yes the result is empty
     * @param placed told how many rows are done, after each row
     */
    public static Optional<Assignment> solve(AssignmentProblem problem, BooleanSupplier cancelled, IntConsumer placed) {
        return new ShortestAugmentingPaths(problem).run(cancelled, placed);
    }

    private Optional<Assignment> run(BooleanSupplier cancelled, IntConsumer placed) {
        boolean[] done = new boolean[problem.rows()];
        int count = 0;
        for (int row = 0; row < done.length; row++) {
            done[row] = takesBestSeat(row);
            count += done[row] ? 1 : 0;
        }
        for (int row = 0; row < done.length; row++) {
            if (done[row]) {
                continue;
            }
            if (cancelled.getAsBoolean()) {
                return Optional.empty();
            }
            augment(row);
            placed.accept(++count);
        }
        return Optional.of(new Assignment(seats.columns(), rowPrices, columnPrices));
    }

    /** While no seat has a price yet: whether the row's best seat is free, or there is none for it at all. */
    private boolean takesBestSeat(int row) {
        long best = 0;
        int bestColumn = AssignmentProblem.UNASSIGNED;
        for (int pair = problem.begin(row); pair < problem.end(row); pair++) {
            long gain = problem.gain(pair);
            int column = problem.column(pair);
            if (gain > best || gain == best && !seats.hasFree(bestColumn) && seats.hasFree(column)) {
                best = gain;
                bestColumn = column;
            }
        }
        rowPrices[row] = best;
        boolean free = bestColumn != AssignmentProblem.UNASSIGNED && seats.hasFree(bestColumn);
        if (free) {
            seats.sit(row, bestColumn);
        }
        return free || bestColumn == AssignmentProblem.UNASSIGNED;
    }

    private void augment(int start) {
        frontier.begin();
        settledCount = 0;
        endDistance = rowPrices[start];
        endRow = start;
        endColumn = AssignmentProblem.UNASSIGNED;
        scan(start, 0);
        while (!frontier.isEmpty() && frontier.distance(frontier.nearest()) < endDistance) {
            int column = frontier.settle();
            settled[settledCount++] = column;
            long distance = frontier.distance(column);
            for (int seat = seats.begin(column); seat < seats.end(column); seat++) {
                scan(seats.row(seat), distance);
            }
        }
        reprice(start);
        reseat(start);
    }

    /** Looks where a row at this distance could go: out, to a free seat, or to a column from which another must go on. */
    private void scan(int row, long distance) {
        long reached = distance + rowPrices[row];
        if (reached < endDistance) {
            end(reached, row, AssignmentProblem.UNASSIGNED);
        }
        for (int pair = problem.begin(row); pair < problem.end(row); pair++) {
            int column = problem.column(pair);
            long length = reached + columnPrices[column] - problem.gain(pair);
            if (length > endDistance) {
                continue;
            }
            if (seats.hasFree(column)) {
                if (length < endDistance || endColumn == AssignmentProblem.UNASSIGNED) {
                    end(length, row, column);
                }
            } else if (length < endDistance) {
                frontier.offer(column, length, row);
            }
        }
    }

    private void end(long distance, int row, int column) {
        endDistance = distance;
        endRow = row;
        endColumn = column;
    }

    /** Keeps every pair covered by its prices, and those that sit together covered exactly. */
    private void reprice(int start) {
        rowPrices[start] -= endDistance;
        for (int index = 0; index < settledCount; index++) {
            int column = settled[index];
            long rise = endDistance - frontier.distance(column);
            columnPrices[column] += rise;
            for (int seat = seats.begin(column); seat < seats.end(column); seat++) {
                rowPrices[seats.row(seat)] -= rise;
            }
        }
    }

    /** Moves the rows along the path, from its end back to the row that began it. */
    private void reseat(int start) {
        int row = endRow;
        int column = endColumn;
        while (true) {
            int left = seats.column(row);
            if (left != AssignmentProblem.UNASSIGNED) {
                seats.rise(row);
            }
            if (column != AssignmentProblem.UNASSIGNED) {
                seats.sit(row, column);
            }
            if (row == start) {
                return;
            }
            column = left;
            row = frontier.via(left);
        }
    }
}
