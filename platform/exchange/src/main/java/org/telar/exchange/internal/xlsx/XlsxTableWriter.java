// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.internal.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.RichText;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.telar.exchange.Cell;
import org.telar.exchange.Row;
import org.telar.exchange.TableWriter;
import org.telar.exchange.Title;
import org.telar.exchange.internal.Titles;

/** Writes a workbook of one sheet; cells are written in place and not shared, so that rows can leave memory. */
public final class XlsxTableWriter implements TableWriter {
    private static final int ROWS_IN_MEMORY = 500;
    private static final int LONGEST_TEXT = 32_767;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;
    private static final String DATE = "yyyy-mm-dd";
    private static final String DATE_TIME = "yyyy-mm-dd hh:mm";

    private final Titles titles;
    private final OutputStream out;
    private final Workbook workbook;
    private final Worksheet sheet;
    private final int heads;
    private int rows;

    public XlsxTableWriter(OutputStream out, String name, List<Title> titles) {
        this.titles = new Titles(titles);
        this.out = out;
        this.workbook = new Workbook(out, "Telar", null);
        this.sheet = workbook.newWorksheet(sheetName(name));
        for (int column = 0; column < titles.size(); column++) {
            Title title = titles.get(column);
            text(column, title.text());
            sheet.width(column, width(title));
        }
        sheet.range(0, 0, 0, titles.size() - 1).style().bold().set();
        rows = 1;
        if (this.titles.tagged()) {
            for (int column = 0; column < titles.size(); column++) {
                text(column, titles.get(column).tag().orElse(""));
            }
            rows = 2;
        }
        heads = rows;
        sheet.freezePane(0, heads);
    }

    private static String sheetName(String name) {
        String fit = name.replaceAll("\\p{Cntrl}|^'+|'+$", " ").strip();
        if (fit.isEmpty()) {
            throw new IllegalArgumentException("A sheet needs a name, '" + name + "' is none");
        }
        return fit;
    }

    /** In characters; the filter's button covers about four of the title. */
    private static int width(Title title) {
        int forCells = switch (title.kind()) {
            case TEXT -> 24;
            case NUMBER, DATE, FLAG -> 12;
            case DATE_TIME -> 18;
        };
        return Math.min(60, Math.max(forCells, title.text().length() + 4));
    }

    @Override
    public void write(List<Cell> cells) throws IOException {
        titles.admit(cells);
        if (rows == Worksheet.MAX_ROWS) {
            throw new IllegalArgumentException("A sheet holds " + Worksheet.MAX_ROWS + " rows, this table has more");
        }
        for (int column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        rows++;
        if (rows % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    private void write(int column, Cell cell) {
        switch (cell) {
            case Cell.Empty empty -> {}
            case Cell.Numeric number -> {
                sheet.value(rows, column, number.value());
                titles.titles()
                        .get(column)
                        .format()
                        .ifPresent(format ->
                                sheet.style(rows, column).format(format).set());
            }
            case Cell.Flag flag -> sheet.value(rows, column, flag.value());
            case Cell.Date date
            when fits(date.value()) -> {
                sheet.value(rows, column, date.value());
                sheet.style(rows, column).format(DATE).set();
            }
            case Cell.DateTime moment
            when fits(moment.value().toLocalDate()) -> {
                sheet.value(rows, column, moment.value());
                sheet.style(rows, column).format(DATE_TIME).set();
            }
            default -> text(column, cell.text());
        }
    }

    /** Spreadsheet programs know no date outside these years; it is written as text. */
    private static boolean fits(LocalDate date) {
        return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
    }

    private void text(int column, String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("Cell " + Row.letters(column) + (rows + 1) + " would hold "
                    + text.length() + " characters, more than " + LONGEST_TEXT);
        }
        String escaped = EscapedText.escape(text);
        if (escaped.equals(escaped.strip())) {
            sheet.inlineString(rows, column, escaped);
        } else {
            sheet.inlineString(
                    rows, column, RichText.builder().run(escaped).end().build());
        }
    }

    @Override
    public void close() throws IOException {
        try (out) {
            sheet.setAutoFilter(heads - 1, 0, rows - 1, titles.titles().size() - 1);
            workbook.finish();
        }
    }
}
