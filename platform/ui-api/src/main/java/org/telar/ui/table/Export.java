// SPDX-License-Identifier: Apache-2.0
package org.telar.ui.table;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import org.telar.api.User;
import org.telar.exchange.CsvFormat;
import org.telar.exchange.dataset.Dataset;
import org.telar.exchange.dataset.DatasetFile;
import org.telar.exchange.dataset.Presentation;
import org.telar.exchange.dataset.Request;
import org.telar.ui.Icon;

/** Takes away what is shown, all its rows, as a file that streams. */
final class Export {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv; charset=utf-8";

    private final Dataset dataset;
    private final User user;
    private final Presentation presentation;
    private final Checkbox tags = new Checkbox();
    private final Anchor xlsx;
    private final Anchor csv;
    private final Paragraph tooMany = new Paragraph();
    /** Downloads run outside the page's lock, so they see only this. */
    private volatile Wanted wanted;

    private record Wanted(Request request, boolean tagged) {}

    Export(Dataset dataset, User user, Presentation presentation) {
        this.dataset = dataset;
        this.user = user;
        this.presentation = presentation;
        wanted = new Wanted(dataset.everything(), false);
        xlsx = link(asXlsx(), "XLSX");
        csv = link(asCsv(), "CSV");
        tags.addValueChangeListener(change -> wanted = new Wanted(wanted.request(), change.getValue()));
        tags.setVisible(dataset.fields().stream().anyMatch(field -> field.hxl().isPresent()));
    }

    DownloadHandler asXlsx() {
        return download(".xlsx", XLSX, this::xlsx);
    }

    DownloadHandler asCsv() {
        return download(".csv", CSV, this::csv);
    }

    private interface Writing {
        void to(OutputStream out, Wanted wanted) throws IOException;
    }

    private void xlsx(OutputStream out, Wanted asked) throws IOException {
        file(asked).xlsx(user, asked.request(), out);
    }

    private void csv(OutputStream out, Wanted asked) throws IOException {
        file(asked).csv(user, asked.request(), CsvFormat.forSpreadsheets(presentation.locale()), out);
    }

    private DatasetFile file(Wanted asked) {
        return new DatasetFile(dataset, presentation, asked.tagged());
    }

    /** A failure half-way goes on to the server, which then breaks the connection: the browser tells of it. */
    private DownloadHandler download(String ending, String type, Writing writing) {
        return event -> {
            Wanted asked = wanted;
            user.require(dataset.permission());
            event.setFileName(file(asked).name() + ending);
            event.setContentType(type);
            writing.to(event.getOutputStream(), asked);
        };
    }

    private static Anchor link(DownloadHandler handler, String kind) {
        Anchor link = new Anchor(handler, "");
        link.add(Icon.DOWNLOAD.draw(), new Span(kind));
        link.addClassName("telar-download");
        link.getElement().setAttribute("download", true);
        return link;
    }

    void of(Request request, long rows) {
        wanted = new Wanted(request, tags.getValue());
        boolean fits = rows <= DatasetFile.MOST_ROWS_OF_A_WORKBOOK;
        xlsx.setVisible(fits);
        tooMany.setVisible(!fits);
    }

    Component button() {
        return new Choice(tags.getTranslation("ui.table.export"), this::content);
    }

    private Component content() {
        tags.setLabel(tags.getTranslation("ui.table.export.tags"));
        tooMany.setText(tags.getTranslation("ui.table.export.too-many", DatasetFile.MOST_ROWS_OF_A_WORKBOOK));
        Div content = new Div(new Paragraph(tags.getTranslation("ui.table.export.explain")), xlsx, csv, tooMany, tags);
        content.addClassName("telar-stack");
        return content;
    }
}
