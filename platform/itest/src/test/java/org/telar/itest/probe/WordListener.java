// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.probe;

import org.telar.api.EventListener;
import org.telar.persistence.ModuleStore;

/** Stores each word that it hears of, in two tables. */
public final class WordListener implements EventListener<WordStored> {
    private final ModuleStore store;

    WordListener(ModuleStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "probe.words";
    }

    @Override
    public Class<WordStored> type() {
        return WordStored.class;
    }

    @Override
    public void happened(WordStored event) {
        RowsServlet.put(store, "PROBE_HEARD", event.word());
        RowsServlet.put(store, "PROBE_HEARD_TWIN", event.word());
    }
}
