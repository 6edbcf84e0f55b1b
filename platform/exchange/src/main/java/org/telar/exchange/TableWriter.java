// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.telar.exchange.internal.csv.CsvTableWriter;
import org.telar.exchange.internal.xlsx.XlsxTableWriter;

/**
 * Writes a table row by row; little of it is in memory at any time. Closing completes the file and closes the stream
 * underneath. For one thread.
 */
public interface TableWriter extends Closeable {
    /**
     * Writes one row.
     *
     * @param cells one for each title
     * @throws IllegalArgumentException when there are more or fewer cells, or one is not of its column's kind
     */
    void write(List<Cell> cells) throws IOException;

    /**
     * CSV. A text that a spreadsheet program would take for a formula gets an apostrophe in front, which {@link Tables}
     * takes away again.
     */
    static TableWriter csv(OutputStream out, CsvFormat format, List<Title> titles) throws IOException {
        return new CsvTableWriter(out, format, titles);
    }

    /**
     * A workbook with one sheet: typed cells, a bold first row that stays in sight, a filter on each column. It takes up
     * to 1,048,575 rows and 32,767 characters in a cell, as many as spreadsheet programs do, and throws beyond.
     *
     * @param sheet the sheet's name; what such a name may not hold is replaced
     */
    static TableWriter xlsx(OutputStream out, String sheet, List<Title> titles) throws IOException {
        return new XlsxTableWriter(out, sheet, titles);
    }
}
