// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CertificateTest {
    private static final int OUT = AssignmentProblem.UNASSIGNED;

    /** Two rows want column 0, which has one seat; the best gain is 9 + 7. */
    private final AssignmentProblem problem = new AssignmentProblem.Builder(new int[] {1, 1}, 1)
            .row()
            .pair(0, 8)
            .pair(1, 2)
            .row()
            .pair(0, 7)
            .pair(1, 6)
            .build();

    private final Assignment best = new Assignment(new int[] {0, 1}, new long[] {8, 7}, new long[] {1, 0});

    @Test
    void holdsForTheBestSeatingAndPricesThatCoverIt() {
        assertEquals(new Certificate(16, 16, 0, 0, 0, 0), Certificate.of(problem, best));
        assertTrue(Certificate.of(problem, best).holds());
    }

    @Test
    void refusesASeatingThatGainsLessThanThePrices() {
        Certificate swapped = check(new int[] {1, 0}, best);
        assertEquals(11, swapped.primal());
        assertFalse(swapped.holds());
        assertFalse(check(new int[] {0, OUT}, best).holds());
    }

    @Test
    void refusesAColumnWithMoreRowsThanSeats() {
        Certificate overfull =
                Certificate.of(problem, new Assignment(new int[] {0, 0}, new long[] {9, 8}, new long[2]));
        assertEquals(overfull.primal(), overfull.dual());
        assertEquals(1, overfull.overfull());
        assertFalse(overfull.holds());
    }

    @Test
    void refusesPricesThatDoNotCoverAPair() {
        Certificate cheap = Certificate.of(problem, new Assignment(new int[] {0, OUT}, new long[] {9, 0}, new long[2]));
        assertEquals(cheap.primal(), cheap.dual());
        assertEquals(2, cheap.uncovered());
        assertFalse(cheap.holds());
    }

    @Test
    void refusesNegativePrices() {
        Certificate negative =
                Certificate.of(problem, new Assignment(new int[] {0, 1}, new long[] {9, 8}, new long[] {0, -1}));
        assertEquals(negative.primal(), negative.dual());
        assertEquals(1, negative.negative());
        assertFalse(negative.holds());
    }

    @Test
    void refusesARowThatSitsWhereItMayNot() {
        AssignmentProblem one = new AssignmentProblem.Builder(new int[] {1, 1}, 1)
                .row()
                .pair(0, 8)
                .build();
        Certificate forbidden = Certificate.of(one, new Assignment(new int[] {1}, new long[] {9}, new long[2]));
        assertEquals(1, forbidden.forbidden());
        assertFalse(forbidden.holds());
    }

    @Test
    void refusesASeatingOfAnotherInstance() {
        Assignment other = new Assignment(new int[] {0}, new long[1], new long[2]);
        assertThrows(IllegalArgumentException.class, () -> Certificate.of(problem, other));
    }

    @Test
    void refusesASolvedSeatingInWhichTwoRowsOfDifferentWorthAreSwapped() {
        int refused = 0;
        for (int seed = 0; seed < 500; seed++) {
            AssignmentProblem random = Instance.random(new Random(seed), 12, 6).problem();
            Assignment solved = ShortestAugmentingPaths.solve(random);
            int row = seed % random.rows();
            Certificate tampered = Certificate.of(random, moved(solved, row, (solved.column(row) + 1) % 6));
            assertEquals(
                    tampered.primal() == tampered.dual() && tampered.forbidden() + tampered.overfull() == 0,
                    tampered.holds());
            refused += tampered.holds() ? 0 : 1;
        }
        assertTrue(refused > 490, "only " + refused + " tampered seatings of 500 were refused");
    }

    private Certificate check(int[] columns, Assignment prices) {
        return Certificate.of(
                problem, new Assignment(columns, new long[] {prices.rowPrice(0), prices.rowPrice(1)}, new long[] {
                    prices.columnPrice(0), prices.columnPrice(1)
                }));
    }

    private static Assignment moved(Assignment solved, int row, int column) {
        int[] columns = new int[solved.rows()];
        long[] rowPrices = new long[solved.rows()];
        long[] columnPrices = new long[solved.columns()];
        for (int index = 0; index < columns.length; index++) {
            columns[index] = index == row ? column : solved.column(index);
            rowPrices[index] = solved.rowPrice(index);
        }
        for (int index = 0; index < columnPrices.length; index++) {
            columnPrices[index] = solved.columnPrice(index);
        }
        return new Assignment(columns, rowPrices, columnPrices);
    }
}
