// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads whole small tables for tests. */
public final class ReadTables {
    static final String NAME = "mentoras.xlsx";

    /**
     * How reading ended and what came before.
     *
     * @param rows the header first
     */
    record Outcome(List<Row> rows, Step ending) {
        List<List<String>> texts() {
            return rows.stream()
                    .map(row -> row.cells().stream().map(Cell::text).toList())
                    .toList();
        }
    }

    private ReadTables() {}

    static Opening open(byte[] content, Limits limits) {
        try {
            return new Tables(limits).open(NAME, new ByteArrayInputStream(content));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static Table table(String csv) {
        return assertInstanceOf(Table.class, open(csv.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT));
    }

    static Outcome read(byte[] content, Limits limits) {
        return switch (open(content, limits)) {
            case Refusal refusal -> new Outcome(List.of(), refusal);
            case Table table -> read(table);
        };
    }

    static Outcome read(Table table) {
        try (table) {
            List<Row> rows = new ArrayList<>(List.of(table.header()));
            Step step = table.next();
            while (step instanceof Row row) {
                rows.add(row);
                step = table.next();
            }
            assertEquals(step, table.next(), "the ending stays");
            return new Outcome(rows, step);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** All rows of a file that can be read to its end. */
    static List<List<String>> texts(byte[] content) {
        Outcome outcome = read(content, Limits.DEFAULT);
        assertInstanceOf(End.class, outcome.ending(), () -> outcome.ending().toString());
        return outcome.texts();
    }

    /** The refusal's key, after its sentence has been found good in both languages. */
    static String refusal(byte[] content, Limits limits) {
        return refusal(read(content, limits).ending());
    }

    static String refusal(Step ending) {
        Refusal refusal = assertInstanceOf(Refusal.class, ending);
        for (Sentences language : List.of(Sentences.ENGLISH, Sentences.SPANISH)) {
            String sentence = language.of(refusal.message());
            assertTrue(sentence.contains(NAME), sentence);
            assertTrue(sentence.length() > NAME.length() + 30, sentence);
        }
        return refusal.message().key().substring("exchange.file.".length());
    }
}
