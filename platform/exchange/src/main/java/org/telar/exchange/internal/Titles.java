// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.internal;

import java.util.List;
import org.telar.exchange.Cell;
import org.telar.exchange.Row;
import org.telar.exchange.Title;

/** The columns of a table that is written, and what they take. */
public record Titles(List<Title> titles) {
    public Titles {
        titles = List.copyOf(titles);
        if (titles.isEmpty()) {
            throw new IllegalArgumentException("A table without columns");
        }
    }

    /** Whether a row of tags stands under the titles. */
    public boolean tagged() {
        return titles.stream().anyMatch(title -> title.tag().isPresent());
    }

    /** @throws IllegalArgumentException when these cells are no row of this table */
    public void admit(List<Cell> cells) {
        if (cells.size() != titles.size()) {
            throw new IllegalArgumentException(cells.size() + " cells for " + titles.size() + " columns");
        }
        for (int column = 0; column < cells.size(); column++) {
            if (!takes(titles.get(column).kind(), cells.get(column))) {
                throw new IllegalArgumentException("Column " + Row.letters(column) + " ('"
                        + titles.get(column).text() + "') holds "
                        + titles.get(column).kind() + ", not "
                        + cells.get(column).getClass().getSimpleName());
            }
        }
    }

    private static boolean takes(Title.Kind kind, Cell cell) {
        return switch (cell) {
            case Cell.Empty empty -> true;
            case Cell.Text text -> kind == Title.Kind.TEXT;
            case Cell.Numeric number -> kind == Title.Kind.NUMBER;
            case Cell.Date date -> kind == Title.Kind.DATE;
            case Cell.DateTime moment -> kind == Title.Kind.DATE_TIME;
            case Cell.Flag flag -> kind == Title.Kind.FLAG;
            case Cell.Broken broken -> false;
        };
    }
}
