// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.internal.xlsx;

import java.io.IOException;
import org.telar.api.Message;
import org.telar.exchange.Cell;
import org.telar.exchange.internal.Intake;

/** Reads one {@code c} element of a sheet after the other. */
final class CellReader {
    /** Spreadsheet programs end at column XFD. */
    private static final int LAST_COLUMN = 16_383;

    private final Xml xml;
    private final CellValues values;
    private final Intake intake;
    private final StringBuilder stored = new StringBuilder();

    CellReader(Xml xml, CellValues values, Intake intake) {
        this.xml = xml;
        this.values = values;
        this.intake = intake;
    }

    /** The column, counted from 0, of the cell that has just started; cells may leave it out, but not go back. */
    int column(int previous) throws IOException {
        String reference = xml.attribute("r").orElse("");
        int column = -1;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            int letter = Character.toUpperCase(reference.charAt(i)) - 'A';
            if (letter < 0 || letter > 25 || column > LAST_COLUMN) {
                throw intake.refusal("damaged");
            }
            column = (column + 1) * 26 + letter;
        }
        int next = reference.isEmpty() ? previous + 1 : column;
        if (next <= previous || next > LAST_COLUMN) {
            throw intake.refusal("damaged");
        }
        return next;
    }

    /** The value of the cell that has just started; goes to its end. */
    Cell read(int row) throws IOException {
        intake.countCell();
        String type = xml.attribute("t").orElse("n");
        String style = xml.attribute("s").orElse("0");
        boolean formula = false;
        stored.setLength(0);
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("v") || xml.starts("t")) {
                xml.text(stored, row);
            } else if (xml.starts("f")) {
                formula = true;
                xml.text(new StringBuilder(), row);
            } else if (xml.starts("rPh")) {
                xml.text(new StringBuilder(), row);
            }
        }
        if (!stored.isEmpty()) {
            return values.of(type, style, stored.toString());
        }
        boolean notCalculated = formula && !type.equals("str");
        return notCalculated ? new Cell.Broken("", Message.of("exchange.cell.not-calculated")) : Cell.EMPTY;
    }
}
