// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.view;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.telar.api.User;
import org.telar.matchmaking.engine.Comparison;
import org.telar.matchmaking.engine.Comparison.Difference;
import org.telar.matchmaking.engine.Comparison.Seat;
import org.telar.matchmaking.internal.Draft;
import org.telar.matchmaking.internal.Explained;
import org.telar.matchmaking.internal.MatchmakingServices;

/** Two drafts side by side: who has another mentor in the other one. */
final class ComparePart extends Div {
    private final MatchmakingServices services;
    private final User user;
    private final Explained explained;
    private final Div result = new Div();
    private final Map<String, String> names = new HashMap<>();

    ComparePart(MatchmakingServices services, User user, Explained explained) {
        this.services = services;
        this.user = user;
        this.explained = explained;
        addClassName("telar-stack");
        result.addClassName("telar-stack");
        explained.people().mentors().forEach(one -> names.put(one.who().code(), one.name()));
        explained.people().mentees().forEach(one -> names.put(one.who().code(), one.name()));
        List<Draft> others = services.drafts().all(user, explained.draft().wave()).stream()
                .filter(draft -> draft.id() != explained.draft().id())
                .toList();
        if (others.isEmpty()) {
            add(new Paragraph(getTranslation("matchmaking.compare.none")));
            return;
        }
        Select<Draft> other = new Select<>();
        other.setLabel(getTranslation("matchmaking.compare.with"));
        other.setItems(others);
        DraftWords words = new DraftWords(this, getLocale(), services.zone());
        other.setItemLabelGenerator(words::name);
        other.setWidth("min(32rem, 100%)");
        other.addValueChangeListener(change -> show(change.getValue()));
        add(other, result);
        other.setValue(others.getFirst());
    }

    private void show(Draft other) {
        result.removeAll();
        services.drafts()
                .compared(user, explained.draft().wave(), explained.draft().id(), other.id())
                .ifPresentOrElse(
                        comparison -> show(other, comparison),
                        () -> result.add(new Paragraph(getTranslation(Draft.GONE.key()))));
    }

    private void show(Draft other, Comparison comparison) {
        Figures figures = new Figures()
                .add(comparison.kept(), getTranslation("matchmaking.compare.kept"))
                .add(comparison.moved(), getTranslation("matchmaking.compare.moved"))
                .add(comparison.newlyMatched(), getTranslation("matchmaking.compare.newly"))
                .add(comparison.leftOut(), getTranslation("matchmaking.compare.left"));
        result.add(figures);
        if (other.terms().weights().equals(explained.draft().terms().weights())) {
            figures.add(Math.abs(comparison.points()), getTranslation(points(comparison.points())));
        } else {
            result.add(new Paragraph(getTranslation("matchmaking.compare.other-weights")));
        }
        result.add(differences(comparison.differences()));
    }

    private static String points(long more) {
        return more < 0 ? "matchmaking.compare.points.fewer" : "matchmaking.compare.points";
    }

    private Grid<Difference> differences(List<Difference> differences) {
        Grid<Difference> grid = new Grid<>();
        grid.addColumn(one -> names.getOrDefault(one.mentee(), one.mentee()))
                .setHeader(getTranslation("matchmaking.mentee"))
                .setSortable(true);
        grid.addColumn(one -> seat(one.before())).setHeader(getTranslation("matchmaking.compare.here"));
        grid.addColumn(one -> seat(one.after())).setHeader(getTranslation("matchmaking.compare.there"));
        grid.addThemeName("wrap-cell-content");
        grid.setAriaLabel(getTranslation("matchmaking.draft.compare"));
        grid.setAllRowsVisible(differences.size() < 10);
        grid.setItems(differences);
        return grid;
    }

    private String seat(Optional<Seat> seat) {
        return seat.map(one -> getTranslation(
                        "matchmaking.compare.seat", names.getOrDefault(one.mentor(), one.mentor()), one.score()))
                .orElse(getTranslation("matchmaking.compare.nobody"));
    }
}
