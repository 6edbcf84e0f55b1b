// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.view;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.telar.api.User;
import org.telar.matchmaking.internal.MatchmakingServices;
import org.telar.ui.Icon;
import org.telar.ui.table.DatasetGrid;

/** Who mentors whom: for a mentor those whom she mentors. */
public final class MatchesView extends Section {
    public static final String PATH = "matchmaking/matches";

    public MatchesView(MatchmakingServices services, User user) {
        addClassName("telar-page");
        Div header = new Div(new H1(getTranslation("matchmaking.matches")));
        header.addClassName("telar-page-header");
        Div nobody = new Div(Icon.MATCH.draw(), new Paragraph(getTranslation("matchmaking.matches.none")));
        add(header, new DatasetGrid(services.list().all(), user, services.desk(), services.region()).whenEmpty(nobody));
    }
}
