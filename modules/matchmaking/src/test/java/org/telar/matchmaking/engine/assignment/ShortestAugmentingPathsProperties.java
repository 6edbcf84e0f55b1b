// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** The solver against trying everything, against OR-Tools, and against its own certificate. */
class ShortestAugmentingPathsProperties {
    private static final int SMALL = 5_000;
    private static final int MEDIUM = 10_000;

    private static int smallChecked;
    private static int mediumChecked;

    @BeforeContainer
    static void loadOrTools() {
        OrTools.load();
        smallChecked = 0;
        mediumChecked = 0;
    }

    @AfterContainer
    static void enoughInstancesWereChecked() {
        assertTrue(smallChecked >= SMALL / 2, () -> smallChecked + " small instances had something to decide");
        assertTrue(mediumChecked >= MEDIUM * 3 / 4, () -> mediumChecked + " medium instances had something to decide");
    }

    @Property(tries = SMALL, edgeCases = EdgeCasesMode.NONE)
    void gainsAsMuchAsTheBestOfAllSeatings(@ForAll("small") Instance instance) {
        Certificate certificate = solved(instance);

        assertEquals(instance.bestByTrying(), certificate.primal());
        assertTrue(certificate.holds(), certificate::toString);
        smallChecked += certificate.primal() > 0 ? 1 : 0;
    }

    @Property(tries = MEDIUM, edgeCases = EdgeCasesMode.NONE)
    void gainsAsMuchAsOrTools(@ForAll long seed) {
        Random random = new Random(seed);
        Instance instance = Instance.random(random, 1 + random.nextInt(60), 1 + random.nextInt(25));

        Certificate certificate = solved(instance);

        assertEquals(OrTools.bestGain(instance.problem()), certificate.primal());
        assertTrue(certificate.holds(), certificate::toString);
        mediumChecked += certificate.primal() > 0 ? 1 : 0;
    }

    /** Instances on which searches alone would take long: the auction in steps is needed. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void gainsAsMuchAsOrToolsWhereEveryoneWantsTheSame(@ForAll long seed) {
        Random random = new Random(seed);
        int rows = 20 + random.nextInt(100);
        int columns = 10 + random.nextInt(60);
        boolean product = random.nextBoolean();
        int[] favour = random.ints(columns, 0, 5_000).toArray();
        int[] capacities = random.ints(columns, 0, 4).toArray();
        AssignmentProblem.Builder builder = new AssignmentProblem.Builder(capacities, 1 + random.nextInt(2_000_000));
        for (int row = 0; row < rows; row++) {
            builder.row();
            for (int column = 0; column < columns; column++) {
                builder.pair(column, product ? row * column : favour[column] + random.nextInt(20));
            }
        }
        AssignmentProblem problem = builder.build();

        Certificate certificate = Certificate.of(problem, ShortestAugmentingPaths.solve(problem));

        assertEquals(OrTools.bestGain(problem), certificate.primal());
        assertTrue(certificate.holds(), certificate::toString);
    }

    @Property(tries = 500)
    void gainsTheSameInWhateverOrderRowsAndColumnsAreGiven(@ForAll long seed) {
        Random random = new Random(seed);
        Instance instance = Instance.random(random, 1 + random.nextInt(40), 1 + random.nextInt(15));

        assertEquals(
                solved(instance).primal(), solved(instance.shuffled(random)).primal());
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void leavesNoRowOutBesideAFreeSeatThatItMayHave(@ForAll("small") Instance instance) {
        AssignmentProblem problem = instance.problem();
        Assignment assignment = ShortestAugmentingPaths.solve(problem);
        int[] free = instance.capacities().stream().mapToInt(Integer::intValue).toArray();
        for (int row = 0; row < problem.rows(); row++) {
            if (assignment.column(row) != AssignmentProblem.UNASSIGNED) {
                free[assignment.column(row)]--;
            }
        }
        for (int row = 0; row < problem.rows(); row++) {
            if (assignment.column(row) == AssignmentProblem.UNASSIGNED) {
                for (int pair = problem.begin(row); pair < problem.end(row); pair++) {
                    assertEquals(0, free[problem.column(pair)]);
                }
            }
        }
    }

    @Provide
    Arbitrary<Instance> small() {
        return Instance.small();
    }

    private static Certificate solved(Instance instance) {
        AssignmentProblem problem = instance.problem();
        return Certificate.of(problem, ShortestAugmentingPaths.solve(problem));
    }
}
