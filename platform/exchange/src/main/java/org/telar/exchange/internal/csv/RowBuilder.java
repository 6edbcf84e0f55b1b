// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.internal.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.telar.exchange.Cell;
import org.telar.exchange.Row;
import org.telar.exchange.internal.Intake;
import org.telar.exchange.internal.NotReadable;

/** Builds rows from the parser's fields and stops at the field that breaks a limit. */
final class RowBuilder extends AbstractBaseCsvCallbackHandler<Row> {
    private final Intake intake;
    private final List<Cell> cells = new ArrayList<>();
    private int number;

    RowBuilder(Intake intake) {
        this.intake = intake;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        cells.clear();
        number++;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        try {
            intake.countCell();
            if (length > 0) {
                intake.admitColumn(number, index);
                intake.admitLength(number, length);
                while (cells.size() < index) {
                    cells.add(Cell.EMPTY);
                }
                cells.add(Cell.of(FormulaGuard.unguard(new String(buffer, offset, length))));
            }
        } catch (NotReadable refused) {
            throw new UncheckedIOException(refused);
        }
    }

    @Override
    protected Row buildRecord() {
        return new Row(number, cells);
    }
}
