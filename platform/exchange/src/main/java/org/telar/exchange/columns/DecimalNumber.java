// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.columns;

import java.math.BigDecimal;
import java.util.Optional;
import org.telar.exchange.Cell;

/**
 * A number from {@code least} to {@code most}, both included, with a decimal point or comma. A text like {@code 1.234},
 * which is two numbers in two countries, is refused rather than guessed.
 */
public record DecimalNumber(BigDecimal least, BigDecimal most) implements CellParser<BigDecimal> {
    @Override
    public Parsed<BigDecimal> parse(Cell cell) {
        String shown = Problem.shortened(cell.text().strip());
        if (Numerals.hasTwoMeanings(cell)) {
            return Parsed.fault("exchange.cell.two-meanings", shown);
        }
        Optional<BigDecimal> number = Numerals.number(cell);
        if (number.isEmpty()) {
            return Parsed.fault("exchange.cell.not-a-number", shown, least, most);
        }
        boolean within = number.get().compareTo(least) >= 0 && number.get().compareTo(most) <= 0;
        return within ? Parsed.of(number.get()) : Parsed.fault("exchange.cell.out-of-range", shown, least, most);
    }
}
