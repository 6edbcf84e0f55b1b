// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.programme.ProgrammePermissions;
import org.telar.programme.documents.Document;
import org.telar.programme.documents.DocumentKind;
import org.telar.programme.documents.Edition;
import org.telar.ui.Icon;
import org.telar.ui.table.PlainTable;

/** The documents of a programme, and the kinds of which there is none yet. */
final class DocumentsPart extends Div {
    private final ProgrammeServices services;
    private final User user;
    private final long programme;
    private final boolean mayEdit;
    private final Map<String, DocumentKind> kinds;
    private final Words words = new Words(this);

    DocumentsPart(ProgrammeServices services, User user, long programme) {
        this.services = services;
        this.user = user;
        this.programme = programme;
        mayEdit = user.may(ProgrammePermissions.EDIT_DOCUMENTS);
        kinds = services.documents().kinds().stream()
                .collect(Collectors.toMap(DocumentKind::code, Function.identity()));
        addClassName("telar-stack");
        fill();
    }

    private void fill() {
        removeAll();
        List<Stored<Document>> documents = services.documents().of(user, programme);
        if (documents.isEmpty()) {
            Div empty = new Div(
                    Icon.REPORT.draw(),
                    new Paragraph(words.say(mayEdit ? "programme.documents.none" : "programme.documents.none.to-see")));
            empty.addClassName("telar-empty");
            newDocument().ifPresent(empty::add);
            add(empty);
        } else {
            Div bar = new Div();
            bar.addClassName("telar-actions");
            newDocument().ifPresent(bar::add);
            add(bar, table(documents));
        }
        add(missing(documents));
    }

    private Optional<Button> newDocument() {
        if (!mayEdit) {
            return Optional.empty();
        }
        Button button = new Button(words.say("programme.document.new"), click -> form().openNew(Optional.empty()));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return Optional.of(button);
    }

    private DocumentForm form() {
        return new DocumentForm(services, user, programme, this::fill);
    }

    private PlainTable table(List<Stored<Document>> documents) {
        PlainTable table = new PlainTable(
                words.say("programme.part.documents"),
                List.of(
                        words.say("programme.field.title"),
                        words.say("programme.field.kind"),
                        words.say("programme.field.state"),
                        words.say("programme.field.due"),
                        words.say("programme.field.responsible"),
                        words.say("programme.field.file")));
        for (Stored<Document> stored : documents) {
            Document document = stored.value();
            table.row(
                    title(stored),
                    new Span(kind(document.kind())),
                    state(document),
                    new Span(document.due().map(words::day).orElse("")),
                    new Span(responsible(document)),
                    latest(stored));
        }
        return table;
    }

    private String kind(String code) {
        return Optional.ofNullable(kinds.get(code))
                .map(kind -> words.say(kind.label()))
                .orElse(code);
    }

    private Component title(Stored<Document> stored) {
        // a title that named someone who was erased is empty
        String title = stored.value().title().isEmpty()
                ? kind(stored.value().kind())
                : stored.value().title();
        Button open = new Button(title, click -> new DocumentDialog(services, user, stored, this::fill, form()).open());
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return open;
    }

    private Div state(Document document) {
        Div cell = new Div(badge(document.state(), words));
        if (document.isLate(services.today())) {
            cell.add(new Span(" "), words.badge(words.say("programme.task.late"), "warning"));
        }
        return cell;
    }

    static Span badge(Document.State state, Words words) {
        String text = words.say(state.label());
        return switch (state) {
            case DRAFT -> words.badge(text);
            case IN_REVIEW -> words.badge(text, "accent");
            case APPROVED -> words.badge(text, "success");
            case REPLACED -> words.badge(text);
        };
    }

    private String responsible(Document document) {
        return document.person().isPresent()
                ? Choosers.name(services.people(), user, document.person().getAsLong())
                : document.role().orElse("");
    }

    private Component latest(Stored<Document> stored) {
        List<Edition> editions = services.documents().editions(user, stored.id());
        return editions.isEmpty()
                ? Words.muted(words.say("programme.document.no-file"))
                : EditionLink.to(services.documents(), user, stored.id(), editions.getFirst(), words);
    }

    private Details missing(List<Stored<Document>> documents) {
        Set<String> there = documents.stream().map(each -> each.value().kind()).collect(Collectors.toSet());
        List<DocumentKind> absent = services.documents().kinds().stream()
                .filter(kind -> !there.contains(kind.code()))
                .toList();
        UnorderedList list = new UnorderedList();
        for (DocumentKind kind : absent) {
            String name = words.say(kind.label());
            if (mayEdit) {
                Button begin = new Button(name, click -> form().openNew(Optional.of(kind)));
                begin.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
                begin.setAriaLabel(words.say("programme.document.begin", name));
                list.add(new ListItem(begin));
            } else {
                list.add(new ListItem(name));
            }
        }
        return new Details(words.say("programme.documents.missing", absent.size()), list);
    }
}
