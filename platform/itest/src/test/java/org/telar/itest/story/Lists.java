// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.story;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.telar.exchange.Cell;
import org.telar.exchange.CsvFormat;
import org.telar.exchange.End;
import org.telar.exchange.Limits;
import org.telar.exchange.Opening;
import org.telar.exchange.Row;
import org.telar.exchange.Step;
import org.telar.exchange.Table;
import org.telar.exchange.TableWriter;
import org.telar.exchange.Tables;
import org.telar.exchange.Title;
import org.telar.exchange.Title.Kind;
import org.telar.matchmaking.internal.demo.DemoWave;

/** Spreadsheets that a coordinator has, and those that she gets. */
final class Lists {
    private final DemoWave wave = new DemoWave();
    private final Path folder;

    Lists(Path folder) {
        this.folder = folder;
    }

    List<Map<String, String>> mentors() {
        return wave.mentorRows();
    }

    List<Map<String, String>> mentees() {
        return wave.menteeRows();
    }

    /** The mentors, with three mistakes: no such topic in row 3, a capacity of -1 in row 4, row 2's code again in row 5. */
    Path faultyMentors() throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        mentors().subList(0, 5).forEach(row -> rows.add(new HashMap<>(row)));
        rows.get(1).put("temas", "alquimia");
        rows.get(2).put("capacidad", "-1");
        rows.get(3).put("código", rows.getFirst().get("código"));
        return csv("mentoras con errores.csv", titles(mentors()), rows);
    }

    /** A document of another kind under a spreadsheet's name. */
    Path notASpreadsheet() throws IOException {
        return Files.writeString(folder.resolve("mentoras.xlsx"), "%PDF-1.7\n");
    }

    Path mentorsCsv() throws IOException {
        return csv("mentoras.csv", titles(mentors()), mentors());
    }

    Path menteesXlsx() throws IOException {
        Path file = folder.resolve("participantes.xlsx");
        write(
                TableWriter.xlsx(Files.newOutputStream(file), "Hoja 1", texts(titles(mentees()))),
                titles(mentees()),
                mentees());
        return file;
    }

    private Path csv(String name, List<String> titles, List<Map<String, String>> rows) throws IOException {
        Path file = folder.resolve(name);
        OutputStream out = Files.newOutputStream(file);
        write(TableWriter.csv(out, CsvFormat.STANDARD, texts(titles)), titles, rows);
        return file;
    }

    private static List<String> titles(List<Map<String, String>> rows) {
        return List.copyOf(rows.getFirst().keySet());
    }

    private static List<Title> texts(List<String> titles) {
        return titles.stream().map(title -> new Title(title, Kind.TEXT)).toList();
    }

    private static void write(TableWriter table, List<String> titles, List<Map<String, String>> rows)
            throws IOException {
        try (table) {
            for (Map<String, String> row : rows) {
                table.write(titles.stream().map(row::get).map(Cell::of).toList());
            }
        }
    }

    /** All rows of a file that came out of Telar, titles included, as texts. */
    static List<List<String>> read(Path file) throws IOException {
        Opening opening = new Tables(Limits.DEFAULT).open(file.getFileName().toString(), file);
        if (!(opening instanceof Table table)) {
            throw new IllegalStateException(file + " cannot be read: " + opening);
        }
        try (table) {
            List<List<String>> rows = new ArrayList<>(List.of(texts(table.header())));
            Step step = table.next();
            while (step instanceof Row row) {
                rows.add(texts(row));
                step = table.next();
            }
            if (!(step instanceof End)) {
                throw new IllegalStateException(file + " ends with " + step);
            }
            return rows;
        }
    }

    private static List<String> texts(Row row) {
        return row.cells().stream().map(Cell::text).toList();
    }
}
