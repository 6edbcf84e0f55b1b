// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.telar.api.User;
import org.telar.programme.documents.Documents;
import org.telar.programme.documents.Edition;
import org.telar.ui.Icon;

/** The way to a version's file, which is always taken away, never shown in the page. */
final class EditionLink extends Anchor {
    private static final int GONE = 404;

    /** What is said instead when the file went with someone whom it named. */
    static Component to(Documents documents, User user, long document, Edition edition, Words words) {
        if (!edition.fileName().isEmpty()) {
            return new EditionLink(documents, user, document, edition, edition.fileName());
        }
        return documents.file(user, document, edition).isPresent()
                ? new EditionLink(
                        documents, user, document, edition, words.say("programme.document.nameless", edition.number()))
                : Words.muted(words.say("programme.document.erased"));
    }

    private EditionLink(Documents documents, User user, long document, Edition edition, String name) {
        super(handler(documents, user, document, edition, name), "");
        add(Icon.DOWNLOAD.draw(), new Span(name));
        addClassName("telar-download");
        getElement().setAttribute("download", true);
    }

    private static DownloadHandler handler(
            Documents documents, User user, long document, Edition edition, String name) {
        return event -> {
            Optional<Path> file = documents.file(user, document, edition);
            if (file.isEmpty()) {
                event.getResponse().setStatus(GONE);
                return;
            }
            event.setFileName(name);
            event.setContentType(edition.mediaType());
            event.setContentLength(edition.bytes());
            event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
            Files.copy(file.get(), event.getOutputStream());
        };
    }
}
