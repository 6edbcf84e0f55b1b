// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.Grid.SelectionMode;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Comparator;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.telar.api.User;
import org.telar.exchange.columns.Vocabulary;
import org.telar.matchmaking.engine.Pair;
import org.telar.matchmaking.engine.scoring.Words;
import org.telar.matchmaking.internal.ByHand;
import org.telar.matchmaking.internal.Explained;
import org.telar.matchmaking.internal.Explained.NamedPair;
import org.telar.matchmaking.internal.MatchmakingServices;

/** The pairs of a draft; each with its reasons and what can be changed by hand. */
final class PairsPart extends Div {
    private final MatchmakingServices services;
    private final User user;
    private final Explained explained;
    private final Words words;
    private final Runnable changed;
    private final Grid<NamedPair> grid = new Grid<>();

    PairsPart(
            MatchmakingServices services,
            User user,
            Explained explained,
            Words words,
            Consumer<Set<Pair>> approve,
            Runnable changed) {
        this.services = services;
        this.user = user;
        this.explained = explained;
        this.words = words;
        this.changed = changed;
        addClassName("telar-stack");
        addColumns();
        var items = grid.setItems(explained.pairs());
        TextField search = new TextField();
        search.setPlaceholder(getTranslation("matchmaking.search"));
        search.setAriaLabel(getTranslation("matchmaking.search"));
        search.setWidth("min(22rem, 100%)");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            String part = Vocabulary.fold(change.getValue());
            items.setFilter(pair -> Stream.of(
                            pair.mentee().name(),
                            pair.mentor().name(),
                            pair.mentee().who().code(),
                            pair.mentor().who().code())
                    .anyMatch(text -> Vocabulary.fold(text).contains(part)));
        });
        Div bar = new Div(search);
        bar.addClassName("telar-actions");
        Set<Pair> approvable = explained.approvable();
        if (explained.current() && services.waves().mayApprove(user) && !approvable.isEmpty()) {
            grid.setSelectionMode(SelectionMode.MULTI);
            grid.setItemSelectableProvider(pair -> approvable.contains(pair.pair()));
            bar.add(approveChosen(approve));
        }
        add(new Paragraph(getTranslation("matchmaking.draft.pairs.explain")), bar, grid);
    }

    private void addColumns() {
        grid.addColumn(pair -> pair.mentee().name())
                .setHeader(getTranslation("matchmaking.mentee"))
                .setSortable(true);
        grid.addColumn(pair -> pair.mentor().name())
                .setHeader(getTranslation("matchmaking.mentor"))
                .setSortable(true);
        grid.addColumn(new ComponentRenderer<>(pair -> new Bar(pair.score(), explained.most())))
                .setHeader(getTranslation("matchmaking.score"))
                .setComparator(Comparator.comparingInt(NamedPair::score))
                .setSortable(true);
        if (!explained.held().states().isEmpty()) {
            grid.addColumn(new ComponentRenderer<>(this::state)).setHeader(getTranslation("matchmaking.match.state"));
        }
        grid.addThemeName("wrap-cell-content");
        grid.setItemDetailsRenderer(new ComponentRenderer<>(this::details));
        grid.setAriaLabel(
                getTranslation("matchmaking.draft.pairs", explained.pairs().size()));
        grid.setHeight("max(24rem, 60vh)");
        grid.setSelectionMode(SelectionMode.NONE);
    }

    private Span state(NamedPair pair) {
        return explained
                .held()
                .state(pair.pair())
                .<Span>map(StateBadge::new)
                .orElseGet(() -> new Span(
                        explained.held().mentees().contains(pair.pair().mentee())
                                ? getTranslation("matchmaking.draft.pairs.other-mentor")
                                : ""));
    }

    private Button approveChosen(Consumer<Set<Pair>> approve) {
        Button button = new Button(getTranslation("matchmaking.approve.chosen", 0));
        button.addClickListener(click -> approve.accept(
                grid.getSelectedItems().stream().map(NamedPair::pair).collect(Collectors.toSet())));
        button.setEnabled(false);
        grid.addSelectionListener(selection -> {
            int chosen = selection.getAllSelectedItems().size();
            button.setEnabled(chosen > 0);
            button.setText(getTranslation("matchmaking.approve.chosen", chosen));
        });
        return button;
    }

    private Div details(NamedPair pair) {
        Div details = new Div(new ExplanationPanel(explained.explanation(pair), words));
        if (services.waves().mayMatch(user)
                && !explained.held().mentees().contains(pair.pair().mentee())) {
            Div actions = new Div(
                    button("matchmaking.hand.pin", () -> dialog().show(new ByHand.Pin(pair.pair()))),
                    button("matchmaking.hand.other", () -> dialog().askForMentor(pair.mentee())),
                    button("matchmaking.hand.swap", () -> dialog().askForMentee(pair.mentee())),
                    button("matchmaking.hand.forbid", () -> dialog().show(new ByHand.Forbid(pair.pair()))));
            actions.addClassName("telar-actions");
            details.add(actions);
        }
        return details;
    }

    private ByHandDialog dialog() {
        return new ByHandDialog(services, user, explained, changed);
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(getTranslation(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }
}
