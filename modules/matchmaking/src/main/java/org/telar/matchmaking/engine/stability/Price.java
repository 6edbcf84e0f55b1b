// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.stability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.telar.matchmaking.engine.assignment.AssignmentProblem;

/**
 * A seating in the figures by which modes are compared.
 *
 * @param total points of all who sit
 * @param blockingPairs see {@link BlockingPairs}
 * @param unmatched rows without a seat
 * @param worstOff points of the row that sits for the fewest; 0 when none sits
 * @param tenthPercentile points that nine of ten who sit have at least (nearest rank); 0 when none sits
 * @param groups in the order of their numbers
 */
public record Price(
        long total, long blockingPairs, int unmatched, int worstOff, int tenthPercentile, List<Group> groups) {
    public Price {
        groups = List.copyOf(groups);
    }

    /**
     * How one group of rows comes off.
     *
     * @param rows how many they are
     * @param total points of those who sit
     */
    public record Group(int rows, int unmatched, long total) {
        /** From 0 to 1; 0 when there is nobody. */
        public double unmatchedRate() {
            return rows == 0 ? 0 : (double) unmatched / rows;
        }

        /** Of those who sit; 0 when there is none. */
        public double meanPoints() {
            return rows == unmatched ? 0 : (double) total / (rows - unmatched);
        }
    }

    /**
     * @param columns for each row its column, or {@link AssignmentProblem#UNASSIGNED}
     * @param groupOf for each row the number of its group, from 0
     */
    public static Price of(AssignmentProblem problem, int[] columns, int[] groupOf) {
        int[] points = IntStream.range(0, problem.rows())
                .map(row -> points(problem, row, columns[row]))
                .toArray();
        int[] sorted = Arrays.stream(points).filter(one -> one >= 0).sorted().toArray();
        List<Group> groups = new ArrayList<>();
        int count = Arrays.stream(groupOf).max().orElse(-1) + 1;
        for (int group = 0; group < count; group++) {
            groups.add(group(group, points, groupOf));
        }
        return new Price(
                Arrays.stream(sorted).asLongStream().sum(),
                BlockingPairs.count(problem, columns),
                points.length - sorted.length,
                sorted.length == 0 ? 0 : sorted[0],
                sorted.length == 0 ? 0 : sorted[(sorted.length + 9) / 10 - 1],
                groups);
    }

    private static int points(AssignmentProblem problem, int row, int column) {
        return IntStream.range(problem.begin(row), problem.end(row))
                .filter(pair -> problem.column(pair) == column)
                .map(problem::points)
                .findFirst()
                .orElse(-1);
    }

    private static Group group(int group, int[] points, int[] groupOf) {
        int rows = 0;
        int unmatched = 0;
        long total = 0;
        for (int row = 0; row < points.length; row++) {
            if (groupOf[row] == group) {
                rows++;
                unmatched += points[row] < 0 ? 1 : 0;
                total += Math.max(0, points[row]);
            }
        }
        return new Group(rows, unmatched, total);
    }
}
