// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.view;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Locale;
import org.telar.api.Letterhead;
import org.telar.exchange.pdf.PdfDocument;
import org.telar.exchange.pdf.PdfDocument.Fact;
import org.telar.matchmaking.internal.Dossier;
import org.telar.ui.Icon;

/** A dossier to take away, as PDF. */
final class DossierFile extends Anchor {
    private final Dossier dossier;
    private final Letterhead letterhead;
    private final Locale language;

    DossierFile(Dossier dossier, Letterhead letterhead, Locale language) {
        this.dossier = dossier;
        this.letterhead = letterhead;
        this.language = language;
        add(Icon.DOWNLOAD.draw(), new Span(getTranslation("matchmaking.dossier.pdf")));
        addClassName("telar-download");
        getElement().setAttribute("download", true);
        setHref(DownloadHandler.fromInputStream(event -> {
            byte[] bytes = bytes();
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes),
                    getTranslation("matchmaking.dossier.file") + ".pdf",
                    "application/pdf",
                    bytes.length);
        }));
    }

    private byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PdfDocument document = new PdfDocument(
                bytes, letterhead, dossier.title(), language, getTranslation("matchmaking.dossier.footer"))) {
            document.paragraph(getTranslation("matchmaking.dossier.for-you"));
            for (Dossier.Part part : dossier.parts()) {
                document.heading(part.title())
                        .facts(part.facts().stream()
                                .map(fact -> new Fact(fact.label(), fact.value()))
                                .toList());
            }
        }
        return bytes.toByteArray();
    }
}
