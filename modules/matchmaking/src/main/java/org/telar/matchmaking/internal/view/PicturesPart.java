// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.view;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.telar.matchmaking.internal.Drafts;
import org.telar.matchmaking.internal.Explained;
import org.telar.matchmaking.internal.MatchmakingServices;

/** A draft to look at: how good the pairs are, how full the mentors, the net of all, and how regions come off. */
final class PicturesPart extends Div {
    PicturesPart(MatchmakingServices services, Explained explained) {
        addClassName("telar-stack");
        Section net = new Section(
                new H3(getTranslation("matchmaking.network")),
                new Paragraph(getTranslation("matchmaking.network.explain")),
                new NetworkPicture(explained));
        Drafts.Shares shares = services.drafts().shares(explained);
        Section groups = new Section(
                new H3(getTranslation("matchmaking.group.title")),
                new GroupTable(services, shares.all(), shares.large()));
        add(new Pictures(explained), net, groups);
    }
}
