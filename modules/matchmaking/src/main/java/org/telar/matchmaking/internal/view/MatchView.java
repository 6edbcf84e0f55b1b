// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.view;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.telar.api.User;
import org.telar.matchmaking.internal.Dossier;
import org.telar.matchmaking.internal.MatchEntry;
import org.telar.matchmaking.internal.MatchList;
import org.telar.matchmaking.internal.MatchStep;
import org.telar.matchmaking.internal.MatchmakingServices;
import org.telar.matchmaking.internal.StateWords;

/** One match: who the two are, what comes next, and all that was. */
public final class MatchView extends Section implements BeforeEnterObserver {
    private static final String MATCH = "match";
    public static final String PATH = MatchList.PATH + ":" + MATCH;

    private final MatchmakingServices services;
    private final User user;

    public MatchView(MatchmakingServices services, User user) {
        this.services = services;
        this.user = user;
        addClassName("telar-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .getLong(MATCH)
                .flatMap(id -> services.matches().entry(user, id))
                .orElseThrow(NotFoundException::new));
    }

    private void show(MatchEntry match) {
        removeAll();
        Anchor back = new Anchor(MatchesView.PATH, getTranslation("matchmaking.matches"));
        back.addClassName("telar-back");
        Div header = new Div(new Div(back, new H1(match.mentee().name())));
        header.addClassName("telar-page-header");
        Div who = new Div(
                new StateBadge(match.state()),
                new Span(getTranslation("matchmaking.match.with", match.mentor().name())));
        who.addClassName("telar-actions");
        add(header, who, new MatchActions(services, user, match, () -> again(match.id())));
        match.meeting()
                .ifPresent(meeting -> add(new Paragraph(getTranslation(
                        meeting.place().isEmpty() ? "matchmaking.meeting.planned" : "matchmaking.meeting.planned-at",
                        moment(meeting.at()),
                        meeting.place()))));
        Dossier dossier = services.dossiers().of(user, match);
        add(
                new Div(new DossierFile(dossier, services.letterhead(), getLocale())),
                new DossierPanel(dossier),
                history(match));
    }

    /** A match that ended may be out of sight now. */
    private void again(long id) {
        services.matches()
                .entry(user, id)
                .ifPresentOrElse(this::show, () -> getUI().ifPresent(ui -> ui.navigate(MatchesView.PATH)));
    }

    private Section history(MatchEntry match) {
        List<MatchStep> steps = services.matches().history(user, match.id());
        Map<Long, String> names = services.accountNames(
                user, steps.stream().map(MatchStep::account).toList());
        OrderedList list = new OrderedList();
        for (MatchStep step : steps.reversed()) {
            ListItem item = new ListItem(new Span(getTranslation(
                    "matchmaking.history.step",
                    Notice.text(this, StateWords.of(step.state())),
                    moment(step.recorded()),
                    who(step.account(), names))));
            if (!step.reason().isEmpty()) {
                item.add(new Paragraph(step.reason()));
            }
            list.add(item);
        }
        return new Section(new H2(getTranslation("matchmaking.history")), list);
    }

    private String who(long account, Map<Long, String> names) {
        return account == 0
                ? getTranslation("matchmaking.history.telar")
                : names.getOrDefault(account, getTranslation("matchmaking.history.account", account));
    }

    private String moment(LocalDateTime utc) {
        return new Moments(getLocale(), services.zone()).of(utc);
    }
}
