// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.columns;

import org.telar.api.Message;

/**
 * One thing to correct in a file.
 *
 * @param file the name that its sender knows it by
 * @param row as a spreadsheet program counts
 * @param column the title as it stands in the file; of a column that is missing, the one to write
 * @param letters the column's letters, empty for a column that is missing
 * @param value what the cell shows, shortened when long
 * @param message what is wrong and what to do
 */
public record Problem(String file, int row, String column, String letters, String value, Message message) {
    private static final int SHOWN = 80;

    public Problem {
        column = shortened(column);
        value = shortened(value);
    }

    /** The whole as one sentence that says where. */
    public Message sentence() {
        if (letters.isEmpty()) {
            return Message.of("exchange.problem.in-header", file, row, message);
        }
        return column.isEmpty()
                ? Message.of("exchange.problem.in-untitled-column", file, row, letters, message)
                : Message.of("exchange.problem", file, row, letters, column, message);
    }

    /** A value as a message shows it: a cell may hold 32,767 characters. */
    static String shortened(String value) {
        return value.codePointCount(0, value.length()) <= SHOWN
                ? value
                : value.substring(0, value.offsetByCodePoints(0, SHOWN - 1)) + "…";
    }
}
