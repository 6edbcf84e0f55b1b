// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.internal.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.telar.exchange.Cell;
import org.telar.exchange.CsvFormat;
import org.telar.exchange.TableWriter;
import org.telar.exchange.Title;
import org.telar.exchange.internal.Titles;

/** Writes CSV. */
public final class CsvTableWriter implements TableWriter {
    private final Titles titles;
    private final CsvFormat format;
    private final CsvWriter writer;

    public CsvTableWriter(OutputStream out, CsvFormat format, List<Title> titles) throws IOException {
        this.titles = new Titles(titles);
        this.format = format;
        if (format.byteOrderMark()) {
            out.write("\uFEFF".getBytes(StandardCharsets.UTF_8));
        }
        this.writer = CsvWriter.builder()
                .fieldSeparator(format.delimiter())
                .lineDelimiter(LineDelimiter.CRLF)
                .build(out, StandardCharsets.UTF_8);
        record(titles.stream().map(title -> FormulaGuard.guard(title.text())).toList());
        if (this.titles.tagged()) {
            record(titles.stream()
                    .map(title -> FormulaGuard.guard(title.tag().orElse("")))
                    .toList());
        }
    }

    @Override
    public void write(List<Cell> cells) throws IOException {
        titles.admit(cells);
        record(cells.stream().map(this::field).toList());
    }

    private String field(Cell cell) {
        return switch (cell) {
            case Cell.Numeric number -> number.text().replace('.', format.decimalMark());
            case Cell.Text text -> FormulaGuard.guard(text.text());
            default -> cell.text();
        };
    }

    private void record(List<String> fields) throws IOException {
        try {
            writer.writeRecord(fields);
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
