// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A seating that was repaired is as good as one made anew, and has its proof. */
class RepairProperties {
    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void staysTheBestWhileRowsAndColumnsComeAndGo(@ForAll long seed) {
        Random random = new Random(seed);
        Instance instance = Instance.random(random, 1 + random.nextInt(40), 1 + random.nextInt(12));
        AssignmentProblem problem = instance.problem();
        Repair repair = new Repair(problem, ShortestAugmentingPaths.solve(problem));
        int[] capacities =
                IntStream.range(0, problem.columns()).map(problem::capacity).toArray();
        boolean[] gone = new boolean[problem.rows()];
        for (int round = 0; round < 4; round++) {
            for (int change = random.nextInt(4); change >= 0; change--) {
                if (random.nextInt(3) == 0) {
                    int row = random.nextInt(problem.rows());
                    gone[row] = true;
                    repair.leave(row);
                } else {
                    int column = random.nextInt(problem.columns());
                    capacities[column] = random.nextInt(problem.capacity(column) + 1);
                    repair.limit(column, capacities[column]);
                }
            }
            AssignmentProblem changed = changed(problem, capacities, gone);
            Certificate certificate = Certificate.of(changed, repair.assignment());
            assertTrue(certificate.holds(), certificate::toString);
            assertEquals(
                    Certificate.of(changed, ShortestAugmentingPaths.solve(changed))
                            .primal(),
                    certificate.primal());
        }
    }

    /** A start from the seating of another instance, good or bad, leads to the best too. */
    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void anyFormerSeatingLeadsToTheBest(@ForAll long seed) {
        Random random = new Random(seed);
        int rows = 1 + random.nextInt(40);
        int columns = 1 + random.nextInt(12);
        AssignmentProblem former = Instance.random(random, rows, columns).problem();
        AssignmentProblem problem = Instance.random(random, rows, columns).problem();
        Assignment best = ShortestAugmentingPaths.solve(
                        problem, ShortestAugmentingPaths.solve(former), () -> false, placed -> {})
                .orElseThrow();
        Certificate certificate = Certificate.of(problem, best);
        assertTrue(certificate.holds(), certificate::toString);
    }

    private static AssignmentProblem changed(AssignmentProblem problem, int[] capacities, boolean[] gone) {
        AssignmentProblem.Builder builder =
                new AssignmentProblem.Builder(Arrays.copyOf(capacities, capacities.length), problem.unmatchedCost());
        for (int row = 0; row < problem.rows(); row++) {
            builder.row();
            for (int pair = problem.begin(row); pair < problem.end(row) && !gone[row]; pair++) {
                builder.pair(problem.column(pair), problem.points(pair));
            }
        }
        return builder.build();
    }
}
