// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AssignmentProblemTest {
    @Test
    void isSolvedWithoutRowsOrWithoutColumns() {
        AssignmentProblem noRows = new AssignmentProblem.Builder(new int[] {2}, 1).build();
        AssignmentProblem noColumns =
                new AssignmentProblem.Builder(new int[0], 1).row().build();

        assertTrue(Certificate.of(noRows, ShortestAugmentingPaths.solve(noRows)).holds());
        assertEquals(
                AssignmentProblem.UNASSIGNED,
                ShortestAugmentingPaths.solve(noColumns).column(0));
    }

    @Test
    void isSolvedWhenNoColumnHasASeat() {
        AssignmentProblem problem = new AssignmentProblem.Builder(new int[] {0}, 5)
                .row()
                .pair(0, 3)
                .row()
                .pair(0, 9)
                .build();
        Assignment assignment = ShortestAugmentingPaths.solve(problem);

        assertEquals(AssignmentProblem.UNASSIGNED, assignment.column(1));
        assertTrue(Certificate.of(problem, assignment).holds());
        assertEquals(Optional.empty(), Scarcity.of(problem, assignment).cheapest(0));
    }

    @Test
    void keepsItsSumsWithinLongs() {
        AssignmentProblem.Builder huge = new AssignmentProblem.Builder(new int[] {1}, Long.MAX_VALUE / 4)
                .row()
                .row();
        assertThrows(ArithmeticException.class, huge::build);
    }

    @Test
    void isExactWithAnUnmatchedCostNearTheLimit() {
        Instance instance = Instance.random(new Random(3), 60, 20);
        AssignmentProblem.Builder builder = new AssignmentProblem.Builder(
                instance.capacities().stream().mapToInt(Integer::intValue).toArray(), 1L << 52);
        for (List<Integer> row : instance.points()) {
            builder.row();
            for (int column = 0; column < row.size(); column++) {
                if (row.get(column) >= 0) {
                    builder.pair(column, row.get(column));
                }
            }
        }
        AssignmentProblem problem = builder.build();

        assertTrue(
                Certificate.of(problem, ShortestAugmentingPaths.solve(problem)).holds());
    }

    @Test
    void refusesWrongInput() {
        assertThrows(IllegalArgumentException.class, () -> new AssignmentProblem.Builder(new int[] {-1}, 1));
        assertThrows(IllegalArgumentException.class, () -> new AssignmentProblem.Builder(new int[] {1}, 0));
        AssignmentProblem.Builder builder = new AssignmentProblem.Builder(new int[] {1}, 1);
        assertThrows(IllegalArgumentException.class, () -> builder.pair(0, 1));
        builder.row().pair(0, 1);
        assertThrows(IllegalArgumentException.class, () -> builder.pair(0, 2));
        assertThrows(IllegalArgumentException.class, () -> builder.row().pair(0, -1));
    }

    @Test
    void stopsWhenItIsTold() {
        AssignmentProblem problem = Instance.random(new Random(1), 40, 3).problem();
        assertEquals(Optional.empty(), ShortestAugmentingPaths.solve(problem, () -> true, placed -> {}));
    }

    @Test
    void tellsHowManyRowsAreDone() {
        AssignmentProblem problem = Instance.random(new Random(1), 40, 3).problem();
        List<Integer> told = new ArrayList<>();
        ShortestAugmentingPaths.solve(problem, () -> false, told::add);
        assertEquals(40, told.getLast());
        assertEquals(told.stream().sorted().distinct().toList(), told);
    }
}
