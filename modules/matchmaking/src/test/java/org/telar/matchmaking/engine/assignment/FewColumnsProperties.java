// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Against the best over all choices of columns, by trying. */
class FewColumnsProperties {
    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void findsTheBestChoiceOfColumnsOrABound(@ForAll long seed) {
        Random random = new Random(seed);
        Instance instance = Instance.random(random, 1 + random.nextInt(14), 1 + random.nextInt(7));
        AssignmentProblem problem = instance.problem();
        int most = random.nextInt(instance.columns() + 1);
        long best = bestByTrying(instance, most);

        FewColumns.Result proved = FewColumns.solve(problem, most, 10_000);
        assertEquals(best, proved.gain());
        assertEquals(best, proved.bound());
        assertEquals(best, gain(problem, proved.assignment(), most));

        FewColumns.Result hasty = FewColumns.solve(problem, most, random.nextInt(3));
        assertEquals(hasty.gain(), gain(problem, hasty.assignment(), most));
        assertTrue(hasty.gain() <= best && best <= hasty.bound());
    }

    @Example
    void refusesLessThanNoColumns() {
        AssignmentProblem problem = Instance.random(new Random(1), 3, 3).problem();
        assertThrows(IllegalArgumentException.class, () -> FewColumns.solve(problem, -1, 1));
    }

    private static long bestByTrying(Instance instance, int most) {
        long best = 0;
        for (int set = 0; set < 1 << instance.columns(); set++) {
            if (Integer.bitCount(set) <= most) {
                List<Integer> capacities = new ArrayList<>(instance.capacities());
                for (int column = 0; column < capacities.size(); column++) {
                    capacities.set(column, (set & 1 << column) == 0 ? 0 : capacities.get(column));
                }
                AssignmentProblem some =
                        new Instance(capacities, instance.points(), instance.unmatchedCost()).problem();
                best = Math.max(
                        best,
                        Certificate.of(some, ShortestAugmentingPaths.solve(some))
                                .primal());
            }
        }
        return best;
    }

    /** What a seating gains that is allowed and uses no more than so many columns. */
    private static long gain(AssignmentProblem problem, Assignment assignment, int most) {
        Certificate certificate = Certificate.of(problem, assignment);
        assertEquals(0, certificate.overfull() + certificate.forbidden());
        assertTrue(IntStream.range(0, problem.rows())
                        .map(assignment::column)
                        .filter(column -> column != AssignmentProblem.UNASSIGNED)
                        .distinct()
                        .count()
                <= most);
        return certificate.primal();
    }
}
