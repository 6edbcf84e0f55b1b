// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.assignment;

import java.util.Arrays;

/**
 * Seats rows as {@link RowSearch} does, where there are few columns. It keeps for every two columns what is lost at least
 * when somebody moves from one to the other. Prices have no influence on that: whoever sits in a column has paid the same for
 * it. So a search need not look at rows, only at columns; when rows have moved, the columns where they were and are get their
 * losses anew. To stay out is one column more, where there is always room.
 *
 * <p>All worths are in the upper bits of a number. The lower ones of a price, and so of a distance, are the number of the
 * column: the least distance tells which is nearest. Loops over columns have one index in all arrays, and become vectors.
 */
final class CompactSearch {
    private static final int MOST_COLUMNS = (1 << 10) - 1;
    private static final int MOST_CELLS = 1 << 22;
    /** Of a gain in the upper bits, and so of a price and of a way that is gone. */
    private static final int MOST_GAIN = 1 << 28;
    /** Further than any way, also when the most that a seat can cost is taken off; two of it and two gains fit. */
    private static final int FAR = MOST_GAIN / 2 * 5;
    /** Columns are as many as fill vectors. */
    private static final int LANES = 16;

    private final AssignmentProblem problem;
    private final Seating seating;
    private final Seats seats;
    private final int out;
    private final int shift;
    /** For each row and column the gain of the pair; where there is none, far below 0. */
    private final int[][] gains;
    /** For each two columns, what is lost by the row that moves from one to the other at the least loss. */
    private final int[][] losses;

    private final int[] prices;
    private final int[] distances;
    private final int[] settled;
    private final int[] settledDistances;
    private int settledCount;
    private final int[] movers;
    private final int[] goals;

    /** @param seating of an instance that suits */
    CompactSearch(Seating seating) {
        this.seating = seating;
        problem = seating.problem;
        seats = seating.seats;
        out = problem.columns();
        shift = bits(problem);
        int width = width(problem);
        gains = new int[problem.rows()][width];
        losses = new int[out][width];
        prices = new int[width];
        distances = new int[width];
        settled = new int[out];
        settledDistances = new int[out];
        movers = new int[out + 1];
        goals = new int[out + 1];
        for (int row = 0; row < gains.length; row++) {
            fillGains(row);
        }
        for (int column = 0; column < out; column++) {
            price(column);
            findLosses(column);
        }
        prices[out] = out;
    }

    static boolean suits(AssignmentProblem problem) {
        return problem.columns() <= MOST_COLUMNS
                && (long) problem.rows() * width(problem) <= MOST_CELLS
                && problem.mostGain() <= MOST_GAIN >> bits(problem);
    }

    private static int bits(AssignmentProblem problem) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(problem.columns());
    }

    private static int width(AssignmentProblem problem) {
        return problem.columns() + LANES & -LANES;
    }

    private void fillGains(int row) {
        int[] own = gains[row];
        Arrays.fill(own, -FAR);
        for (int pair = problem.begin(row), end = problem.end(row); pair < end; pair++) {
            own[problem.column(pair)] = (int) problem.gain(pair) << shift;
        }
        own[out] = 0;
    }

    private void price(int column) {
        prices[column] = ((int) seating.columnPrices[column] << shift) + column;
    }

    private void findLosses(int column) {
        int[] lost = losses[column];
        Arrays.fill(lost, FAR);
        for (int seat = seats.begin(column); seat < seats.end(column); seat++) {
            int[] other = gains[seats.row(seat)];
            int own = other[column];
            for (int to = 0; to < lost.length; to++) {
                lost[to] = Math.min(lost[to], own - other[to]);
            }
        }
    }

    /** As {@link RowSearch#seat}. */
    void seat(int start) {
        settledCount = 0;
        int distance = leave(start);
        int column = column(distance);
        while (column < out && !seats.hasFree(column)) {
            settled[settledCount] = column;
            settledDistances[settledCount++] = distance;
            int reached = distance - prices[column];
            prices[column] += FAR;
            distances[column] = FAR;
            distance = relax(losses[column], reached);
            column = column(distance);
        }
        for (int index = 0; index < settledCount; index++) {
            prices[settled[index]] -= FAR;
        }
        int steps = findWay(start, column, distance);
        seating.rowPrices[start] -= distance >> shift;
        reprice(distance);
        move(steps);
    }

    private int column(int distance) {
        return distance & (1 << shift) - 1;
    }

    /** @return the least distance */
    private int leave(int row) {
        int reached = (int) seating.rowPrices[row] << shift;
        int[] own = gains[row];
        int nearest = Integer.MAX_VALUE;
        for (int column = 0; column < distances.length; column++) {
            int distance = reached - own[column] + prices[column];
            distances[column] = distance;
            nearest = Math.min(nearest, distance);
        }
        return nearest;
    }

    /** @return the least distance of a column that is not settled */
    private int relax(int[] lost, int reached) {
        int nearest = Integer.MAX_VALUE;
        for (int column = 0; column < distances.length; column++) {
            int distance = Math.min(distances[column], reached + lost[column] + prices[column]);
            distances[column] = distance;
            nearest = Math.min(nearest, distance);
        }
        return nearest;
    }

    /**
     * Backwards from the end to the row that began: the rows that move and where to.
     *
     * @return how many they are
     */
    private int findWay(int start, int end, int endDistance) {
        int steps = 0;
        int goal = end;
        int distance = endDistance;
        int before = settledCount;
        while ((int) seating.rowPrices[start] - (gains[start][goal] >> shift) != distance - prices[goal] >> shift) {
            before = settledBefore(before, goal, distance - prices[goal]);
            int from = settled[before];
            movers[steps] = mover(from, goal, losses[from][goal]);
            goals[steps++] = goal;
            goal = from;
            distance = settledDistances[before];
        }
        movers[steps] = start;
        goals[steps++] = goal;
        return steps;
    }

    /** The place among the settled of the column from which another one was reached. */
    private int settledBefore(int end, int goal, int reached) {
        for (int index = 0; index < end; index++) {
            int from = settled[index];
            if (settledDistances[index] - prices[from] + losses[from][goal] == reached) {
                return index;
            }
        }
        throw new IllegalStateException("Column " + goal + " was reached from nowhere");
    }

    private int mover(int from, int to, int loss) {
        int seat = seats.begin(from);
        while (gains[seats.row(seat)][from] - gains[seats.row(seat)][to] != loss) {
            seat++;
        }
        return seats.row(seat);
    }

    private void reprice(int endDistance) {
        for (int index = 0; index < settledCount; index++) {
            int column = settled[index];
            seating.reprice(column, (endDistance >> shift) - (settledDistances[index] >> shift));
            price(column);
        }
    }

    private void move(int steps) {
        for (int step = 0; step < steps; step++) {
            if (seats.column(movers[step]) != AssignmentProblem.UNASSIGNED) {
                seats.rise(movers[step]);
            }
            if (goals[step] != out) {
                seats.sit(movers[step], goals[step]);
            }
        }
        for (int step = 0; step < steps; step++) {
            if (goals[step] != out) {
                findLosses(goals[step]);
            }
        }
    }
}
