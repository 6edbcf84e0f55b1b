// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.probe;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.cayenne.query.ObjectSelect;
import org.telar.persistence.ModuleStore;

/**
 * POST stores the word that the query gives in two tables, tells {@link WordStored}, and answers when all is committed; GET
 * tells the words of the table that the query names, one a line, as often as they are in it; or, behind {@link #NOTED}, how many
 * of its rows each entry of the audit trail says to have been entered.
 */
public final class RowsServlet extends HttpServlet {
    public static final String NOTED = "noted:";

    private static final long serialVersionUID = 1L;

    private final transient ModuleStore store;

    RowsServlet(ModuleStore store) {
        this.store = store;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        String word = request.getQueryString();
        store.asTelar(
                "a probe writes for whoever asks",
                () -> store.inTransaction(() -> {
                    put(store, "PROBE_ROW", word);
                    put(store, "PROBE_TWIN", word);
                    store.tell(new WordStored(word));
                }));
    }

    static void put(ModuleStore store, String table, String word) {
        store.batch("INSERT INTO " + table + " (WORD) VALUES (?)", List.<Object[]>of(new Object[] {word}));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getQueryString().startsWith(NOTED)) {
            response.getWriter().write(noted(request.getQueryString().substring(NOTED.length())));
            return;
        }
        response.getWriter()
                .write(ObjectSelect.dbQuery(request.getQueryString()).select(store.newContext()).stream()
                        .map(row -> (String) row.get("WORD"))
                        .collect(Collectors.joining("\n")));
    }

    /** How many rows each entry of the audit trail counts, whether it is chained already or not. */
    private String noted(String table) {
        List<String> counts = new ArrayList<>();
        store.asTelar(
                "a test compares the trail with the rows",
                () -> Stream.of("PERSISTENCE_AUDIT", "PERSISTENCE_AUDIT_WAITING")
                        .forEach(trail -> store.read(
                                "SELECT AFFECTED FROM " + trail + " WHERE TABLE_NAME = ? AND KIND = 'ENTERED'",
                                List.of(table),
                                row -> counts.add(String.valueOf(row[0])))));
        return String.join("\n", counts);
    }
}
