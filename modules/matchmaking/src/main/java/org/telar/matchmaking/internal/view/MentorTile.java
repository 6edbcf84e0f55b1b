// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.view;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.telar.api.User;
import org.telar.matchmaking.Match.State;
import org.telar.matchmaking.internal.MatchEntry;
import org.telar.matchmaking.internal.MatchList;
import org.telar.matchmaking.internal.MatchmakingServices;

/** For a mentor: whom she mentors, and what comes next with each. */
public final class MentorTile extends Div {
    private static final int SHOWN = 8;

    public MentorTile(MatchmakingServices services, User user) {
        addClassName("telar-stack");
        List<MatchEntry> hers = services.matches().hers(user);
        if (hers.isEmpty()) {
            add(new Paragraph(getTranslation("matchmaking.tile.mine.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        hers.stream().limit(SHOWN).forEach(match -> list.add(line(services, match)));
        add(list, new Anchor(MatchesView.PATH, getTranslation("matchmaking.tile.mine.all", hers.size())));
    }

    private ListItem line(MatchmakingServices services, MatchEntry match) {
        ListItem line = new ListItem(
                new Anchor(MatchList.PATH + match.id(), match.mentee().name()),
                new Span(" "),
                new StateBadge(match.state()));
        if (match.state() == State.PUBLISHED) {
            line.add(new Span(" "
                    + match.meeting()
                            .map(meeting -> getTranslation(
                                    "matchmaking.tile.mine.meeting",
                                    new Moments(getLocale(), services.zone()).of(meeting.at())))
                            .orElse(getTranslation("matchmaking.tile.mine.no-meeting"))));
        }
        return line;
    }
}
