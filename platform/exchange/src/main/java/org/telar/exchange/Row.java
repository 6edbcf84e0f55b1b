// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange;

import java.util.List;

/**
 * One row of a table.
 *
 * @param number as a spreadsheet program counts: from 1, blank rows included, a quoted line break not
 * @param cells from the first column on; what lies behind the last cell with content is left out
 */
public record Row(int number, List<Cell> cells) implements Step {
    public Row {
        cells = List.copyOf(cells);
    }

    /** The cell in a column counted from 0; beyond the last one all cells are empty. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    /** The letters of a column counted from 0: A, B, ..., Z, AA, ... */
    public static String letters(int column) {
        if (column < 0) {
            throw new IllegalArgumentException("Column " + column + " is before the first");
        }
        StringBuilder letters = new StringBuilder(3);
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
