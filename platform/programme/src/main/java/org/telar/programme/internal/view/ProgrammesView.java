// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.view;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.programme.Programme;
import org.telar.programme.ProgrammePermissions;
import org.telar.ui.Icon;

/** All programmes; the way to a new one, and to a copy for another country. */
public final class ProgrammesView extends Section {
    public static final String PATH = "programme";

    private final ProgrammeServices services;
    private final User user;
    private final Words words = new Words(this);

    public ProgrammesView(ProgrammeServices services, User user) {
        this.services = services;
        this.user = user;
        addClassName("telar-page");
        Anchor topics = new Anchor(TopicsView.PATH, words.say("programme.topics"));
        Div actions = new Div(topics);
        actions.addClassName("telar-actions");
        if (mayEdit()) {
            actions.add(newProgramme());
        }
        Div header = new Div(new H1(words.say("programme.name")), actions);
        header.addClassName("telar-page-header");
        List<Stored<Programme>> all = services.programmes().all(user);
        add(header, all.isEmpty() ? empty() : cards(all));
    }

    private boolean mayEdit() {
        return user.may(ProgrammePermissions.EDIT);
    }

    private Button newProgramme() {
        String title = words.say("programme.new");
        Button button =
                new Button(title, click -> new ProgrammeForm(services, user).openNew(title, ProgrammesView::open));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private static void open(Stored<Programme> programme) {
        UI.getCurrent().navigate(ProgrammeView.path(programme.id()));
    }

    private Div empty() {
        String text = mayEdit() ? "programme.none" : "programme.none.to-see";
        Div empty = new Div(Icon.CALENDAR.draw(), new Paragraph(words.say(text)));
        empty.addClassName("telar-empty");
        return empty;
    }

    private UnorderedList cards(List<Stored<Programme>> all) {
        UnorderedList cards = new UnorderedList();
        cards.addClassName("telar-tiles");
        for (Stored<Programme> programme : all) {
            ProgrammeCard card = new ProgrammeCard(Glance.at(services, user, programme));
            if (mayEdit()) {
                card.action(
                        "programme.copy", () -> new CopyDialog(services, user, programme, ProgrammesView::open).ask());
            }
            cards.add(card);
        }
        return cards;
    }
}
