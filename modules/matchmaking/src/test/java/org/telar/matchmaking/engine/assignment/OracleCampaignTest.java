// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.telar.matchmaking.engine.stability.BlockingPairs;
import org.telar.matchmaking.engine.stability.DeferredAcceptance;

/**
 * Instances of every kind against OR-Tools, and against all that must say the same in another way. {@code telar soak
 * matching} makes it long.
 */
class OracleCampaignTest {
    private static final int INSTANCES = Integer.getInteger("telar.instances", 300);
    /** The most points of an instance become at least nearly so many. */
    private static final int ENLARGED = 1 << 28;

    @BeforeAll
    static void loadOrTools() {
        OrTools.load();
    }

    @Test
    void nothingContradictsTheOracles() {
        for (int seed = 0; seed < INSTANCES; seed++) {
            Random random = new Random(seed);
            AssignmentProblem problem = instance(random);
            String where = "seed " + seed;
            long best = OrTools.bestGain(problem);
            assertEquals(best, proved(problem, ShortestAugmentingPaths.solve(problem), where), where);
            AssignmentProblem sorted = bestFirst(problem);
            assertTrue(sorted.isBestFirst(), where);
            Assignment assignment = ShortestAugmentingPaths.solve(sorted);
            assertEquals(best, proved(sorted, assignment, where), where);
            int factor = ENLARGED / (problem.mostPoints() + 1) + 1;
            AssignmentProblem larger = enlarged(problem, factor);
            assertFalse(CompactSearch.suits(larger), where);
            assertEquals(best * factor, proved(larger, ShortestAugmentingPaths.solve(larger), where), where);
            assertEquals(0, BlockingPairs.count(problem, DeferredAcceptance.solve(problem)), where);
            repair(random, sorted, assignment, where);
        }
    }

    private static void repair(Random random, AssignmentProblem problem, Assignment best, String where) {
        int[] capacities =
                IntStream.range(0, problem.columns()).map(problem::capacity).toArray();
        Repair repair = new Repair(problem, best);
        for (int change = random.nextInt(6); change >= 0; change--) {
            int column = random.nextInt(capacities.length);
            capacities[column] = random.nextInt(problem.capacity(column) + 1);
            repair.limit(column, capacities[column]);
        }
        AssignmentProblem changed = copy(problem, capacities, Comparator.naturalOrder());
        assertEquals(OrTools.bestGain(changed), proved(changed, repair.assignment(), where), where);
        assertEquals(OrTools.bestGain(changed), repair.gain(), where);
    }

    private static AssignmentProblem instance(Random random) {
        int rows = 1 + random.nextInt(150);
        int columns = 1 + random.nextInt(60);
        if (random.nextInt(4) > 0) {
            return Instance.random(random, rows, columns).problem();
        }
        int[] capacities = random.ints(columns, 0, 4).toArray();
        AssignmentProblem.Builder products = new AssignmentProblem.Builder(capacities, 1 + random.nextInt(100_000));
        for (int row = 0; row < rows; row++) {
            products.row();
            for (int column = 0; column < columns; column++) {
                products.pair(column, row * column);
            }
        }
        return products.build();
    }

    /** With points that are too many for a table of moves, so that the auction goes on in steps. */
    private static AssignmentProblem enlarged(AssignmentProblem problem, int factor) {
        int[] capacities =
                IntStream.range(0, problem.columns()).map(problem::capacity).toArray();
        AssignmentProblem.Builder larger = new AssignmentProblem.Builder(capacities, problem.unmatchedCost() * factor);
        for (int row = 0; row < problem.rows(); row++) {
            larger.row();
            for (int pair = problem.begin(row); pair < problem.end(row); pair++) {
                larger.pair(problem.column(pair), problem.points(pair) * factor);
            }
        }
        return larger.build();
    }

    private static AssignmentProblem bestFirst(AssignmentProblem problem) {
        int[] capacities =
                IntStream.range(0, problem.columns()).map(problem::capacity).toArray();
        return copy(problem, capacities, Comparator.comparing(problem::points).reversed());
    }

    private static AssignmentProblem copy(AssignmentProblem problem, int[] capacities, Comparator<Integer> order) {
        AssignmentProblem.Builder copy = new AssignmentProblem.Builder(capacities, problem.unmatchedCost());
        for (int row = 0; row < problem.rows(); row++) {
            copy.row();
            List<Integer> pairs = IntStream.range(problem.begin(row), problem.end(row))
                    .boxed()
                    .sorted(order)
                    .toList();
            pairs.forEach(pair -> copy.pair(problem.column(pair), problem.points(pair)));
        }
        return copy.build();
    }

    private static long proved(AssignmentProblem problem, Assignment assignment, String where) {
        Certificate certificate = Certificate.of(problem, assignment);
        assertTrue(certificate.holds(), () -> where + ": " + certificate);
        return certificate.primal();
    }
}
