// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.container;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.telar.api.ModuleId;
import org.telar.exchange.Cell;
import org.telar.exchange.CsvFormat;
import org.telar.exchange.TableWriter;
import org.telar.exchange.Title;
import org.telar.persistence.StoredData;

/** What modules have stored, counted, exported and removed. */
record ModuleData(StoredData stored, ExportFolder exports, Clock clock) {
    SortedMap<String, Long> counts(ModuleId module) {
        return stored.counts(module);
    }

    /**
     * Writes all rows of all tables, one CSV file each, into a new folder.
     *
     * @return the folder
     */
    Path export(ModuleId module) throws IOException {
        Path export = exports.begin(module, clock.instant());
        for (String table : stored.counts(module).keySet()) {
            Path file = ExportFolder.file(export, table);
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                write(module, table, out);
            }
        }
        return export;
    }

    private void write(ModuleId module, String table, OutputStream out) throws IOException {
        Rows rows = new Rows(out);
        try {
            stored.read(module, table, rows::begin, rows::row);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        rows.end();
    }

    void remove(ModuleId module) {
        stored.remove(module);
    }

    /** One table on its way into a file. */
    private static final class Rows {
        private final OutputStream out;
        private @Nullable TableWriter writer;

        Rows(OutputStream out) {
            this.out = out;
        }

        void begin(List<String> columns) {
            try {
                writer = TableWriter.csv(
                        out,
                        CsvFormat.STANDARD,
                        columns.stream()
                                .map(name -> new Title(name, Title.Kind.TEXT))
                                .toList());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void row(List<@Nullable Object> values) {
            try {
                if (writer != null) {
                    writer.write(values.stream().map(Rows::cell).toList());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Cell cell(@Nullable Object value) {
            return Cell.of(
                    switch (value) {
                        case null -> "";
                        case byte[] bytes -> Base64.getEncoder().encodeToString(bytes);
                        default -> value.toString();
                    });
        }

        void end() throws IOException {
            if (writer != null) {
                writer.close();
            }
        }
    }
}
