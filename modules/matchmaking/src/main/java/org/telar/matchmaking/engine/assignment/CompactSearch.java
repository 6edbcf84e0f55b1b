// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.assignment;

import java.util.Arrays;

/**
 * Seats rows as {@link RowSearch} does, where there are few columns. It keeps for every two columns what is lost at least
 * when somebody moves from one to the other. Prices have no influence on that: whoever sits in a column has paid the same for
 * it. So a search need not look at rows, only at columns, in loops that become vectors; when rows have moved, the columns
 * where they were and are get their losses anew.
 */
final class CompactSearch {
    private static final int MOST_COLUMNS = 256;
    private static final int MOST_GAIN = 1 << 27;
    /** Further than any way; sums of it and two others fit. */
    private static final int FAR = 1 << 29;

    private final AssignmentProblem problem;
    private final Seating seating;
    private final Seats seats;
    private final int columns;
    /** For each row and column the points of the pair; where there is none, far below 0. */
    private final int[] points;
    /** For each two columns, what is lost by the row that moves from one to the other at the least loss. */
    private final int[] losses;

    private final int[] prices;
    private final int[] distances;
    private final int[] settled;
    private final int[] order;
    private int settledCount;

    /** @param seating of an instance that suits */
    CompactSearch(Seating seating) {
        this.seating = seating;
        problem = seating.problem;
        seats = seating.seats;
        columns = problem.columns();
        points = new int[problem.rows() * columns];
        losses = new int[columns * columns];
        prices = new int[columns];
        distances = new int[columns];
        settled = new int[columns];
        order = new int[columns];
        Arrays.fill(points, -FAR);
        for (int row = 0; row < problem.rows(); row++) {
            for (int pair = problem.begin(row); pair < problem.end(row); pair++) {
                points[row * columns + problem.column(pair)] = problem.points(pair);
            }
        }
        for (int column = 0; column < columns; column++) {
            prices[column] = (int) seating.columnPrices[column];
            findLosses(column);
        }
    }

    static boolean suits(AssignmentProblem problem) {
        return problem.columns() <= MOST_COLUMNS && problem.mostGain() <= MOST_GAIN;
    }

    private void findLosses(int column) {
        int begin = column * columns;
        Arrays.fill(losses, begin, begin + columns, FAR);
        for (int seat = seats.begin(column); seat < seats.end(column); seat++) {
            int first = seats.row(seat) * columns;
            int own = points[first + column];
            for (int to = 0; to < columns; to++) {
                losses[begin + to] = Math.min(losses[begin + to], own - points[first + to]);
            }
        }
    }

    void seat(int start) {
        begin(start);
        long endDistance = seating.rowPrices[start];
        int endRow = start;
        int endColumn = AssignmentProblem.UNASSIGNED;
        for (int column = nearest(); distances[column] < endDistance; column = nearest()) {
            if (settled[column] > 0) {
                break;
            }
            settled[column] = FAR;
            order[settledCount++] = column;
            int distance = distances[column];
            if (seats.hasFree(column)) {
                endDistance = distance;
                endRow = AssignmentProblem.UNASSIGNED;
                endColumn = column;
                break;
            }
            for (int seat = seats.begin(column); seat < seats.end(column); seat++) {
                if (distance + seating.rowPrices[seats.row(seat)] < endDistance) {
                    endDistance = distance + seating.rowPrices[seats.row(seat)];
                    endRow = seats.row(seat);
                }
            }
            relax(column, distance - prices[column]);
        }
        move(start, endRow, endColumn, endDistance);
    }

    private void begin(int start) {
        settledCount = 0;
        Arrays.fill(settled, 0);
        Arrays.fill(distances, FAR);
        for (int pair = problem.begin(start), end = problem.end(start); pair < end; pair++) {
            distances[problem.column(pair)] = (int) seating.slack(start, pair);
        }
    }

    /** Of the columns that are not settled. */
    private int nearest() {
        int least = Integer.MAX_VALUE;
        for (int column = 0; column < columns; column++) {
            least = Math.min(least, distances[column] + settled[column]);
        }
        int nearest = 0;
        while (distances[nearest] + settled[nearest] != least) {
            nearest++;
        }
        return nearest;
    }

    private void relax(int from, int reached) {
        int begin = from * columns;
        for (int column = 0; column < columns; column++) {
            distances[column] = Math.min(distances[column], reached + losses[begin + column] + prices[column]);
        }
    }

    /** Finds the way backwards before anything changes, then goes it. */
    private void move(int start, int endRow, int endColumn, long endDistance) {
        int[] rows = new int[settledCount + 1];
        int[] goals = new int[settledCount + 1];
        int steps = 0;
        int goal = endColumn;
        int row = endRow == AssignmentProblem.UNASSIGNED ? comesTo(endColumn, start) : endRow;
        rows[steps] = row;
        goals[steps++] = goal;
        while (row != start) {
            goal = seats.column(row);
            row = comesTo(goal, start);
            rows[steps] = row;
            goals[steps++] = goal;
        }
        seating.rowPrices[start] -= endDistance;
        for (int index = 0; index < settledCount; index++) {
            int column = order[index];
            seating.reprice(column, endDistance - distances[column]);
            prices[column] = (int) seating.columnPrices[column];
        }
        for (int step = 0; step < steps; step++) {
            if (seats.column(rows[step]) != AssignmentProblem.UNASSIGNED) {
                seats.rise(rows[step]);
            }
            if (goals[step] != AssignmentProblem.UNASSIGNED) {
                seats.sit(rows[step], goals[step]);
            }
        }
        for (int step = 0; step < steps; step++) {
            if (goals[step] != AssignmentProblem.UNASSIGNED) {
                findLosses(goals[step]);
            }
        }
    }

    /** The row over which a column was reached: the one that began, or one of a column that was settled before. */
    private int comesTo(int column, int start) {
        long gain = problem.unmatchedCost() + points[start * columns + column];
        if (seating.rowPrices[start] + prices[column] - gain == distances[column]) {
            return start;
        }
        for (int index = 0; order[index] != column; index++) {
            int from = order[index];
            int loss = distances[column] - prices[column] - distances[from] + prices[from];
            if (losses[from * columns + column] == loss) {
                for (int seat = seats.begin(from); seat < seats.end(from); seat++) {
                    int first = seats.row(seat) * columns;
                    if (points[first + from] - points[first + column] == loss) {
                        return seats.row(seat);
                    }
                }
            }
        }
        throw new IllegalStateException("Column " + column + " was reached from nowhere");
    }
}
