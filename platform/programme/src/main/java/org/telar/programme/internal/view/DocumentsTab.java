// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.telar.api.Change;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.programme.ProgrammePermissions;
import org.telar.programme.documents.Document;
import org.telar.programme.documents.DocumentKind;
import org.telar.programme.documents.Documents;
import org.telar.programme.documents.Edition;
import org.telar.ui.Icon;
import org.telar.ui.form.Fields;
import org.telar.ui.form.Form;
import org.telar.ui.form.FormDialog;

/** The documents of a programme with their files. */
final class DocumentsTab extends Div {
    private final Offer offer;
    private final Documents documents;
    private final long programme;
    private final User user;
    private final boolean mayEdit;
    private final Words words = new Words(this);

    DocumentsTab(Offer offer, long programme, User user) {
        this.offer = offer;
        this.documents = offer.documents();
        this.programme = programme;
        this.user = user;
        mayEdit = user.may(ProgrammePermissions.EDIT_DOCUMENTS);
        addClassName("telar-stack");
        fill();
    }

    private void fill() {
        removeAll();
        if (mayEdit) {
            Button add = new Button(words.of("programme.new-document"), click -> edit(Optional.empty()));
            add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            add(add);
        }
        List<Stored<Document>> all = documents.of(user, programme);
        if (all.isEmpty()) {
            add(words.empty(Icon.REPORT, "programme.documents.none"));
            return;
        }
        UnorderedList cards = new UnorderedList();
        cards.addClassName("telar-tiles");
        all.forEach(document -> cards.add(card(document)));
        add(cards);
    }

    private ListItem card(Stored<Document> stored) {
        Document document = stored.value();
        ListItem card = new ListItem(
                new H2(document.title()), words.badge(document.state().label()));
        card.addClassName("telar-tile");
        Paragraph kind = new Paragraph(kind(document.kind()));
        kind.addClassName("telar-muted");
        card.add(kind);
        document.due().ifPresent(due -> card.add(new Paragraph(words.of("programme.document.due", words.day(due)))));
        UnorderedList files = new UnorderedList();
        documents
                .editions(user, stored.id())
                .forEach(edition -> files.add(new ListItem(download(stored.id(), edition))));
        card.add(files);
        if (mayEdit) {
            Button edit = new Button(words.of("programme.edit"), click -> edit(Optional.of(stored)));
            edit.setAriaLabel(words.of("programme.edit") + ": " + document.title());
            card.add(edit, upload(stored));
        }
        return card;
    }

    private String kind(String code) {
        return documents.kinds().stream()
                .filter(kind -> kind.code().equals(code))
                .map(kind -> kind.names().in(user.language()))
                .findFirst()
                .orElse(code);
    }

    /** As an attachment, so that no browser shows it as a page of Telar. */
    private Anchor download(long document, Edition edition) {
        DownloadHandler handler = DownloadHandler.fromInputStream(event -> {
            Optional<Path> file = documents.file(user, document, edition);
            return file.isEmpty()
                    ? DownloadResponse.error(404)
                    : new DownloadResponse(
                            Files.newInputStream(file.get()), edition.fileName(), edition.mediaType(), edition.bytes());
        });
        return new Anchor(handler, words.of("programme.document.edition", edition.number(), edition.fileName()));
    }

    private Upload upload(Stored<Document> document) {
        Upload upload = new Upload(
                UploadHandler.toTempFile((metadata, file) -> received(document, metadata.fileName(), file.toPath())));
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) Documents.LARGEST);
        upload.setI18n(new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(words.of("programme.document.add-file")))
                .setDropFiles(new UploadI18N.DropFiles().setOne(words.of("programme.document.drop-file"))));
        return upload;
    }

    private void received(Stored<Document> document, String name, Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            Change<Document> change = documents.add(user, document, name, content, "");
            words.told(change);
            if (change instanceof Change.Done<Document>) {
                words.said(words.of("programme.document.added", name));
            }
            fill();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            discard(file);
        }
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void edit(Optional<Stored<Document>> seen) {
        Form<Document> form = new Form<>(
                        Document.class,
                        "programme.document",
                        offer.drafts(user),
                        (before, wanted) -> documents.save(user, before, wanted))
                .add(Fields.text("title", "programme.list.title"))
                .add(Fields.oneOf(
                        "kind",
                        "programme.list.kind",
                        documents.kinds().stream().map(DocumentKind::code).toList(),
                        code -> code,
                        this::kind))
                .add(Fields.oneOf("state", "programme.list.state", Document.State.class, Document.State::label))
                .add(Fields.day("due", "programme.list.due"))
                .add(Fields.text("role", "programme.list.responsible"))
                .add(Fields.yesNo("template", "programme.list.template"));
        FormDialog dialog = new FormDialog(words.of("programme.document"), form);
        form.onSaved(stored -> {
            dialog.close();
            fill();
        });
        seen.ifPresentOrElse(
                form::show,
                () -> form.showNew(Document.of(programme, documents.kinds().getFirst(), ""), "kind"));
        dialog.open();
    }
}
