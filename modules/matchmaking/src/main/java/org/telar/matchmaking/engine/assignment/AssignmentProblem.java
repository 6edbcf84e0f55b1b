// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.assignment;

import java.util.Arrays;

/**
 * An instance: which rows may sit in which columns, for how many points, how many seats a column has, and what it costs
 * to leave a row without a seat. Only allowed pairs are kept, row by row, 8 bytes each; rows, columns and pairs are
 * numbered from 0.
 *
 * <p>The <i>gain</i> of a pair is its points plus the cost of leaving the row out: what is won by making it.
 */
public final class AssignmentProblem {
    /** In place of a column: no seat. */
    public static final int UNASSIGNED = -1;

    private final int[] capacities;
    private final long unmatchedCost;
    private final int[] starts;
    private final int[] columns;
    private final int[] points;
    private final int best;
    private final boolean bestFirst;
    private final int[] firstSeats;

    private AssignmentProblem(Builder builder) {
        capacities = builder.capacities.clone();
        unmatchedCost = builder.unmatchedCost;
        starts = Arrays.copyOf(builder.starts, builder.rows + 1);
        columns = trimmed(builder.columns, builder.pairs);
        points = trimmed(builder.points, builder.pairs);
        best = builder.best;
        bestFirst = builder.bestFirst;
        firstSeats = firstSeats(capacities, builder.rowsOf);
    }

    private static int[] firstSeats(int[] capacities, int[] rowsOf) {
        int[] first = new int[capacities.length + 1];
        for (int column = 0; column < capacities.length; column++) {
            first[column + 1] = first[column] + Math.min(capacities[column], rowsOf[column] + 1);
        }
        return first;
    }

    private static int[] trimmed(int[] values, int length) {
        return values.length == length ? values : Arrays.copyOf(values, length);
    }

    private AssignmentProblem(AssignmentProblem other, long unmatchedCost) {
        capacities = other.capacities;
        this.unmatchedCost = unmatchedCost;
        starts = other.starts;
        columns = other.columns;
        points = other.points;
        best = other.best;
        bestFirst = other.bestFirst;
        firstSeats = other.firstSeats;
    }

    /** The same with another cost of leaving a row out, not above the present one. */
    AssignmentProblem withUnmatchedCost(long cost) {
        return new AssignmentProblem(this, cost);
    }

    public int rows() {
        return starts.length - 1;
    }

    public int columns() {
        return capacities.length;
    }

    public int pairs() {
        return columns.length;
    }

    public int capacity(int column) {
        return capacities[column];
    }

    public long unmatchedCost() {
        return unmatchedCost;
    }

    /**
     * The number of each column's first seat, and at the end the number of all seats; not to be changed. Of the seats that
     * the rows who may sit there cannot fill, one is enough.
     */
    int[] firstSeats() {
        return firstSeats;
    }

    /** The pairs of a row are those from here to before {@link #end}. */
    public int begin(int row) {
        return starts[row];
    }

    public int end(int row) {
        return starts[row + 1];
    }

    public int column(int pair) {
        return columns[pair];
    }

    public int points(int pair) {
        return points[pair];
    }

    public long gain(int pair) {
        return unmatchedCost + points[pair];
    }

    /** Whether the pairs of every row come in the order of their points, the most first: then searches may stop early. */
    boolean isBestFirst() {
        return bestFirst;
    }

    /** No pair is worth more. */
    int mostPoints() {
        return best;
    }

    /** No pair gains more. */
    public long mostGain() {
        return unmatchedCost + best;
    }

    /** Collects an instance row by row. */
    public static final class Builder {
        private final int[] capacities;
        private final long unmatchedCost;
        private final int[] lastRowOf;
        private final int[] rowsOf;
        private int[] starts = new int[16];
        private int[] columns = new int[64];
        private int[] points = new int[64];
        private int rows;
        private int pairs;
        private int best;
        private boolean bestFirst = true;

        /** @param unmatchedCost at least 1, so that no row is left out beside a seat that it may have */
        public Builder(int[] capacities, long unmatchedCost) {
            if (unmatchedCost < 1) {
                throw new IllegalArgumentException("Leaving a row out costs " + unmatchedCost + ", not at least 1");
            }
            for (int capacity : capacities) {
                if (capacity < 0) {
                    throw new IllegalArgumentException("Capacity " + capacity + " is less than 0");
                }
            }
            this.capacities = capacities;
            this.unmatchedCost = unmatchedCost;
            lastRowOf = new int[capacities.length];
            rowsOf = new int[capacities.length];
        }

        /** Makes room for so many pairs at once; fewer or more may come. */
        public Builder expecting(int expected) {
            columns = Arrays.copyOf(columns, Math.max(pairs, expected));
            points = Arrays.copyOf(points, Math.max(pairs, expected));
            return this;
        }

        /** Begins the next row; the pairs that follow are hers. */
        public Builder row() {
            rows++;
            if (rows == starts.length) {
                starts = Arrays.copyOf(starts, rows * 2);
            }
            starts[rows] = pairs;
            return this;
        }

        /**
         * Allows the current row to sit in this column, for 0 points or more. Where the pairs of each row come with the most
         * points first, the instance is solved faster.
         */
        public Builder pair(int column, int worth) {
            if (rows == 0 || worth < 0 || lastRowOf[column] == rows) {
                throw new IllegalArgumentException("Pair of row " + (rows - 1) + " and column " + column + " for "
                        + worth + " points is before the first row, given twice, or negative");
            }
            if (pairs == columns.length) {
                columns = Arrays.copyOf(columns, roomier(pairs));
                points = Arrays.copyOf(points, roomier(pairs));
            }
            bestFirst &= pairs == starts[rows - 1] || worth <= points[pairs - 1];
            lastRowOf[column] = rows;
            rowsOf[column]++;
            columns[pairs] = column;
            points[pairs] = worth;
            pairs++;
            starts[rows] = pairs;
            best = Math.max(best, worth);
            return this;
        }

        private static int roomier(int size) {
            return size + (size >> 1) + 16;
        }

        /** How many rows have begun. */
        public int rows() {
            return rows;
        }

        /** @throws ArithmeticException when sums of gains and prices would not fit into 63 bits */
        public AssignmentProblem build() {
            long most = Math.addExact(unmatchedCost, best);
            long seats = Arrays.stream(capacities).asLongStream().sum();
            Math.multiplyExact(4 * most, Math.max(1L, rows + seats));
            return new AssignmentProblem(this);
        }
    }
}
