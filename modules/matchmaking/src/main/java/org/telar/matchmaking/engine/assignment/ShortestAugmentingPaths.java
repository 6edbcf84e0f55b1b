// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.assignment;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/**
 * Finds the best seating by shortest augmenting paths with prices (Jonker and Volgenant, <i>A shortest augmenting path
 * algorithm for dense and sparse linear assignment problems</i>, Computing 38, 1987), with several seats to a column and the
 * choice to leave a row out. It may begin with any prices, because not only rows without a seat look for one: afterwards
 * columns with a free seat and a price look for a row. So it begins either without prices or with {@link StartingPrices},
 * whichever leaves less to do.
 *
 * <p>The same instance gives the same seating on every machine.
 */
public final class ShortestAugmentingPaths {
    private ShortestAugmentingPaths() {}

    public static Assignment solve(AssignmentProblem problem) {
        return solve(problem, () -> false, placed -> {}).orElseThrow();
    }

    /**
     * @param cancelled asked before each search; once it says yes the result is empty
     * @param placed told how many rows are done, after each
     */
    public static Optional<Assignment> solve(AssignmentProblem problem, BooleanSupplier cancelled, IntConsumer placed) {
        Seating seating = begin(problem);
        return seatRows(seating, cancelled, placed) && fillColumns(seating, cancelled)
                ? Optional.of(seating.assignment())
                : Optional.empty();
    }

    private static Seating begin(AssignmentProblem problem) {
        Seating free = new Seating(problem, new long[problem.columns()]);
        Seating priced = new Seating(problem, StartingPrices.of(problem));
        return free.open() <= priced.open() ? free : priced;
    }

    private static boolean seatRows(Seating seating, BooleanSupplier cancelled, IntConsumer placed) {
        RowSearch search = new RowSearch(seating);
        for (int row = 0; row < seating.rowPrices.length; row++) {
            if (seating.isOpenRow(row)) {
                if (cancelled.getAsBoolean()) {
                    return false;
                }
                search.seat(row);
            }
            placed.accept(row + 1);
        }
        return true;
    }

    private static boolean fillColumns(Seating seating, BooleanSupplier cancelled) {
        ColumnSearch search = new ColumnSearch(seating);
        for (int column = 0; column < seating.columnPrices.length; column++) {
            while (seating.isOpenColumn(column)) {
                if (cancelled.getAsBoolean()) {
                    return false;
                }
                search.fill(column);
            }
        }
        return true;
    }
}
