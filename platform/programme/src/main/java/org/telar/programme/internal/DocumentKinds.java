// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.telar.exchange.Limits;
import org.telar.exchange.Row;
import org.telar.exchange.Table;
import org.telar.exchange.Tables;
import org.telar.exchange.dataset.Option;
import org.telar.programme.documents.DocumentKind;

/** Reads the kinds of documents that come with Telar. */
final class DocumentKinds {
    private static final String FILE = "/documents/document-kinds.csv";

    private DocumentKinds() {}

    /** By number. */
    static List<DocumentKind> read() {
        InputStream content = Objects.requireNonNull(DocumentKinds.class.getResourceAsStream(FILE), FILE);
        List<DocumentKind> kinds = new ArrayList<>();
        try (content;
                Table table = (Table) new Tables(Limits.DEFAULT).open(FILE, content)) {
            while (table.next() instanceof Row row) {
                kinds.add(new DocumentKind(
                        Integer.parseInt(row.cell(0).text()),
                        row.cell(1).text(),
                        row.cell(2).text(),
                        row.cell(3).text().equals("yes")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(kinds);
    }

    static List<Option> options() {
        return read().stream()
                .map(kind -> new Option(kind.code(), kind.label()))
                .toList();
    }
}
