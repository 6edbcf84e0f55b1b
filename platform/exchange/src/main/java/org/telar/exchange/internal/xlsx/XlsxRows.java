// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.internal.xlsx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.telar.exchange.Cell;
import org.telar.exchange.Row;
import org.telar.exchange.internal.Intake;
import org.telar.exchange.internal.RowSource;

/** The rows of the first visible sheet of a workbook. */
public final class XlsxRows implements RowSource {
    private final Intake intake;
    private final Parts parts;
    private final PartStream sheet;
    private final Xml xml;
    private final CellReader cells;
    private int number;

    private XlsxRows(Parts parts, WorkbookLayout workbook, Intake intake) throws IOException {
        this.intake = intake;
        this.parts = parts;
        SharedTexts texts = workbook.sharedTexts().isPresent()
                ? SharedTexts.read(parts.required(workbook.sharedTexts().get()), intake)
                : SharedTexts.none();
        CellFormats formats = workbook.styles().isPresent()
                ? CellFormats.read(parts.required(workbook.styles().get()), intake)
                : CellFormats.none();
        this.sheet = parts.required(workbook.sheet());
        this.xml = new Xml(sheet, intake);
        this.cells = new CellReader(xml, new CellValues(texts, formats, workbook.dates(), intake), intake);
    }

    public static RowSource open(Path file, Intake intake) throws IOException {
        Parts parts = Parts.open(file, intake);
        try {
            return new XlsxRows(parts, WorkbookLayout.of(parts, intake), intake);
        } catch (IOException | RuntimeException failure) {
            parts.close();
            throw failure;
        }
    }

    @Override
    public Optional<Row> next() throws IOException {
        while (xml.next()) {
            if (xml.starts("row")) {
                return Optional.of(row());
            }
            if (xml.ends("sheetData")) {
                xml.finish();
                return Optional.empty();
            }
        }
        throw intake.refusal("damaged");
    }

    private Row row() throws IOException {
        number = nextNumber();
        List<Cell> row = new ArrayList<>();
        int column = -1;
        while (xml.next() && !xml.ends("row")) {
            if (xml.starts("c")) {
                column = cells.column(column);
                Cell cell = cells.read(number);
                if (!(cell instanceof Cell.Empty)) {
                    intake.admitColumn(number, column);
                    while (row.size() < column) {
                        row.add(Cell.EMPTY);
                    }
                    row.add(cell);
                }
            }
        }
        return new Row(number, row);
    }

    /** Rows may leave their number out; they may not go back. */
    private int nextNumber() throws IOException {
        String stated = xml.attribute("r").orElse(String.valueOf(number + 1));
        boolean fits =
                stated.length() < 9 && !stated.isEmpty() && stated.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!fits || Integer.parseInt(stated) <= number) {
            throw intake.refusal("damaged");
        }
        return Integer.parseInt(stated);
    }

    @Override
    public double progress() {
        return sheet.progress();
    }

    @Override
    public void close() throws IOException {
        try (parts) {
            xml.close();
        }
    }
}
