// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.assignment;

import java.util.Arrays;
import java.util.Random;
import java.util.function.IntBinaryOperator;

/** Bare assignment problems to measure with, the same on every machine. */
public final class Instances {
    private Instances() {}

    /** All rows rank the columns nearly alike; just as many seats as rows. */
    public static AssignmentProblem alike(int columns, int rows) {
        Random random = new Random(columns);
        int[] favour = random.ints(columns, 0, 9_900).toArray();
        return dense(columns, rows, 1 + 10_000L * rows, (row, column) -> favour[column] + random.nextInt(100));
    }

    /** The least sum of products of row and column numbers; just as many seats as rows. */
    public static AssignmentProblem products(int columns, int rows) {
        return dense(columns, rows, 1, (row, column) -> rows * columns - (row + 1) * (column + 1));
    }

    private static AssignmentProblem dense(int columns, int rows, long unmatchedCost, IntBinaryOperator points) {
        int[] capacities = new int[columns];
        Arrays.fill(capacities, rows / columns);
        AssignmentProblem.Builder builder =
                new AssignmentProblem.Builder(capacities, unmatchedCost).expecting(rows * columns);
        for (int row = 0; row < rows; row++) {
            builder.row();
            for (int column = 0; column < columns; column++) {
                builder.pair(column, points.applyAsInt(row, column));
            }
        }
        return builder.build();
    }
}
