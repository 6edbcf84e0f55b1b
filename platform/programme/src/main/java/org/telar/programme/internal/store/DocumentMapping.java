// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.store;

import java.util.Optional;
import org.telar.persistence.ModuleStore;
import org.telar.programme.documents.Document;

/** Documents as rows. */
final class DocumentMapping {
    private DocumentMapping() {}

    static Table<Document, DocumentRow> documents(ModuleStore store) {
        return new Table<>(store, DocumentRow.class, DocumentMapping::document, DocumentMapping::fill);
    }

    private static Document document(DocumentRow row) {
        return new Document(
                row.getProgramme(),
                row.getKind(),
                row.getTitle(),
                row.isTemplate(),
                Written.number(row.getWave()),
                Document.State.valueOf(row.getState()),
                Optional.ofNullable(row.getDue()),
                Written.number(row.getPerson()),
                Optional.ofNullable(row.getRole()));
    }

    private static void fill(Document document, DocumentRow row) {
        row.setProgramme(document.programme());
        row.setKind(document.kind());
        row.setTitle(document.title());
        row.setTemplate(document.template());
        row.setWave(Written.number(document.wave()));
        row.setState(document.state().name());
        row.setDue(document.due().orElse(null));
        row.setPerson(Written.number(document.person()));
        row.setRole(document.role().orElse(null));
    }
}
