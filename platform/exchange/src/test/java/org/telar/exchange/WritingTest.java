// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class WritingTest {
    private static final List<Title> TITLES = List.of(
            new Title("Nombre", Title.Kind.TEXT),
            new Title("Horas", Title.Kind.NUMBER),
            new Title("Desde", Title.Kind.DATE),
            new Title("Reunión", Title.Kind.DATE_TIME),
            new Title("Activa", Title.Kind.FLAG));

    private static final List<Cell> ROW = List.of(
            Cell.of("=HIPERVINCULO(\"x\")"),
            Cell.of(new BigDecimal("-2.5")),
            Cell.of(LocalDate.of(2026, 1, 31)),
            Cell.of(LocalDateTime.of(2026, 1, 31, 8, 30)),
            Cell.of(true));

    private static String csv(CsvFormat format, List<Title> titles, List<Cell> row) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (TableWriter writer = TableWriter.csv(file, format, titles)) {
            writer.write(row);
        }
        return file.toString(StandardCharsets.UTF_8);
    }

    private static byte[] xlsx(List<Cell> row) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (TableWriter writer = TableWriter.xlsx(file, "Mentoras/es", TITLES)) {
            writer.write(row);
        }
        return file.toByteArray();
    }

    private static String part(Path workbook, String name) throws IOException {
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void csvIsAsTheStandardSaysAndFormulasAreGuarded() throws IOException {
        assertEquals(
                "Nombre,Horas,Desde,Reunión,Activa\r\n"
                        + "\"'=HIPERVINCULO(\"\"x\"\")\",-2.5,2026-01-31,2026-01-31 08:30,true\r\n",
                csv(CsvFormat.STANDARD, TITLES, ROW));
    }

    @Test
    void csvForSpreadsheetsFollowsTheCountry() throws IOException {
        CsvFormat chile = CsvFormat.forSpreadsheets(Locale.forLanguageTag("es-CL"));
        CsvFormat mexico = CsvFormat.forSpreadsheets(Locale.forLanguageTag("es-MX"));
        assertEquals(new CsvFormat(';', ',', true), chile);
        assertEquals(new CsvFormat(',', '.', true), mexico);
        assertTrue(csv(chile, TITLES, ROW).startsWith("\uFEFFNombre;Horas"));
        assertTrue(csv(chile, TITLES, ROW).contains(";-2,5;"));
    }

    @Test
    void everyStartOfAFormulaIsGuardedAndNothingElse() throws IOException {
        List<Title> title = List.of(new Title("T", Title.Kind.TEXT));
        for (String start : List.of("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")) {
            String written = csv(CsvFormat.STANDARD, title, List.of(Cell.of(start + "x")));
            assertTrue(written.contains("'" + start + "x"), written);
        }
        for (String text : List.of("a=b", "'dicho'", "5-3", "correo@ejemplo.cl")) {
            assertEquals("T\r\n" + text + "\r\n", csv(CsvFormat.STANDARD, title, List.of(Cell.of(text))));
        }
    }

    @Test
    void anotherReaderFindsTypedCells() throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx(ROW)));
                Stream<org.dhatim.fastexcel.reader.Row> rows =
                        workbook.getFirstSheet().openStream()) {
            org.dhatim.fastexcel.reader.Row row = rows.skip(1).findFirst().orElseThrow();
            assertEquals("Mentoras-es", workbook.getFirstSheet().getName());
            assertEquals(CellType.STRING, row.getCell(0).getType());
            assertEquals("=HIPERVINCULO(\"x\")", row.getCellText(0));
            assertEquals(new BigDecimal("-2.5"), row.getCellAsNumber(1).orElseThrow());
            assertEquals(
                    LocalDateTime.of(2026, 1, 31, 0, 0), row.getCellAsDate(2).orElseThrow());
            assertEquals(
                    LocalDateTime.of(2026, 1, 31, 8, 30), row.getCellAsDate(3).orElseThrow());
            assertEquals(true, row.getCellAsBoolean(4).orElseThrow());
        }
    }

    @Test
    void theFirstRowIsBoldStaysInSightAndFilters(@TempDir Path folder) throws IOException {
        Path workbook = Files.write(folder.resolve("a.xlsx"), xlsx(ROW));
        String sheet = part(workbook, "xl/worksheets/sheet1.xml");
        assertTrue(sheet.contains("ySplit=\"1\"") && sheet.contains("state=\"frozen\""), sheet);
        assertTrue(sheet.contains("<autoFilter ref=\"A1:E2\">"), sheet);
        assertTrue(sheet.contains("<col min=\"1\" max=\"1\" width=\"24.0\""), sheet);
        assertTrue(sheet.contains("<c r=\"A1\" s=\"1\""), sheet);
        assertTrue(part(workbook, "xl/styles.xml").contains("<font><b/>"), part(workbook, "xl/styles.xml"));
    }

    @Test
    void datesThatSpreadsheetProgramsDoNotKnowAreTexts() throws IOException {
        byte[] workbook =
                xlsx(List.of(Cell.EMPTY, Cell.EMPTY, Cell.of(LocalDate.of(1899, 12, 31)), Cell.EMPTY, Cell.EMPTY));
        assertEquals(List.of("", "", "1899-12-31"), ReadTables.texts(workbook).getLast());
    }

    @Test
    void aTableWithTitlesOnlyCanBeRead() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        TableWriter.xlsx(file, "Vacía", TITLES).close();
        assertEquals(1, ReadTables.texts(file.toByteArray()).size());
    }

    @Test
    void wrongUseIsToldWithTheValue() throws IOException {
        TableWriter writer = TableWriter.xlsx(new ByteArrayOutputStream(), "A", TITLES);
        assertMessage("1 cells for 5", () -> writer.write(List.of(Cell.EMPTY)));
        assertMessage(
                "'Horas'",
                () -> writer.write(List.of(Cell.EMPTY, Cell.of("ocho"), Cell.EMPTY, Cell.EMPTY, Cell.EMPTY)));
        assertMessage(
                "32768",
                () -> writer.write(
                        List.of(Cell.of("x".repeat(32_768)), Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.EMPTY)));
        assertMessage("''", () -> TableWriter.xlsx(new ByteArrayOutputStream(), "''", TITLES));
        assertMessage("'|'", () -> new CsvFormat('|', '.', true));
    }

    private static void assertMessage(String part, Executable wrong) {
        String message = assertThrows(IllegalArgumentException.class, wrong).getMessage();
        assertTrue(message.contains(part), message);
    }
}
