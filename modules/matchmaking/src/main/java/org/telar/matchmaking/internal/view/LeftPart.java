// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.stream.Collectors;
import org.telar.api.User;
import org.telar.matchmaking.engine.scoring.Words;
import org.telar.matchmaking.internal.Explained;
import org.telar.matchmaking.internal.Explained.LeftOut;
import org.telar.matchmaking.internal.MatchmakingServices;
import org.telar.ui.LongWork;

/** Who has no mentor in a draft, and why; the reasons are worked out when the part is opened. */
final class LeftPart extends Div {
    private final MatchmakingServices services;
    private final User user;
    private final Explained explained;
    private final Words words;
    private final Runnable changed;

    LeftPart(MatchmakingServices services, User user, Explained explained, Words words, Runnable changed) {
        this.services = services;
        this.user = user;
        this.explained = explained;
        this.words = words;
        this.changed = changed;
        addClassName("telar-stack");
        if (!explained.current() || explained.left().isEmpty()) {
            add(new Paragraph(getTranslation(
                    explained.current() ? "matchmaking.draft.left.none" : "matchmaking.draft.left.stale")));
            return;
        }
        workOut();
    }

    private void workOut() {
        LongWork work = LongWork.reading();
        removeAll();
        add(work);
        work.start(watch -> services.drafts().leftOut(user, explained), this::show, this::offer);
    }

    private void offer() {
        removeAll();
        add(new Button(getTranslation("matchmaking.draft.left.work-out"), click -> workOut()));
    }

    private void show(List<LeftOut> left) {
        removeAll();
        Grid<LeftOut> grid = new Grid<>();
        grid.addColumn(one -> one.mentee().name())
                .setHeader(getTranslation("matchmaking.mentee"))
                .setWidth("7rem")
                .setFlexGrow(1);
        grid.addColumn(new ComponentRenderer<>(this::why))
                .setHeader(getTranslation("matchmaking.draft.why"))
                .setWidth("12rem")
                .setFlexGrow(4);
        grid.addThemeName("wrap-cell-content");
        grid.setAriaLabel(getTranslation("matchmaking.draft.left", left.size()));
        grid.setHeight("max(24rem, 60vh)");
        grid.setItems(left);
        add(grid);
    }

    /** With what can be done about it, so that a phone shows both. */
    private Div why(LeftOut one) {
        Div why = new Div(
                new Span(explained.why(one).stream().map(words::sentence).collect(Collectors.joining(" "))));
        why.addClassName("telar-actions");
        if (services.waves().mayMatch(user)) {
            why.add(forced(one));
        }
        return why;
    }

    private Button forced(LeftOut one) {
        Button button = new Button(
                getTranslation("matchmaking.hand.choose"),
                click -> new ByHandDialog(services, user, explained, changed).askForMentor(one.mentee()));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }
}
