// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.telar.exchange.columns.CalendarDate;
import org.telar.exchange.columns.Column;
import org.telar.exchange.columns.Columns;
import org.telar.exchange.columns.DecimalNumber;
import org.telar.exchange.columns.Heading;
import org.telar.exchange.columns.OneOf;
import org.telar.exchange.columns.Reading;
import org.telar.exchange.columns.RowReader;
import org.telar.exchange.columns.SetOf;
import org.telar.exchange.columns.SingleLine;
import org.telar.exchange.columns.Vocabulary;
import org.telar.exchange.columns.WholeNumber;
import org.telar.testing.AWorkbook;

/** Tables of the size and shape of a large import; run in a process of its own to see how much memory they take. */
final class LargeTables {
    static final int ROWS = 100_000;

    private static final OneOf<String> TOPIC = new OneOf<>(Vocabulary.of(
            List.of("digital-marketing", "cash-flow", "pricing", "leadership"),
            code -> List.of(code.replace('-', ' '), "tema " + code)));

    private static final Columns COLUMNS = new Columns(List.of(
            Column.key("code", new SingleLine(20), "Código"),
            Column.required("name", new SingleLine(80), "Nombre"),
            Column.optional("organisation", new SingleLine(80), "Organización"),
            Column.required("territory", new SingleLine(60), "Territorio"),
            Column.required("topics", new SetOf<>(TOPIC), "Temas"),
            Column.required("first", TOPIC, "Primer tema"),
            Column.required("experience", new WholeNumber(0, 60), "Experiencia"),
            Column.required("hours", new DecimalNumber(BigDecimal.ZERO, BigDecimal.valueOf(80)), "Horas"),
            Column.required("capacity", new WholeNumber(1, 10), "Capacidad"),
            Column.optional("born", new CalendarDate(LocalDate.of(1920, 1, 1), LocalDate.of(2020, 1, 1)), "Nacimiento"),
            Column.optional("note", new SingleLine(200), "Nota"),
            Column.optional("email", new SingleLine(80), "Correo")));

    private static final List<Title> TITLES = List.of(
            new Title("Código", Title.Kind.TEXT),
            new Title("Nombre", Title.Kind.TEXT),
            new Title("Organización", Title.Kind.TEXT),
            new Title("Territorio", Title.Kind.TEXT),
            new Title("Temas", Title.Kind.TEXT),
            new Title("Primer tema", Title.Kind.TEXT),
            new Title("Experiencia", Title.Kind.NUMBER),
            new Title("Horas", Title.Kind.NUMBER),
            new Title("Capacidad", Title.Kind.NUMBER),
            new Title("Nacimiento", Title.Kind.DATE),
            new Title("Nota", Title.Kind.TEXT),
            new Title("Correo", Title.Kind.TEXT));

    private LargeTables() {}

    static Path write(Path file, int rows) throws IOException {
        try (TableWriter writer = writer(file)) {
            for (int i = 0; i < rows; i++) {
                writer.write(row(i));
            }
        }
        return file;
    }

    private static TableWriter writer(Path file) throws IOException {
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
        return file.toString().endsWith(".csv")
                ? TableWriter.csv(out, CsvFormat.STANDARD, TITLES)
                : TableWriter.xlsx(out, "Mentoras", TITLES);
    }

    private static List<Cell> row(int i) {
        return List.of(
                Cell.of("M-" + i),
                Cell.of("Persona inventada número " + i),
                i % 3 == 0 ? Cell.EMPTY : Cell.of("Organización " + i % 500),
                Cell.of("Ñuñoa, Santiago"),
                Cell.of("cash flow; tema pricing"),
                Cell.of("Digital Marketing"),
                Cell.of(i % 40),
                Cell.of(BigDecimal.valueOf(i % 160, 1).stripTrailingZeros()),
                Cell.of(1 + i % 10),
                Cell.of(LocalDate.of(1960, 1, 1).plusDays(i % 15_000)),
                Cell.of("Prefiere las tardes, \"sin falta\""),
                Cell.of("persona" + i + "@ejemplo.org"));
    }

    /** How many rows are valid, or why the file is refused. */
    static String read(Path file) throws IOException {
        return switch (new Tables(Limits.DEFAULT).open(file.getFileName().toString(), file)) {
            case Refusal refusal -> refusal.message().key();
            case Table table -> {
                try (table) {
                    yield switch (COLUMNS.lookIn(table)) {
                        case Heading.Unfit unfit -> unfit.problems().toString();
                        case RowReader reader -> read(reader);
                    };
                }
            }
        };
    }

    private static String read(RowReader reader) {
        int valid = 0;
        while (true) {
            switch (reader.next()) {
                case Reading.Valid row -> valid++;
                case Reading.Faulty row -> {
                    return row.problems().toString();
                }
                case Reading.Refused refused -> {
                    return refused.message().key();
                }
                case Reading.End end -> {
                    return valid + " valid";
                }
            }
        }
    }

    /** A sheet of more than ten million cells, and the same text in every one. */
    static Path writeTenMillionCells(Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            zip.setLevel(1);
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            AWorkbook.write(zip, AWorkbook.workbook("<sheets><sheet r:id='rId1'/></sheets>"));
            zip.putNextEntry(new ZipEntry("xl/_rels/workbook.xml.rels"));
            AWorkbook.write(zip, AWorkbook.relations("rId1", "worksheet", "sheet.xml"));
            zip.putNextEntry(new ZipEntry("xl/sheet.xml"));
            AWorkbook.write(zip, "<worksheet><sheetData>");
            String cells = "<c><v>17</v></c>".repeat(50);
            for (int row = 1; row <= 200_100; row++) {
                AWorkbook.write(zip, "<row r='" + row + "'>" + cells + "</row>");
            }
            AWorkbook.write(zip, "</sheetData></worksheet>");
        }
        return file;
    }

    /** Reads all rows, whatever their columns. */
    static String count(Path file) throws IOException {
        try (Table table =
                (Table) new Tables(Limits.DEFAULT).open(file.getFileName().toString(), file)) {
            Step step = table.next();
            int rows = 0;
            while (step instanceof Row) {
                rows++;
                step = table.next();
            }
            return step instanceof Refusal refusal ? refusal.message().key() + " after " + rows : rows + " rows";
        }
    }

    /** @param arguments {@code write}, {@code read} or {@code count}, and a file */
    public static void main(String... arguments) {
        try {
            Path file = Path.of(arguments[1]);
            System.out.println(
                    switch (arguments[0]) {
                        case "write" -> write(file, ROWS).getFileName();
                        case "read" -> read(file);
                        default -> count(file);
                    });
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
