// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.store;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.cayenne.query.ObjectSelect;
import org.telar.persistence.ModuleStore;
import org.telar.programme.documents.Edition;

/** The versions of documents. */
public final class Editions {
    private static final String HOLD = "UPDATE PROGRAMME_DOCUMENT SET STATE = STATE WHERE ID = ?";

    private final ModuleStore store;

    public Editions(ModuleStore store) {
        this.store = store;
    }

    /** Until the transaction ends nobody else adds a version to this document. */
    public void hold(long document) {
        store.batch(HOLD, List.<Object[]>of(new Object[] {document}));
    }

    public void add(long document, Edition edition) {
        store.change(context -> {
            EditionRow row = context.newObject(EditionRow.class);
            row.setDocument(document);
            row.setNumber(edition.number());
            row.setSha256(edition.sha256());
            row.setFileName(edition.fileName());
            row.setMediaType(edition.mediaType());
            row.setBytes(edition.bytes());
            row.setNote(edition.note());
            row.setAccount(edition.account());
            row.setAdded(LocalDateTime.ofInstant(edition.added(), ZoneOffset.UTC));
            return row;
        });
    }

    /** The latest first. */
    public List<Edition> of(long document) {
        return ObjectSelect.query(EditionRow.class)
                .where(EditionRow.DOCUMENT.eq(document))
                .orderBy(EditionRow.NUMBER.desc())
                .select(store.newContext())
                .stream()
                .map(row -> new Edition(
                        row.getNumber(),
                        row.getSha256(),
                        row.getFileName(),
                        row.getMediaType(),
                        row.getBytes(),
                        row.getNote(),
                        row.getAccount(),
                        row.getAdded().toInstant(ZoneOffset.UTC)))
                .toList();
    }
}
