// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.view;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.kernel.people.People;
import org.telar.programme.documents.Document;
import org.telar.programme.documents.DocumentKind;
import org.telar.ui.form.Fields;
import org.telar.ui.form.Form;

/** The form of what is known about a document; its files are added elsewhere. */
final class DocumentForm {
    private final ProgrammeServices services;
    private final User user;
    private final long programme;
    private final Runnable saved;
    private final List<Choice> waves;

    /** A document as the form holds it. */
    record DocumentEntry(
            Optional<String> kind,
            String title,
            boolean template,
            Optional<Choice> wave,
            Document.State state,
            Optional<LocalDate> due,
            Optional<Choice> person,
            Optional<String> role) {}

    DocumentForm(ProgrammeServices services, User user, long programme, Runnable saved) {
        this.services = services;
        this.user = user;
        this.programme = programme;
        this.saved = saved;
        waves = services.programmes().waves(user, programme).stream()
                .map(wave -> new Choice(wave.id(), wave.value().name()))
                .toList();
    }

    /** @param kind empty while it is to be chosen */
    void openNew(Optional<DocumentKind> kind) {
        Form<DocumentEntry> form =
                form().within(programme, kind.map(DocumentKind::code).orElse(""));
        form.showNew(new DocumentEntry(
                kind.map(DocumentKind::code),
                kind.map(this::name).orElse(""),
                kind.map(DocumentKind::template).orElse(false),
                Optional.empty(),
                Document.State.DRAFT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
        Forms.open(new Words(form).say("programme.document.new"), form, stored -> saved.run());
    }

    void open(Stored<Document> document) {
        Form<DocumentEntry> form = form().within(programme);
        form.show(recast().flat(document));
        Forms.open(new Words(form).say("programme.document.change"), form, stored -> saved.run());
    }

    private Recast<Document, DocumentEntry> recast() {
        return new Recast<>(
                (seen, wanted) -> services.documents().save(user, seen, wanted), this::entry, this::document, Map.of());
    }

    private Form<DocumentEntry> form() {
        List<DocumentKind> kinds = services.documents().kinds();
        Form<DocumentEntry> form = new Form<>(
                        DocumentEntry.class, "programme.document", services.drafts(user), recast())
                .add(Fields.oneOf(
                                "kind",
                                "programme.field.kind",
                                kinds.stream().map(DocumentKind::code).toList(),
                                code -> code,
                                code -> kinds.stream()
                                        .filter(kind -> kind.code().equals(code))
                                        .map(kind -> kind.number() + ". " + name(kind))
                                        .findFirst()
                                        .orElse(code))
                        .required())
                .add(Fields.text("title", "programme.field.title").required())
                .add(Fields.oneOf("state", "programme.field.state", Document.State.class, Document.State::label))
                .add(Fields.day("due", "programme.field.due"))
                .add(Fields.oneOf("wave", "programme.field.wave", waves, Choice::code, Choice::name));
        if (user.may(People.SEE)) {
            form.add(Choosers.person("person", "programme.field.responsible", services.people(), user));
        }
        return form.add(Fields.text("role", "programme.field.role").help("programme.field.role.help"))
                .add(Fields.yesNo("template", "programme.field.template"));
    }

    private String name(DocumentKind kind) {
        return UI.getCurrent().getTranslation(kind.label().key());
    }

    private DocumentEntry entry(Document document) {
        return new DocumentEntry(
                Optional.of(document.kind()),
                document.title(),
                document.template(),
                wave(document.wave()),
                document.state(),
                document.due(),
                Choosers.chosen(services.people(), user, document.person()),
                document.role());
    }

    private Optional<Choice> wave(OptionalLong id) {
        return id.isEmpty()
                ? Optional.empty()
                : waves.stream().filter(wave -> wave.id() == id.getAsLong()).findFirst();
    }

    private Document document(DocumentEntry entry) {
        return new Document(
                programme,
                entry.kind().orElse(""),
                entry.title(),
                entry.template(),
                Choosers.id(entry.wave()),
                entry.state(),
                entry.due(),
                Choosers.id(entry.person()),
                entry.role());
    }
}
