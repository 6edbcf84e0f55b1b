// SPDX-License-Identifier: Apache-2.0
package org.telar.shell.internal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.telar.api.User;
import org.telar.ui.Icon;
import org.telar.ui.Tiles.Tile;
import org.telar.ui.form.Draft;

/**
 * Where the day starts: what is left to go on with, then one tile for each module that has something to say. Before the
 * first day, the page that must be answered before.
 */
public final class HomeView extends Section implements BeforeEnterObserver {
    private final Optional<String> before;

    /** @param before path of the page to answer first */
    HomeView(String before) {
        this.before = Optional.of(before);
    }

    /** @param zone the office's */
    HomeView(List<Tile> tiles, List<Draft> drafts, ZoneId zone, User user) {
        before = Optional.empty();
        addClassNames("telar-page", "telar-home");
        add(new H1(getTranslation("shell.welcome", user.name())));
        if (tiles.isEmpty() && drafts.isEmpty()) {
            Div empty = new Div(Icon.MODULE.draw(), new Paragraph(getTranslation("shell.no-modules")));
            empty.addClassName("telar-empty");
            add(empty);
            return;
        }
        Div grid = new Div();
        grid.addClassName("telar-tiles");
        if (!drafts.isEmpty()) {
            grid.add(card("shell.drafts", new DraftsTile(drafts, zone)));
        }
        for (Tile tile : tiles) {
            grid.add(card(tile.titleKey(), content(tile, user)));
        }
        add(grid);
    }

    /** A tile that cannot be built says so in its place, and takes no other one along. */
    private Component content(Tile tile, User user) {
        try {
            return Objects.requireNonNull(tile.content().apply(user), "a tile without content");
        } catch (RuntimeException | LinkageError e) {
            String number = Incident.log("the tile " + tile.titleKey(), e);
            Paragraph note = new Paragraph(getTranslation("shell.failure.tile", number));
            note.addClassNames("telar-note", "danger");
            return note;
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        before.ifPresent(event::forwardTo);
    }

    private Section card(String titleKey, Component content) {
        Section card = new Section(new H2(getTranslation(titleKey)), content);
        card.addClassName("telar-tile");
        return card;
    }
}
