// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import org.telar.api.Change;
import org.telar.api.Message;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.programme.ProgrammePermissions;
import org.telar.programme.documents.Document;
import org.telar.programme.documents.Documents;
import org.telar.programme.documents.Edition;
import org.telar.ui.BoundedUpload;
import org.telar.ui.table.PlainTable;

/** A document: its state, its versions, a new version, and the states that can come next. */
final class DocumentDialog extends Dialog {
    private static final long MEGABYTE = 1_000_000;

    private final ProgrammeServices services;
    private final User user;
    private final Runnable changed;

    private final TextField note = new TextField();
    private final Div content = new Div();
    private final Words words = new Words(this);
    private Stored<Document> document;

    /** @param changed called after each change */
    DocumentDialog(
            ProgrammeServices services, User user, Stored<Document> document, Runnable changed, DocumentForm form) {
        this.services = services;
        this.user = user;
        this.document = document;
        this.changed = changed;
        setHeaderTitle(document.value().title());
        setWidth("44rem");
        setMaxWidth("100%");
        content.addClassName("telar-stack");
        add(content);
        if (user.may(ProgrammePermissions.EDIT_DOCUMENTS)) {
            getFooter().add(new Button(words.say("programme.edit"), click -> {
                close();
                form.open(this.document);
            }));
        }
        getFooter().add(new Button(words.say("ui.close"), click -> close()));
        fill();
    }

    private void fill() {
        content.removeAll();
        boolean mayEdit = user.may(ProgrammePermissions.EDIT_DOCUMENTS);
        content.add(new Div(DocumentsPart.badge(document.value().state(), words)));
        if (mayEdit && !document.value().state().next().isEmpty()) {
            content.add(states());
        }
        content.add(new H3(words.say("programme.document.versions")));
        List<Edition> editions = services.documents().editions(user, document.id());
        content.add(editions.isEmpty() ? new Paragraph(words.say("programme.document.no-versions")) : table(editions));
        if (mayEdit) {
            note.setLabel(words.say("programme.document.note"));
            note.setWidthFull();
            content.add(new H3(words.say("programme.document.add-version")), note, upload());
        }
    }

    private Div states() {
        Div states = new Div(new Span(words.say("programme.document.set-state")));
        states.addClassName("telar-actions");
        document.value()
                .state()
                .next()
                .forEach(state -> states.add(new Button(words.say(state.label()), click -> {
                    take(services.documents()
                            .save(user, Optional.of(document), document.value().in(state)));
                })));
        return states;
    }

    private void take(Change<Document> change) {
        Notice.tell(this, change, document.value().title());
        switch (change) {
            case Change.Done<Document> done -> document = done.stored();
            case Change.Overtaken<Document> overtaken -> document = overtaken.current();
            case Change.Flawed<Document> flawed -> {}
            case Change.Refused<Document> refused -> {}
        }
        changed.run();
        fill();
    }

    private PlainTable table(List<Edition> editions) {
        PlainTable table = new PlainTable(
                words.say("programme.document.versions"),
                List.of(
                        words.say("programme.field.file"),
                        words.say("programme.document.version"),
                        words.say("programme.document.added"),
                        words.say("programme.document.size"),
                        words.say("programme.document.note")));
        DateTimeFormatter moment = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(services.clock().getZone());
        editions.forEach(edition -> table.row(
                EditionLink.to(services.documents(), user, document.id(), edition, words),
                new Span(words.number(edition.number())),
                new Span(moment.format(edition.added())),
                new Span(words.say("programme.document.kilobytes", Math.ceilDiv(edition.bytes(), 1000))),
                new Span(edition.note())));
        return table;
    }

    private Upload upload() {
        UploadI18N said =
                BoundedUpload.words(this, words.say("programme.document.choose"), words.say("programme.document.drop"));
        Upload upload = BoundedUpload.field((int) Documents.LARGEST, said, this::received);
        upload.addFileRejectedListener(
                event -> Notice.warn(this, Message.of("programme.document.too-large", Documents.LARGEST / MEGABYTE)));
        return upload;
    }

    /** The copy that the upload made goes, whatever comes of it. */
    void received(String fileName, Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            take(services.documents().add(user, document, fileName, bytes, note.getValue()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            BoundedUpload.delete(file);
        }
    }
}
