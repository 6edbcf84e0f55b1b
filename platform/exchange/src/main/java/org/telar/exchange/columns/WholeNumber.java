// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.columns;

import java.math.BigDecimal;
import java.util.Optional;
import org.telar.exchange.Cell;

/** A whole number from {@code least} to {@code most}, both included. */
public record WholeNumber(int least, int most) implements CellParser<Integer> {
    private static final int UNGROUPED = 10_000;

    @Override
    public Parsed<Integer> parse(Cell cell) {
        String shown = Problem.shortened(cell.text().strip());
        if (Numerals.hasTwoMeanings(cell)) {
            return Parsed.fault("exchange.cell.two-meanings", shown);
        }
        Optional<BigDecimal> number = Numerals.number(cell).map(BigDecimal::stripTrailingZeros);
        if (number.isEmpty() || number.get().scale() > 0) {
            return Parsed.fault("exchange.cell.not-whole", shown, bound(least), bound(most));
        }
        BigDecimal value = number.get();
        boolean within =
                value.compareTo(BigDecimal.valueOf(least)) >= 0 && value.compareTo(BigDecimal.valueOf(most)) <= 0;
        return within
                ? Parsed.of(value.intValueExact())
                : Parsed.fault("exchange.cell.out-of-range", shown, bound(least), bound(most));
    }

    /** Spanish groups the digits of no number that has only four (RAE, Ortografía de la lengua española, 2010), such as a year. */
    private static Object bound(int limit) {
        return Math.abs(limit) < UNGROUPED ? Integer.toString(limit) : limit;
    }
}
