// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.probe;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.cayenne.query.ObjectSelect;
import org.telar.persistence.ModuleStore;

/**
 * POST stores the word that the query gives in two tables, tells {@link WordStored}, and answers when all is committed; GET
 * tells the words of the table that the query names, one a line, as often as they are in it.
 */
public final class RowsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient ModuleStore store;

    RowsServlet(ModuleStore store) {
        this.store = store;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        String word = request.getQueryString();
        store.inTransaction(() -> {
            put(store, "PROBE_ROW", word);
            put(store, "PROBE_TWIN", word);
            store.tell(new WordStored(word));
        });
    }

    static void put(ModuleStore store, String table, String word) {
        store.batch("INSERT INTO " + table + " (WORD) VALUES (?)", List.<Object[]>of(new Object[] {word}));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.getWriter()
                .write(ObjectSelect.dbQuery(request.getQueryString()).select(store.newContext()).stream()
                        .map(row -> (String) row.get("WORD"))
                        .collect(Collectors.joining("\n")));
    }
}
