// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.telar.api.Change;
import org.telar.api.Message;
import org.telar.api.User;
import org.telar.exchange.columns.Vocabulary;
import org.telar.matchmaking.engine.scoring.Words;
import org.telar.matchmaking.internal.Draft;
import org.telar.matchmaking.internal.Explained;
import org.telar.matchmaking.internal.Explained.ExplainedPair;
import org.telar.matchmaking.internal.Explained.LeftOut;
import org.telar.matchmaking.internal.Waves;
import org.telar.ui.Icon;

/** One matching: its figures, every pair with its reasons, everyone left out and why; approve it, take it away as a file. */
final class DraftPanel extends Div {
    private static final int NOTICE_MILLIS = 8000;
    private static final String GRID_HEIGHT = "max(24rem, 60vh)";

    private final Waves waves;
    private final User user;
    private final Explained explained;
    private final Runnable changed;
    private final Words words;

    DraftPanel(Waves waves, User user, Explained explained, Runnable changed) {
        this.waves = waves;
        this.user = user;
        this.explained = explained;
        this.changed = changed;
        this.words = new Words(getLocale(), this::getTranslation);
        addClassName("telar-stack");
        if (!explained.current()) {
            Paragraph stale = new Paragraph(getTranslation("matchmaking.draft.stale"));
            stale.addClassNames("telar-note", "warning");
            add(stale);
        }
        add(figures(), new Pictures(explained), actions(), lists());
    }

    private Figures figures() {
        double mean = explained.pairs().stream()
                .mapToInt(ExplainedPair::score)
                .average()
                .orElse(0);
        int best = explained.pairs().stream()
                .mapToInt(pair -> pair.explanation().max())
                .max()
                .orElse(0);
        return new Figures()
                .add(explained.draft().matched(), getTranslation("matchmaking.draft.matched"))
                .add(explained.draft().unmatched(), getTranslation("matchmaking.draft.unmatched"))
                .add(Math.round(mean), getTranslation("matchmaking.draft.mean", best))
                .add(explained.draft().total(), getTranslation("matchmaking.draft.total"));
    }

    private Div actions() {
        Div actions = new Div();
        actions.addClassName("telar-actions");
        if (explained.draft().approved().isPresent()) {
            Span approved = new Span(getTranslation("matchmaking.draft.approved"));
            approved.addClassNames("telar-badge", "success");
            actions.add(approved);
        } else if (explained.current()) {
            Button approve = new Button(getTranslation("matchmaking.draft.approve"), click -> confirm());
            approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions.add(approve);
        }
        DraftFile file = new DraftFile(explained, words, this::getTranslation, getLocale());
        actions.add(download(file.xlsx(), "matchmaking.draft.xlsx"), download(file.csv(), "matchmaking.draft.csv"));
        return actions;
    }

    private Anchor download(com.vaadin.flow.server.streams.DownloadHandler handler, String key) {
        Anchor link = new Anchor(handler, "");
        link.add(Icon.DOWNLOAD.draw(), new Span(getTranslation(key)));
        link.addClassName("telar-download");
        link.getElement().setAttribute("download", true);
        return link;
    }

    private void confirm() {
        ConfirmDialog dialog = new ConfirmDialog(
                getTranslation("matchmaking.draft.approve"),
                getTranslation(
                        "matchmaking.draft.approve.question",
                        explained.draft().matched(),
                        explained.draft().unmatched()),
                getTranslation("matchmaking.draft.approve.yes"),
                click -> approve());
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("ui.cancel"));
        dialog.open();
    }

    private void approve() {
        switch (waves.approve(user, explained.draft().wave(), explained.draft().id())) {
            case Change.Done<Draft> done ->
                Notification.show(
                        getTranslation("matchmaking.draft.approve.done"), NOTICE_MILLIS, Position.BOTTOM_START);
            case Change.Refused<Draft> refused -> tell(refused.reason());
            case Change.Flawed<Draft> flawed -> tell(flawed.flaws().getFirst().message());
            case Change.Overtaken<Draft> overtaken -> tell(Message.of("matchmaking.approve.at-the-same-time"));
        }
        changed.run();
    }

    private void tell(Message reason) {
        Notification.show(getTranslation(reason.key(), reason.values().toArray()), NOTICE_MILLIS, Position.TOP_CENTER)
                .addThemeVariants(NotificationVariant.LUMO_ERROR);
    }

    private TabSheet lists() {
        TabSheet lists = new TabSheet();
        lists.setWidthFull();
        lists.add(getTranslation("matchmaking.draft.pairs", explained.pairs().size()), pairs());
        lists.add(getTranslation("matchmaking.draft.left", explained.draft().unmatched()), left());
        return lists;
    }

    private Div pairs() {
        Grid<ExplainedPair> grid = new Grid<>();
        grid.addColumn(pair -> pair.mentee().name())
                .setHeader(getTranslation("matchmaking.mentee"))
                .setSortable(true);
        grid.addColumn(pair -> pair.mentor().name())
                .setHeader(getTranslation("matchmaking.mentor"))
                .setSortable(true);
        grid.addColumn(new ComponentRenderer<>(
                        pair -> new Bar(pair.score(), pair.explanation().max())))
                .setHeader(getTranslation("matchmaking.score"))
                .setComparator(Comparator.comparingInt(ExplainedPair::score))
                .setSortable(true);
        grid.setItemDetailsRenderer(new ComponentRenderer<>(pair -> new ExplanationPanel(pair.explanation(), words)));
        grid.setAriaLabel(
                getTranslation("matchmaking.draft.pairs", explained.pairs().size()));
        var items = grid.setItems(explained.pairs());
        TextField search = new TextField();
        search.setPlaceholder(getTranslation("matchmaking.search"));
        search.setAriaLabel(getTranslation("matchmaking.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            String part = Vocabulary.fold(change.getValue());
            items.setFilter(pair -> Vocabulary.fold(pair.mentee().name()).contains(part)
                    || Vocabulary.fold(pair.mentor().name()).contains(part));
        });
        Div all = new Div(new Paragraph(getTranslation("matchmaking.draft.pairs.explain")), search, grid);
        all.addClassName("telar-stack");
        return all;
    }

    private Div left() {
        Grid<LeftOut> grid = new Grid<>();
        grid.addColumn(left -> left.mentee().name())
                .setHeader(getTranslation("matchmaking.mentee"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(left -> explained.why(left).stream().map(words::sentence).collect(Collectors.joining(" ")))
                .setHeader(getTranslation("matchmaking.draft.why"))
                .setFlexGrow(1);
        grid.addThemeName("wrap-cell-content");
        grid.setHeight(GRID_HEIGHT);
        grid.setItems(explained.left());
        Div all = new Div(
                explained.left().isEmpty()
                        ? new Paragraph(getTranslation(
                                explained.current() ? "matchmaking.draft.left.none" : "matchmaking.draft.left.stale"))
                        : grid);
        all.addClassName("telar-stack");
        return all;
    }
}
