// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.stability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import org.telar.matchmaking.engine.assignment.Assignment;
import org.telar.matchmaking.engine.assignment.AssignmentProblem;
import org.telar.matchmaking.engine.assignment.ShortestAugmentingPaths;

class StabilityProperties {
    private static final int INSTANCES = 10_000;

    private static int contested;

    @AfterContainer
    static void enoughInstancesHadSomethingToDecide() {
        assertTrue(contested > INSTANCES / 10, () -> "on " + contested + " instances the best total was not stable");
    }

    @Property(tries = INSTANCES, edgeCases = EdgeCasesMode.NONE)
    void noTwoWouldRatherHaveEachOther(@ForAll long seed) {
        AssignmentProblem problem = instance(new Random(seed));
        int[] stable = DeferredAcceptance.solve(problem);
        assertEquals(0, BlockingPairs.count(problem, stable));

        Assignment best = ShortestAugmentingPaths.solve(problem);
        int[] columns = IntStream.range(0, problem.rows()).map(best::column).toArray();
        contested += BlockingPairs.count(problem, columns) > 0 ? 1 : 0;
        int[] groups = IntStream.range(0, problem.rows()).map(row -> row % 2).toArray();
        Price price = Price.of(problem, columns, groups);
        Price stablePrice = Price.of(problem, stable, groups);
        long cost = problem.unmatchedCost();
        assertTrue(price.total() - cost * price.unmatched() >= stablePrice.total() - cost * stablePrice.unmatched());
        assertEquals(
                price.total(),
                price.groups().stream().mapToLong(Price.Group::total).sum());
        assertEquals(
                price.unmatched(),
                price.groups().stream().mapToInt(Price.Group::unmatched).sum());
    }

    /** Against the definition, by trying every pair and every seat. */
    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void pairsAreCountedAsTheyAreDefined(@ForAll long seed) {
        Random random = new Random(seed);
        AssignmentProblem problem = instance(random);
        int[] free =
                IntStream.range(0, problem.columns()).map(problem::capacity).toArray();
        int[] columns = new int[problem.rows()];
        for (int row = 0; row < columns.length; row++) {
            columns[row] = AssignmentProblem.UNASSIGNED;
            for (int pair = problem.begin(row); pair < problem.end(row); pair++) {
                if (columns[row] == AssignmentProblem.UNASSIGNED
                        && free[problem.column(pair)] > 0
                        && random.nextBoolean()) {
                    columns[row] = problem.column(pair);
                    free[problem.column(pair)]--;
                }
            }
        }
        long count = 0;
        for (int row = 0; row < columns.length; row++) {
            for (int column = 0; column < free.length; column++) {
                count += blocks(problem, columns, free, row, column) ? 1 : 0;
            }
        }
        assertEquals(count, BlockingPairs.count(problem, columns));
    }

    private static boolean blocks(AssignmentProblem problem, int[] columns, int[] free, int row, int column) {
        int together = points(problem, row, column);
        if (together < 0 || points(problem, row, columns[row]) >= together) {
            return false;
        }
        return free[column] > 0
                || IntStream.range(0, columns.length)
                        .filter(other -> columns[other] == column)
                        .anyMatch(other -> points(problem, other, column) < together);
    }

    private static int points(AssignmentProblem problem, int row, int column) {
        return IntStream.range(problem.begin(row), problem.end(row))
                .filter(pair -> problem.column(pair) == column)
                .map(problem::points)
                .findFirst()
                .orElse(-1);
    }

    @Example
    void aSeatingThatIsNotAllowedIsNotCounted() {
        AssignmentProblem problem = new AssignmentProblem.Builder(new int[] {1, 1}, 1)
                .row()
                .pair(0, 5)
                .row()
                .pair(0, 4)
                .build();
        for (int[] columns : List.of(new int[] {1, 0}, new int[] {0, 0})) {
            assertThrows(IllegalArgumentException.class, () -> BlockingPairs.count(problem, columns));
        }
    }

    /** Few different points, so that ties are everywhere. */
    private static AssignmentProblem instance(Random random) {
        int columns = 1 + random.nextInt(6);
        int rows = 1 + random.nextInt(14);
        int density = 30 + random.nextInt(70);
        AssignmentProblem.Builder builder =
                new AssignmentProblem.Builder(random.ints(columns, 0, 4).toArray(), 1 + random.nextInt(30));
        for (int row = 0; row < rows; row++) {
            builder.row();
            for (int column = 0; column < columns; column++) {
                if (random.nextInt(100) < density) {
                    builder.pair(column, random.nextInt(8));
                }
            }
        }
        return builder.build();
    }
}
