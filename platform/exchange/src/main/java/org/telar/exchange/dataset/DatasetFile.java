// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.dataset;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.telar.api.User;
import org.telar.exchange.Cell;
import org.telar.exchange.CsvFormat;
import org.telar.exchange.TableWriter;
import org.telar.exchange.Title;

/**
 * A dataset as a file, written row by row in constant memory. When writing fails, the file is left without its end: it is
 * no valid workbook, and the stream is not closed.
 *
 * @param tagged whether HXL tags stand in a row below the titles
 */
public record DatasetFile(Dataset dataset, Presentation presentation, boolean tagged) {
    /** Rows that fit a workbook below its titles. */
    public static final long MOST_ROWS_OF_A_WORKBOOK = 1_048_574;

    private static final int LONGEST_TEXT_OF_A_WORKBOOK = 32_767;
    private static final String CUT = "…";

    /** What the file is called, without ending. */
    public String name() {
        return presentation.texts().text(presentation.language(), dataset.titleKey());
    }

    /** Text in the reader's language; closes the stream. */
    public void csv(User user, Request request, CsvFormat format, OutputStream out) throws IOException {
        user.require(dataset.permission());
        write(user, request, TableWriter.csv(out, format, titles(request)), false);
    }

    /**
     * Typed cells, with each column's own number format; closes the stream. A text that is too long for a workbook is cut
     * and ends with an ellipsis.
     *
     * @throws IllegalArgumentException when there are more rows than {@link #MOST_ROWS_OF_A_WORKBOOK}
     */
    public void xlsx(User user, Request request, OutputStream out) throws IOException {
        user.require(dataset.permission());
        write(user, request, TableWriter.xlsx(out, name(), titles(request)), true);
    }

    private List<Title> titles(Request request) {
        return fields(request).stream()
                .map(field -> presentation.column(field, tagged))
                .toList();
    }

    private List<Field> fields(Request request) {
        request.require(dataset);
        return request.fields().stream()
                .map(field -> dataset.field(field).orElseThrow())
                .toList();
    }

    /** Closing completes the file, which must not look whole when it is not. */
    private void write(User user, Request request, TableWriter table, boolean cut) throws IOException {
        List<Field> fields = fields(request);
        try {
            dataset.each(user, request, entry -> write(table, row(fields, entry, cut)));
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
        table.close();
    }

    private List<Cell> row(List<Field> fields, Entry entry, boolean cut) {
        Cell[] row = new Cell[fields.size()];
        for (int i = 0; i < row.length; i++) {
            Cell cell = presentation.written(fields.get(i), entry.cells().get(i));
            row[i] = cut ? fitting(cell) : cell;
        }
        return List.of(row);
    }

    private static Cell fitting(Cell cell) {
        return cell instanceof Cell.Text text && text.text().length() > LONGEST_TEXT_OF_A_WORKBOOK
                ? Cell.of(text.text().substring(0, LONGEST_TEXT_OF_A_WORKBOOK - 1) + CUT)
                : cell;
    }

    private static void write(TableWriter table, List<Cell> row) {
        try {
            table.write(row);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
