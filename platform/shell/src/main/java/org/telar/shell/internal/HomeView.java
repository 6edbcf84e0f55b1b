// SPDX-License-Identifier: Apache-2.0
package org.telar.shell.internal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.telar.api.User;
import org.telar.ui.Icon;
import org.telar.ui.Tiles.Tile;

/** Where the day starts: one tile for each module that has something to say. */
public final class HomeView extends Section {
    HomeView(List<Tile> tiles, User user) {
        addClassNames("telar-page", "telar-home");
        add(new H1(getTranslation("shell.welcome", user.name())));
        if (tiles.isEmpty()) {
            Div empty = new Div(Icon.MODULE.draw(), new Paragraph(getTranslation("shell.no-modules")));
            empty.addClassName("telar-empty");
            add(empty);
            return;
        }
        Div grid = new Div();
        grid.addClassName("telar-tiles");
        for (Tile tile : tiles) {
            Section card = new Section(
                    new H2(getTranslation(tile.titleKey())), tile.content().apply(user));
            card.addClassName("telar-tile");
            grid.add(card);
        }
        add(grid);
    }
}
