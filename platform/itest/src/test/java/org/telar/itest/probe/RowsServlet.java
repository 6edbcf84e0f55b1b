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

/** POST stores the word that the query gives and answers when it is committed; GET tells all words, one a line. */
public final class RowsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient ModuleStore store;

    RowsServlet(ModuleStore store) {
        this.store = store;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        store.batch(
                "INSERT INTO PROBE_ROW (WORD) VALUES (?)", List.<Object[]>of(new Object[] {request.getQueryString()}));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.getWriter()
                .write(ObjectSelect.dbQuery("PROBE_ROW").select(store.newContext()).stream()
                        .map(row -> (String) row.get("WORD"))
                        .collect(Collectors.joining("\n")));
    }
}
