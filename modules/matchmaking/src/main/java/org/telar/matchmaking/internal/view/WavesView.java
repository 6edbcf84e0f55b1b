// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import org.telar.api.User;
import org.telar.matchmaking.internal.MatchmakingServices;
import org.telar.matchmaking.internal.WaveEntry;
import org.telar.matchmaking.internal.Waves;
import org.telar.ui.Icon;

/** All waves; the way to a new one. */
public final class WavesView extends Section {
    public static final String PATH = "matchmaking";

    private final MatchmakingServices services;
    private final Waves waves;
    private final Function<User, OptionalLong> example;
    private final User user;

    /** @param example makes a wave of invented people to try things with; its id */
    public WavesView(MatchmakingServices services, Function<User, OptionalLong> example, User user) {
        this.services = services;
        this.waves = services.waves();
        this.example = example;
        this.user = user;
        addClassName("telar-page");
        Button create = new Button(getTranslation("matchmaking.wave.new"), click -> askForName());
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div header = new Div(new H1(getTranslation("matchmaking.waves")));
        if (waves.mayImport(user)) {
            header.add(create);
        }
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
        Div empty = new Div(
                Icon.MATCH.draw(),
                new Paragraph(getTranslation(
                        waves.mayImport(user) ? "matchmaking.waves.none" : "matchmaking.waves.none.to-see")));
        if (waves.mayImport(user)) {
            empty.add(tryOut);
        }
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
                new Paragraph(progress(this, wave)));
        card.addClassName("telar-tile");
        return card;
    }

    /** How far a wave has come, in a sentence. */
    static String progress(Component on, WaveEntry wave) {
        return wave.matched() == 0
                ? on.getTranslation("matchmaking.wave.open")
                : on.getTranslation("matchmaking.wave.progress", wave.matched(), wave.mentees(), wave.published());
    }

    private void askForName() {
        new NewWaveDialog(services, user).open();
    }

    static void open() {
        UI.getCurrent().navigate(PATH);
    }
}
