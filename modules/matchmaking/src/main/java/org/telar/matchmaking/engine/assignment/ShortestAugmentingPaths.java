// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.assignment;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/**
 * Finds the best seating by shortest augmenting paths with prices (Jonker and Volgenant, <i>A shortest augmenting path
 * algorithm for dense and sparse linear assignment problems</i>, Computing 38, 1987), with several seats to a column and the
 * choice to leave a row out. It may begin with any prices: rows without a seat look for one, then columns with a free seat
 * and a price look for a row. Where many rows want the same columns, an {@link Auction} finds prices to begin with.
 *
 * <p>The same instance gives the same seating on every machine.
 */
public final class ShortestAugmentingPaths {
    private ShortestAugmentingPaths() {}

    public static Assignment solve(AssignmentProblem problem) {
        return solve(problem, () -> false, placed -> {}).orElseThrow();
    }

    /**
     * @param cancelled asked before each row; once it says yes the result is empty
     * @param placed told how many rows are done, after each row
     */
    public static Optional<Assignment> solve(AssignmentProblem problem, BooleanSupplier cancelled, IntConsumer placed) {
        long t0 = System.nanoTime();
        long[] prices = System.getProperty("zero") != null ? new long[problem.columns()] : StartingPrices.of(problem);
        long t1 = System.nanoTime();
        Seating seating = new Seating(problem, prices);
        RowSearch rows = new RowSearch(seating);
        int count = 0;
        boolean[] done = new boolean[problem.rows()];
        for (int row = 0; row < problem.rows(); row++) {
            done[row] = seating.sits(row);
            count += done[row] ? 1 : 0;
        }
        int left = problem.rows() - count;
        for (int row = 0; row < problem.rows(); row++) {
            if (done[row] || seating.rowPrices[row] == 0) continue;
            if (cancelled.getAsBoolean()) {
                return Optional.empty();
            }
            rows.seat(row);
            placed.accept(++count);
        }
        long t2 = System.nanoTime();
        int fills = 0;
        ColumnSearch columns = new ColumnSearch(seating, new Transposed(problem));
        for (int column = 0; column < problem.columns(); column++) {
            while (seating.columnPrices[column] > 0 && seating.seats.hasFree(column)) {
                columns.fill(column);
                fills++;
            }
        }
        long t3 = System.nanoTime();
        if (System.getProperty("trace") != null)
            System.out.printf(
                    "auction %.1f ms, %d rows left %.1f ms, %d fills %.1f ms%n",
                    (t1 - t0) / 1e6, left, (t2 - t1) / 1e6, fills, (t3 - t2) / 1e6);
        return Optional.of(seating.assignment());
    }
}
