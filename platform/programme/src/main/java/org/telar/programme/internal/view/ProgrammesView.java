// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.view;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.programme.GenderMarker;
import org.telar.programme.Programme;
import org.telar.programme.ProgrammePermissions;
import org.telar.programme.Programmes;
import org.telar.ui.Icon;
import org.telar.ui.form.Drafts;
import org.telar.ui.form.Fields;
import org.telar.ui.form.Form;
import org.telar.ui.form.FormDialog;

/** All programmes as cards; the way to a new one. */
public final class ProgrammesView extends Section {
    public static final String PATH = "programme";

    private final Programmes programmes;
    private final String country;
    private final Clock clock;
    private final Drafts drafts;
    private final User user;
    private final Words words = new Words(this);

    /**
     * @param country that a new programme starts with, ISO 3166-1 alpha-2
     * @param clock in the office's time zone
     */
    public ProgrammesView(Programmes programmes, String country, Clock clock, Drafts drafts, User user) {
        this.programmes = programmes;
        this.country = country;
        this.clock = clock;
        this.drafts = drafts;
        this.user = user;
        addClassName("telar-page");
        List<Stored<Programme>> all = programmes.all(user);
        boolean mayEdit = user.may(ProgrammePermissions.EDIT);
        add(
                mayEdit
                        ? words.header(words.of("programme.name"), newProgramme())
                        : words.header(words.of("programme.name")));
        if (all.isEmpty()) {
            add(words.empty(Icon.PEOPLE, mayEdit ? "programme.none" : "programme.none.to-see"));
        } else {
            UnorderedList cards = new UnorderedList();
            cards.addClassName("telar-tiles");
            all.forEach(programme -> cards.add(card(programme)));
            add(cards);
        }
    }

    private Button newProgramme() {
        Button button = new Button(words.of("programme.new"), click -> create());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private void create() {
        LocalDate today = LocalDate.now(clock);
        Form<Programme> form = form(programmes, drafts, user);
        FormDialog dialog = new FormDialog(words.of("programme.new"), form);
        form.onSaved(stored -> {
            dialog.close();
            UI.getCurrent().navigate(ProgrammeView.path(stored.id()));
        });
        form.showNew(
                new Programme(
                        "", country, "", today, today, Programme.State.PLANNED, GenderMarker.PRINCIPAL, "", List.of()),
                "begins",
                "ends");
        dialog.open();
    }

    static Form<Programme> form(Programmes programmes, Drafts drafts, User user) {
        return new Form<>(
                        Programme.class,
                        "programme.programme",
                        drafts,
                        (seen, wanted) -> programmes.save(user, seen, wanted))
                .add(Fields.text("name", "programme.field.name"))
                .add(Fields.text("country", "programme.field.country"))
                .add(Fields.text("currency", "programme.field.currency"))
                .add(Fields.day("begins", "programme.field.begins"))
                .add(Fields.day("ends", "programme.field.ends"))
                .add(Fields.oneOf("state", "programme.field.state", Programme.State.class, Programme.State::label))
                .add(Fields.oneOf(
                        "genderMarker", "programme.field.gender-marker", GenderMarker.class, GenderMarker::label))
                .add(Fields.longText("aim", "programme.field.aim"));
    }

    private ListItem card(Stored<Programme> stored) {
        Programme programme = stored.value();
        Anchor name = new Anchor(ProgrammeView.path(stored.id()), programme.name());
        Paragraph when = new Paragraph(programme.country() + " · "
                + words.span(Optional.of(programme.begins()), Optional.of(programme.ends())));
        when.addClassName("telar-muted");
        ListItem card = new ListItem(new H2(name), badge(words, programme.state()), when);
        card.addClassName("telar-tile");
        if (!programme.aim().isEmpty()) {
            card.add(new Paragraph(programme.aim()));
        }
        return card;
    }

    static Span badge(Words words, Programme.State state) {
        return switch (state) {
            case RUNNING -> words.badge(state.label(), "success");
            case PLANNED -> words.badge(state.label(), "accent");
            case CLOSED -> words.badge(state.label());
        };
    }
}
