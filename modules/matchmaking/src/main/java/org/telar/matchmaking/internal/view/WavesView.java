// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.view;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import org.telar.api.Change;
import org.telar.api.Message;
import org.telar.api.User;
import org.telar.matchmaking.internal.WaveEntry;
import org.telar.matchmaking.internal.Waves;
import org.telar.ui.Icon;

/** All waves; the way to a new one. */
public final class WavesView extends Section {
    static final String PATH = "matchmaking";

    private final Waves waves;
    private final Function<User, OptionalLong> example;
    private final User user;

    /** @param example makes a wave of invented people to try things with; its id */
    public WavesView(Waves waves, Function<User, OptionalLong> example, User user) {
        this.waves = waves;
        this.example = example;
        this.user = user;
        addClassName("telar-page");
        Button create = new Button(getTranslation("matchmaking.wave.new"), click -> askForName());
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div header = new Div(new H1(getTranslation("matchmaking.waves")), create);
        header.addClassName("telar-page-header");
        add(header);
        List<WaveEntry> all = waves.all(user);
        add(all.isEmpty() ? empty() : cards(all));
    }

    private Div empty() {
        Button tryOut = new Button(
                getTranslation("matchmaking.example"),
                click -> example.apply(user).ifPresent(WaveView::open));
        tryOut.setDisableOnClick(true);
        Div empty = new Div(Icon.MATCH.draw(), new Paragraph(getTranslation("matchmaking.waves.none")), tryOut);
        empty.addClassName("telar-empty");
        return empty;
    }

    private UnorderedList cards(List<WaveEntry> all) {
        UnorderedList cards = new UnorderedList();
        cards.addClassName("telar-tiles");
        all.forEach(wave -> cards.add(card(wave)));
        return cards;
    }

    private ListItem card(WaveEntry wave) {
        Anchor link = new Anchor(WaveView.path(wave.id()), wave.name());
        ListItem card = new ListItem(
                new H2(link),
                new Figures()
                        .add(wave.mentors(), getTranslation("matchmaking.mentors"))
                        .add(wave.places(), getTranslation("matchmaking.places"))
                        .add(wave.mentees(), getTranslation("matchmaking.mentees")),
                new Paragraph(getTranslation(
                        wave.approvedDraft().isPresent() ? "matchmaking.wave.approved" : "matchmaking.wave.open")));
        card.addClassName("telar-tile");
        return card;
    }

    private void askForName() {
        Dialog dialog = new Dialog(getTranslation("matchmaking.wave.new"));
        dialog.setWidth("min(28rem, 96vw)");
        TextField name = new TextField(getTranslation("matchmaking.wave.name"));
        name.setHelperText(getTranslation("matchmaking.wave.name.example"));
        name.setRequired(true);
        name.setWidthFull();
        Button create = new Button(getTranslation("matchmaking.wave.create"), click -> create(dialog, name));
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        create.addClickShortcut(com.vaadin.flow.component.Key.ENTER);
        dialog.add(name);
        dialog.getFooter().add(new Button(getTranslation("ui.cancel"), click -> dialog.close()), create);
        dialog.open();
        name.focus();
    }

    private void create(Dialog dialog, TextField name) {
        switch (waves.create(user, name.getValue())) {
            case Change.Done<WaveEntry> done -> {
                dialog.close();
                WaveView.open(done.stored().id());
            }
            case Change.Flawed<WaveEntry> flawed ->
                mark(name, flawed.flaws().getFirst().message());
            case Change.Refused<WaveEntry> refused -> mark(name, refused.reason());
            case Change.Overtaken<WaveEntry> overtaken ->
                throw new IllegalStateException("Nobody can have changed a new wave: " + overtaken);
        }
    }

    private void mark(TextField name, Message message) {
        name.setErrorMessage(getTranslation(message.key(), message.values().toArray()));
        name.setInvalid(true);
        name.focus();
    }

    static void open() {
        UI.getCurrent().navigate(PATH);
    }
}
