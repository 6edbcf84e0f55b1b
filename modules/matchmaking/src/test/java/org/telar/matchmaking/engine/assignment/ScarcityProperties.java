// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.telar.matchmaking.engine.assignment.Scarcity.Forced;

/** The price of a seat against solving again with the row forced in. */
class ScarcityProperties {
    private static final int TRIES = 3_000;

    private static int pricesChecked;

    @AfterContainer
    static void enoughPricesWereChecked() {
        assertTrue(pricesChecked >= TRIES / 4, () -> "only " + pricesChecked + " prices were checked");
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void costsExactlyWhatForcingTheRowInCosts(@ForAll("small") Instance instance) {
        AssignmentProblem problem = instance.problem();
        Assignment assignment = ShortestAugmentingPaths.solve(problem);
        Scarcity scarcity = Scarcity.of(problem, assignment);
        for (int row = 0; row < problem.rows(); row++) {
            if (assignment.column(row) == AssignmentProblem.UNASSIGNED) {
                Optional<Long> expected = cheapestByTrying(instance, row);
                assertEquals(expected, scarcity.cheapest(row).map(Forced::loss));
                pricesChecked += expected.isPresent() ? 1 : 0;
            }
        }
    }

    private static Optional<Long> cheapestByTrying(Instance instance, int row) {
        long best = instance.bestByTrying();
        Optional<Long> least = Optional.empty();
        for (int column = 0; column < instance.columns(); column++) {
            int worth = instance.points().get(row).get(column);
            if (worth >= 0 && instance.capacities().get(column) > 0) {
                long gain = instance.unmatchedCost()
                        + worth
                        + without(instance, row, column).bestByTrying();
                long loss = best - gain;
                least = Optional.of(least.map(other -> Math.min(other, loss)).orElse(loss));
            }
        }
        return least;
    }

    private static Instance without(Instance instance, int row, int column) {
        List<List<Integer>> rows = new ArrayList<>(instance.points());
        rows.remove(row);
        List<Integer> capacities = new ArrayList<>(instance.capacities());
        capacities.set(column, capacities.get(column) - 1);
        return new Instance(capacities, rows, instance.unmatchedCost());
    }

    @Provide
    Arbitrary<Instance> small() {
        return Instance.small();
    }
}
