// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.telar.api.User;
import org.telar.matchmaking.engine.Matching;
import org.telar.matchmaking.engine.Outcome;
import org.telar.matchmaking.engine.Progress.Step;
import org.telar.matchmaking.internal.Draft;
import org.telar.matchmaking.internal.MatchmakingServices;
import org.telar.matchmaking.internal.Terms;
import org.telar.matchmaking.internal.WaveEntry;
import org.telar.ui.Icon;
import org.telar.ui.LongWork;

/** The matchings of a wave: make one, look at one. */
final class MatchingTab extends Div {
    private final MatchmakingServices services;
    private final long wave;
    private final User user;
    private final Div bar = new Div();
    private final Div content = new Div();
    private Optional<Draft> shown = Optional.empty();

    MatchingTab(MatchmakingServices services, long wave, User user) {
        this.services = services;
        this.wave = wave;
        this.user = user;
        addClassName("telar-stack");
        bar.addClassName("telar-actions");
        content.addClassName("telar-stack");
        add(bar, content);
        showLatest();
    }

    private void showLatest() {
        List<Draft> drafts = services.drafts().all(user, wave);
        bar.removeAll();
        content.removeAll();
        if (drafts.isEmpty()) {
            shown = Optional.empty();
            content.add(empty());
            return;
        }
        Select<Draft> choice = choice(drafts);
        bar.add(choice);
        if (services.waves().mayMatch(user)) {
            bar.add(matchButton());
        }
        choice.setValue(drafts.getFirst());
    }

    private Div empty() {
        WaveEntry entry = services.waves().wave(user, wave).orElseThrow();
        boolean ready = entry.mentors() > 0 && entry.mentees() > 0;
        Div empty = new Div(
                Icon.MATCH.draw(),
                new Paragraph(getTranslation(ready ? "matchmaking.match.ready" : "matchmaking.match.nobody")));
        empty.addClassName("telar-empty");
        if (ready && services.waves().mayMatch(user)) {
            empty.add(matchButton());
        }
        return empty;
    }

    private Button matchButton() {
        Button match = new Button(getTranslation("matchmaking.match"), Icon.MATCH.draw(), click -> match());
        match.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        match.setDisableOnClick(true);
        return match;
    }

    private Select<Draft> choice(List<Draft> drafts) {
        Select<Draft> choice = new Select<>();
        choice.setAriaLabel(getTranslation("matchmaking.match.choose"));
        choice.setItemLabelGenerator(new DraftWords(this, getLocale(), services.zone())::name);
        choice.setItems(drafts);
        choice.setWidth("min(34rem, 100%)");
        choice.addValueChangeListener(change -> show(change.getValue()));
        return choice;
    }

    private void show(Draft draft) {
        shown = Optional.of(draft);
        content.removeAll();
        services.drafts()
                .explained(user, wave, draft.id())
                .ifPresent(explained -> content.add(new DraftPanel(services, user, explained, this::showLatest)));
    }

    /** On the terms of the draft that is shown, so that what staff decided by hand stays decided. */
    private void match() {
        Terms terms = shown.map(draft -> services.drafts().again(user, draft))
                .orElseGet(() -> services.drafts().usual(user, wave));
        LongWork work = new LongWork();
        bar.removeAll();
        content.removeAll();
        content.add(work);
        work.start(
                watch -> {
                    Outcome outcome = services.drafts()
                            .match(
                                    user,
                                    wave,
                                    terms,
                                    (step, done, total) -> watch.reached(
                                            step == Step.SCORING
                                                    ? "matchmaking.match.scoring"
                                                    : "matchmaking.match.assigning",
                                            done,
                                            total),
                                    watch::isCancelled);
                    if (outcome instanceof Outcome.Cancelled) {
                        throw new CancellationException();
                    }
                    return outcome;
                },
                this::matched,
                this::showLatest);
    }

    private void matched(Outcome outcome) {
        switch (outcome) {
            case Matching matching -> showLatest();
            case Outcome.PinsRefused refused -> {
                showLatest();
                content.addComponentAsFirst(new RefusedPins(refused.pins()));
            }
            case Outcome.Cancelled cancelled -> showLatest();
        }
    }
}
