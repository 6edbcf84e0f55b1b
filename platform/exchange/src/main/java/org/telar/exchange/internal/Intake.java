// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.internal;

import java.util.ArrayList;
import java.util.List;
import org.telar.api.Message;
import org.telar.exchange.Limits;

/** One file on its way in: its name, what it may hold, and what has been counted so far. */
public final class Intake {
    private final String fileName;
    private final Limits limits;
    private long cells;
    private int rows;

    Intake(String fileName, Limits limits) {
        this.fileName = fileName;
        this.limits = limits;
    }

    String fileName() {
        return fileName;
    }

    public Limits limits() {
        return limits;
    }

    /** A refusal whose sentence has the file's name as value 0, before the given ones. */
    public NotReadable refusal(String problem, Object... values) {
        List<Object> all = new ArrayList<>();
        all.add(fileName);
        all.addAll(List.of(values));
        return new NotReadable(new Message("exchange.file." + problem, all));
    }

    void countRow() throws NotReadable {
        if (++rows > limits.rows()) {
            throw refusal("too-many-rows", limits.rows());
        }
    }

    public void countCell() throws NotReadable {
        if (++cells > limits.cells()) {
            throw refusal("too-many-cells", limits.cells());
        }
    }

    /** A cell with content stands in this column, counted from 0. */
    public void admitColumn(int row, int column) throws NotReadable {
        if (column >= limits.columns()) {
            throw refusal("too-many-columns", row, limits.columns());
        }
    }

    /** @param row where the text stands, or 0 for one that several cells share */
    public void admitLength(int row, int characters) throws NotReadable {
        if (characters > limits.cellCharacters()) {
            throw row > 0
                    ? refusal("cell-too-long", row, limits.cellCharacters())
                    : refusal("text-too-long", limits.cellCharacters());
        }
    }
}
