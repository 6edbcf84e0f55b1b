// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.assignment;

/** The pairs of an instance column by column; built once, in time in proportion to their number. */
final class Transposed {
    private final int[] starts;
    private final int[] rows;
    private final int[] points;

    Transposed(AssignmentProblem problem) {
        starts = new int[problem.columns() + 1];
        rows = new int[problem.pairs()];
        points = new int[problem.pairs()];
        for (int pair = 0; pair < problem.pairs(); pair++) {
            starts[problem.column(pair) + 1]++;
        }
        for (int column = 0; column < problem.columns(); column++) {
            starts[column + 1] += starts[column];
        }
        int[] next = starts.clone();
        for (int row = 0; row < problem.rows(); row++) {
            for (int pair = problem.begin(row); pair < problem.end(row); pair++) {
                int at = next[problem.column(pair)]++;
                rows[at] = row;
                points[at] = problem.points(pair);
            }
        }
    }

    /** The pairs of a column are those at the places from here to before {@link #end}, in the order of the rows. */
    int begin(int column) {
        return starts[column];
    }

    int end(int column) {
        return starts[column + 1];
    }

    int row(int place) {
        return rows[place];
    }

    int points(int place) {
        return points[place];
    }

    /** To which column a place belongs. */
    int column(int place) {
        int least = 0;
        int most = starts.length - 2;
        while (least < most) {
            int middle = (least + most) >>> 1;
            if (starts[middle + 1] <= place) {
                least = middle + 1;
            } else {
                most = middle;
            }
        }
        return least;
    }
}
