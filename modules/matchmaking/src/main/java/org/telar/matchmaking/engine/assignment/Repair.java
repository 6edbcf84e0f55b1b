// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A best seating that is kept best while people leave, pause and come back. The prices go on from where they are, so that
 * only those are moved on whom it depends: time in proportion to what changes, not to the size of the instance. Who comes
 * new needs a new instance: see {@link ShortestAugmentingPaths#solve(AssignmentProblem, Assignment,
 * java.util.function.BooleanSupplier, java.util.function.IntConsumer)}.
 *
 * <p>Not safe for several threads.
 */
public final class Repair {
    private final AssignmentProblem problem;
    private final Seating seating;
    private final Seats seats;
    private final RowSearch rowSearch;
    private final boolean[] gone;
    private final List<Integer> openRows = new ArrayList<>();
    private final TreeSet<Integer> openColumns = new TreeSet<>();
    private Optional<ColumnSearch> columnSearch = Optional.empty();

    /** @param best a best seating of the instance, with its prices */
    public Repair(AssignmentProblem problem, Assignment best) {
        this.problem = problem;
        seats = new Seats(problem);
        long[] rowPrices = new long[problem.rows()];
        long[] columnPrices = new long[problem.columns()];
        for (int row = 0; row < rowPrices.length; row++) {
            rowPrices[row] = best.rowPrice(row);
            if (best.column(row) != AssignmentProblem.UNASSIGNED) {
                seats.sit(row, best.column(row));
            }
        }
        for (int column = 0; column < columnPrices.length; column++) {
            columnPrices[column] = best.columnPrice(column);
        }
        seating = new Seating(problem, seats, rowPrices, columnPrices);
        rowSearch = new RowSearch(seating);
        gone = new boolean[problem.rows()];
    }

    /** The row needs no seat any more. */
    public void leave(int row) {
        gone[row] = true;
        int column = seats.column(row);
        if (column != AssignmentProblem.UNASSIGNED) {
            seats.rise(row);
            openColumns.add(column);
        }
        // so dear that no column can reach it
        seating.rowPrices[row] = problem.mostGain();
    }

    /**
     * A mentor leaves or pauses (0), takes fewer, or takes again as many as before.
     *
     * @param capacity at most that of the instance
     */
    public void limit(int column, int capacity) {
        if (capacity < 0 || capacity > problem.capacity(column)) {
            throw new IllegalArgumentException("Column " + column + " of " + problem.capacity(column)
                    + " seats cannot have " + capacity + "; for more, make a new instance");
        }
        seats.limit(column, capacity);
        while (seats.isOverfull(column)) {
            int row = seats.row(seats.end(column) - 1);
            seats.rise(row);
            openRows.add(row);
        }
        if (capacity == 0) {
            seating.columnPrices[column] = problem.mostGain();
        }
        openColumns.add(column);
    }

    /** Makes the seating the best again; {@link #assignment} does so too. */
    public void settle() {
        for (int row : openRows) {
            if (!gone[row] && seating.isOpenRow(row)) {
                rowSearch.seat(row);
            }
        }
        openRows.clear();
        for (int column : openColumns) {
            while (seating.isOpenColumn(column)) {
                columnSearch().fill(column);
            }
        }
        openColumns.clear();
    }

    /** The best seating after all that was told; rows that left have no seat and no price. */
    public Assignment assignment() {
        settle();
        long[] rowPrices = seating.rowPrices.clone();
        for (int row = 0; row < rowPrices.length; row++) {
            rowPrices[row] = gone[row] ? 0 : rowPrices[row];
        }
        return new Assignment(seats.columns(), rowPrices, seating.columnPrices);
    }

    /** What the seating gains over leaving everyone out, after all that was told. */
    public long gain() {
        settle();
        long gain = 0;
        for (int row = 0; row < gone.length; row++) {
            gain += gone[row] ? 0 : seating.rowPrices[row];
        }
        for (int column = 0; column < seating.columnPrices.length; column++) {
            gain += seating.columnPrices[column] * seats.usable(column);
        }
        return gain;
    }

    /** Those in which somebody sits, after all that was told. */
    int[] usedColumns() {
        settle();
        return IntStream.range(0, seating.columnPrices.length)
                .filter(column -> seats.begin(column) < seats.end(column))
                .toArray();
    }

    /** Made when first needed: it looks at every pair. */
    private ColumnSearch columnSearch() {
        ColumnSearch search = columnSearch.orElseGet(() -> new ColumnSearch(seating, new Transposed(problem)));
        columnSearch = Optional.of(search);
        return search;
    }
}
