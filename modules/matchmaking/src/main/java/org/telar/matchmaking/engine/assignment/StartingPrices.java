// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.assignment;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Column prices at which, taken over all rows, the columns would look equally good: what a column's pairs gain in the mean
 * beyond those of the column at which the seats suffice for all rows. Where everyone wants the same columns this leaves
 * only what rows differ in, so that few of them get in each other's way. A guess, without influence on the result.
 */
final class StartingPrices {
    private StartingPrices() {}

    static long[] of(AssignmentProblem problem) {
        long[] means = means(problem);
        long base = clearing(problem, means);
        long[] prices = new long[means.length];
        for (int column = 0; column < prices.length; column++) {
            prices[column] = Math.max(0, means[column] - base);
        }
        return prices;
    }

    private static long[] means(AssignmentProblem problem) {
        long[] means = new long[problem.columns()];
        int[] counts = new int[problem.columns()];
        for (int pair = 0; pair < problem.pairs(); pair++) {
            means[problem.column(pair)] += problem.points(pair);
            counts[problem.column(pair)]++;
        }
        for (int column = 0; column < means.length; column++) {
            means[column] = counts[column] == 0 ? 0 : problem.unmatchedCost() + means[column] / counts[column];
        }
        return means;
    }

    /** The mean of the last column that is needed when the best are taken first; 0 when there are not enough seats. */
    private static long clearing(AssignmentProblem problem, long[] means) {
        List<Integer> bestFirst = IntStream.range(0, means.length)
                .boxed()
                .sorted(Comparator.comparingLong(column -> -means[column]))
                .toList();
        long rows = problem.rows();
        for (int column : bestFirst) {
            rows -= problem.capacity(column);
            if (rows <= 0) {
                return means[column];
            }
        }
        return 0;
    }
}
