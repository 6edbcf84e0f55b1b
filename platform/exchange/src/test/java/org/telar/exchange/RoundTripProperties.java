// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoundTripProperties {
    private static final List<Title> THREE_TEXTS = titles(Title.Kind.TEXT, Title.Kind.TEXT, Title.Kind.TEXT);
    private static final List<Title> ALL_KINDS = titles(Title.Kind.values());

    private static List<Title> titles(Title.Kind... kinds) {
        List<Title> titles = new ArrayList<>();
        for (Title.Kind kind : kinds) {
            titles.add(new Title("Título " + Row.letters(titles.size()), kind));
        }
        return titles;
    }

    @Property(tries = 250)
    void everyTextComesBackFromCsv(@ForAll("tables") List<List<String>> table, @ForAll("formats") CsvFormat format)
            throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (TableWriter writer = TableWriter.csv(file, format, THREE_TEXTS)) {
            for (List<String> row : table) {
                writer.write(row.stream().map(Cell::of).toList());
            }
        }
        assertEquals(withTitles(table), padded(ReadTables.texts(file.toByteArray())));
    }

    @Property(tries = 120)
    void everyTextComesBackFromXlsx(@ForAll("tablesWithControls") List<List<String>> table) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (TableWriter writer = TableWriter.xlsx(file, "Mentoras", THREE_TEXTS)) {
            for (List<String> row : table) {
                writer.write(row.stream().map(Cell::of).toList());
            }
        }
        assertEquals(withTitles(table), padded(ReadTables.texts(file.toByteArray())));
    }

    @Property(tries = 120)
    void everyTypedCellComesBackFromXlsx(@ForAll("typedRows") List<List<Cell>> rows) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (TableWriter writer = TableWriter.xlsx(file, "Mentoras", ALL_KINDS)) {
            for (List<Cell> row : rows) {
                writer.write(row);
            }
        }
        ReadTables.Outcome outcome = ReadTables.read(file.toByteArray(), Limits.DEFAULT);
        assertInstanceOf(End.class, outcome.ending());
        assertEquals(rows, outcome.rows().stream().skip(1).map(Row::cells).toList());
    }

    @Property(tries = 250)
    void everyDelimiterIsFoundInEveryEncoding(
            @ForAll("plainTables") List<List<String>> table,
            @ForAll("delimiters") char delimiter,
            @ForAll("encodings") Encoding encoding,
            @ForAll("lineEnds") String lineEnd) {
        StringBuilder csv = new StringBuilder(encoding.mark());
        for (List<String> row : withTitles(table)) {
            csv.append(String.join(String.valueOf(delimiter), row)).append(lineEnd);
        }
        assertEquals(withTitles(table), padded(ReadTables.texts(csv.toString().getBytes(encoding.charset()))));
    }

    record Encoding(Charset charset, String mark) {}

    private static List<List<String>> withTitles(List<List<String>> table) {
        List<List<String>> all = new ArrayList<>();
        all.add(THREE_TEXTS.stream().map(Title::text).toList());
        table.stream().filter(row -> !row.stream().allMatch(String::isBlank)).forEach(all::add);
        return all;
    }

    /** What lies behind the last cell with content is not read. */
    private static List<List<String>> padded(List<List<String>> table) {
        return table.stream()
                .map(row -> {
                    List<String> three = new ArrayList<>(row);
                    while (three.size() < 3) {
                        three.add("");
                    }
                    return three;
                })
                .toList();
    }

    private static Arbitrary<List<List<String>>> tablesOf(Arbitrary<String> texts) {
        return texts.list().ofSize(3).list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        return tablesOf(texts());
    }

    @Provide
    Arbitrary<List<List<String>>> tablesWithControls() {
        Arbitrary<String> anything = Arbitraries.strings().ofMaxLength(8);
        Arbitrary<String> escapes =
                Arbitraries.of("_x000D_", "_x0041_", "a_x005F_x0041_", "_x00", "__x0009__", "\uD83D");
        return tablesOf(Arbitraries.oneOf(texts(), anything, escapes));
    }

    private static Arbitrary<String> texts() {
        Arbitrary<String> awkward =
                Arbitraries.strings().withChars(" ,;\t\"'\n\r|=+-@áñÜ<>&a1_xＦ＝").ofMaxLength(10);
        Arbitrary<String> formulas = awkward.map(text -> "=" + text);
        Arbitrary<String> people = Arbitraries.of("Muñoz, María José", "Ñuñoa", "日本語", "👩‍💻", "0123", "1,5", "'=1");
        return Arbitraries.oneOf(awkward, formulas, people);
    }

    /** Texts that need no quotes under any delimiter. */
    @Provide
    Arbitrary<List<List<String>>> plainTables() {
        return tablesOf(Arbitraries.strings()
                .withChars("áéíóúñÑ¿abc XYZ019-")
                .ofMaxLength(9)
                .map(text -> "v" + text));
    }

    @Provide
    Arbitrary<CsvFormat> formats() {
        return Combinators.combine(delimiters(), Arbitraries.of('.', ','), Arbitraries.of(true, false))
                .as(CsvFormat::new);
    }

    @Provide
    Arbitrary<Character> delimiters() {
        return Arbitraries.of(',', ';', '\t');
    }

    @Provide
    Arbitrary<String> lineEnds() {
        return Arbitraries.of("\n", "\r\n", "\r");
    }

    @Provide
    Arbitrary<Encoding> encodings() {
        return Arbitraries.of(
                new Encoding(StandardCharsets.UTF_8, ""),
                new Encoding(StandardCharsets.UTF_8, "\uFEFF"),
                new Encoding(StandardCharsets.UTF_16LE, "\uFEFF"),
                new Encoding(StandardCharsets.UTF_16BE, "\uFEFF"),
                new Encoding(Charset.forName("windows-1252"), ""));
    }

    @Provide
    Arbitrary<List<List<Cell>>> typedRows() {
        Arbitrary<Cell> texts =
                Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(6).map(Cell::of);
        Arbitrary<Cell> numbers = Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(-1_000_000_000), BigDecimal.valueOf(1_000_000_000))
                .ofScale(5)
                .map(number -> Cell.of(plain(number)));
        Arbitrary<Cell> dates = days().map(Cell::of);
        Arbitrary<Cell> moments = Combinators.combine(
                        days(), Arbitraries.integers().between(1, 86_399))
                .as((day, second) -> Cell.of(day.atStartOfDay().plusSeconds(second)));
        Arbitrary<Cell> flags = Arbitraries.of(true, false).map(Cell::of);
        return Combinators.combine(texts, numbers, dates, moments, flags)
                .as(List::<Cell>of)
                .list()
                .ofMaxSize(8);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1900, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /** As a workbook gives it back: without zeros at the end. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
