// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.view;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.telar.exchange.CsvFormat;
import org.telar.exchange.TableWriter;
import org.telar.exchange.Title;
import org.telar.matchmaking.engine.scoring.Words;
import org.telar.ui.Icon;

/**
 * A table to take away, as a workbook or as CSV; it is written when someone asks for it.
 *
 * @param name of the sheet; with the day also that of the file
 */
record TableFile(String name, LocalDate day, Locale country, List<Title> titles, Rows rows) {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Writes all rows. */
    @FunctionalInterface
    interface Rows {
        void write(TableWriter table) throws IOException;
    }

    /** Adds the two links. */
    void addTo(Div actions, Words.Texts texts) {
        actions.add(
                link(xlsx(), texts.text("matchmaking.draft.xlsx")), link(csv(), texts.text("matchmaking.draft.csv")));
    }

    private static Anchor link(DownloadHandler handler, String text) {
        Anchor link = new Anchor(handler, "");
        link.add(Icon.DOWNLOAD.draw(), new Span(text));
        link.addClassName("telar-download");
        link.getElement().setAttribute("download", true);
        return link;
    }

    private DownloadHandler xlsx() {
        return DownloadHandler.fromInputStream(event -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            write(TableWriter.xlsx(bytes, name, titles));
            return response(bytes, ".xlsx", XLSX);
        });
    }

    private DownloadHandler csv() {
        return DownloadHandler.fromInputStream(event -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            write(TableWriter.csv(bytes, CsvFormat.forSpreadsheets(country), titles));
            return response(bytes, ".csv", "text/csv; charset=utf-8");
        });
    }

    private void write(TableWriter table) throws IOException {
        try (table) {
            rows.write(table);
        }
    }

    private DownloadResponse response(ByteArrayOutputStream bytes, String ending, String type) {
        return new DownloadResponse(
                new ByteArrayInputStream(bytes.toByteArray()), name + "-" + day + ending, type, bytes.size());
    }
}
