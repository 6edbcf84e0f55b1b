// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.telar.api.Message;
import org.telar.api.User;
import org.telar.matchmaking.internal.Draft;
import org.telar.matchmaking.internal.Explained;
import org.telar.matchmaking.internal.MatchmakingServices;
import org.telar.matchmaking.internal.Terms;
import org.telar.matchmaking.internal.Terms.Aim;
import org.telar.matchmaking.internal.Trial;
import org.telar.matchmaking.internal.Trials.Tried;
import org.telar.ui.LongWork;

/** What counts how much, and what the matching aims at; each change is tried at once beside the draft. */
final class WeightsPart extends Div {
    private final MatchmakingServices services;
    private final User user;
    private final Explained explained;
    private final Runnable changed;
    private final WeightsField weights;
    private final RadioButtonGroup<Aim> aim = new RadioButtonGroup<>(getTranslation("matchmaking.aim"));
    private final Div result = new Div();
    private final FloorField floor;
    private Tried tried = Tried.NOTHING;

    WeightsPart(MatchmakingServices services, User user, Explained explained, Runnable changed) {
        this.services = services;
        this.user = user;
        this.explained = explained;
        this.changed = changed;
        addClassName("telar-pictures");
        Terms terms = explained.draft().terms();
        weights = new WeightsField(
                explained.policy().scoring().criteria(), terms.weights(), terms.confidential(), this::attempt);
        floor = new FloorField(
                services.waves().rules(user, explained.draft().wave()).floor(), this::attempt);
        floor.set(terms.floor());
        result.addClassName("telar-stack");
        add(controls(terms), result);
        attempt();
    }

    private Section controls(Terms terms) {
        aim.setItems(Aim.values());
        aim.setItemLabelGenerator(
                one -> getTranslation("matchmaking.aim." + one.name().toLowerCase(Locale.ROOT)));
        aim.setValue(terms.aim());
        aim.addValueChangeListener(change -> showChosen());
        Section controls =
                new Section(weights, floor, highest(), aim, new Paragraph(getTranslation("matchmaking.aim.explain")));
        controls.addClassName("telar-stack");
        return controls;
    }

    private Button highest() {
        return new Button(getTranslation("matchmaking.floor.highest"), click -> {
            tried = Tried.NOTHING;
            Terms terms = terms();
            LongWork work = new LongWork();
            result.removeAll();
            result.add(work);
            work.start(
                    watch -> services.trials()
                            .highestFloor(user, explained.draft().wave(), terms, watch::isCancelled)
                            .orElseThrow(CancellationException::new),
                    points -> whenShown(work, () -> {
                        floor.set(points);
                        attempt();
                    }),
                    () -> whenShown(work, this::attempt));
        });
    }

    /** What a person did meanwhile has taken the bar from the page, and what comes of the work is of no use. */
    private static void whenShown(LongWork work, Runnable then) {
        if (work.getParent().isPresent()) {
            then.run();
        }
    }

    private Terms terms() {
        return explained.draft().terms().with(weights.weights()).withFloor(floor.value());
    }

    /** The attempt before is called off when its bar leaves the page. */
    private void attempt() {
        tried = Tried.NOTHING;
        Terms terms = terms();
        LongWork work = new LongWork();
        result.removeAll();
        result.add(work);
        work.start(
                watch -> {
                    Optional<Tried> trials = services.trials()
                            .tried(
                                    user,
                                    explained.draft().wave(),
                                    explained.draft().id(),
                                    terms,
                                    watch::isCancelled);
                    if (watch.isCancelled()) {
                        throw new CancellationException();
                    }
                    return trials;
                },
                trials -> whenShown(work, () -> {
                    result.removeAll();
                    if (trials.isEmpty()) {
                        Notice.warn(this, Draft.GONE);
                        changed.run();
                        return;
                    }
                    tried = trials.get();
                    showChosen();
                }),
                () -> whenShown(work, result::removeAll));
    }

    private void showChosen() {
        if (!tried.aims().isEmpty()) {
            show(tried.aims().get(aim.getValue()));
        } else if (!tried.refused().isEmpty()) {
            result.removeAll();
            result.add(new RefusedPins(tried.refused()));
        }
    }

    private void show(Trial trial) {
        var all = trial.shares().all();
        Button keep = new Button(getTranslation("matchmaking.trial.keep"), click -> {
            if (services.trials().keep(user, explained.draft().wave(), trial).isPresent()) {
                Notice.tell(this, Message.of("matchmaking.trial.kept"));
            } else {
                Notice.warn(this, Message.of("matchmaking.floor.meanwhile"));
            }
            changed.run();
        });
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        keep.setDisableOnClick(true);
        Div actions = new Div(keep);
        actions.addClassName("telar-actions");
        Paragraph against = new Paragraph(getTranslation(
                "matchmaking.trial.against",
                trial.against().moved(),
                trial.against().newlyMatched(),
                trial.against().leftOut()));
        result.removeAll();
        result.add(
                new H3(getTranslation("matchmaking.trial")),
                new PricePart(tried),
                against,
                actions,
                new GroupTable(services, all, trial.shares().large()));
    }
}
