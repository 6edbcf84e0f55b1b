// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.telar.api.Message;
import org.telar.api.User;
import org.telar.matchmaking.engine.scoring.Criteria;
import org.telar.matchmaking.engine.scoring.Criterion;
import org.telar.matchmaking.engine.scoring.Preset;
import org.telar.matchmaking.engine.scoring.Weights;
import org.telar.matchmaking.internal.Explained;
import org.telar.matchmaking.internal.MatchmakingServices;
import org.telar.matchmaking.internal.Terms;
import org.telar.matchmaking.internal.Terms.Aim;
import org.telar.matchmaking.internal.Trial;
import org.telar.ui.LongWork;

/** What counts how much, and what the matching aims at; each change is tried at once beside the draft. */
final class WeightsPart extends Div {
    private final MatchmakingServices services;
    private final User user;
    private final Explained explained;
    private final Runnable changed;
    private final Map<String, Slider> sliders = new LinkedHashMap<>();
    private final RadioButtonGroup<Aim> aim = new RadioButtonGroup<>(getTranslation("matchmaking.aim"));
    private final Select<Preset> preset = new Select<>();
    private final Div result = new Div();
    private boolean setting;

    WeightsPart(MatchmakingServices services, User user, Explained explained, Runnable changed) {
        this.services = services;
        this.user = user;
        this.explained = explained;
        this.changed = changed;
        addClassName("telar-pictures");
        Terms terms = explained.draft().terms();
        result.addClassName("telar-stack");
        add(controls(terms), result);
        attempt();
    }

    private Section controls(Terms terms) {
        preset.setLabel(getTranslation("matchmaking.preset"));
        preset.setItems(Preset.values());
        preset.setItemLabelGenerator(one -> getTranslation(one.key()));
        preset.setPlaceholder(getTranslation("matchmaking.preset.own"));
        preset.setWidthFull();
        preset.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                set(change.getValue().weights());
                attempt();
            }
        });
        aim.setItems(Aim.values());
        aim.setItemLabelGenerator(
                one -> getTranslation("matchmaking.aim." + one.name().toLowerCase(Locale.ROOT)));
        aim.setValue(terms.aim());
        aim.addValueChangeListener(change -> attempt());
        Section controls = new Section(preset);
        controls.addClassName("telar-stack");
        for (Criterion criterion : Criteria.standard()) {
            if (terms.confidential() || !Terms.isConfidential(criterion.key())) {
                Slider slider = new Slider(
                        getTranslation(Terms.isConfidential(criterion.key()) ? Terms.NOT_SHOWN : criterion.key()),
                        5_000,
                        100,
                        this::moved);
                sliders.put(criterion.key(), slider);
                controls.add(slider);
            }
        }
        controls.add(aim, new Paragraph(getTranslation("matchmaking.aim.explain")));
        set(terms.weights());
        return controls;
    }

    private void set(Weights weights) {
        setting = true;
        sliders.forEach((key, slider) -> slider.set(weights.points().getOrDefault(key, 0)));
        preset.setValue(Arrays.stream(Preset.values())
                .filter(one -> one.weights().equals(weights))
                .findFirst()
                .orElse(null));
        setting = false;
    }

    private void moved() {
        if (!setting) {
            set(weights());
            attempt();
        }
    }

    private Weights weights() {
        Weights weights = explained.draft().terms().weights();
        for (Map.Entry<String, Slider> slider : sliders.entrySet()) {
            weights = weights.with(slider.getKey(), slider.getValue().value());
        }
        return weights;
    }

    /** The attempt before is called off when its bar leaves the page. */
    private void attempt() {
        Terms terms = explained.draft().terms().with(weights()).with(aim.getValue());
        LongWork work = new LongWork();
        result.removeAll();
        result.add(work);
        work.start(
                watch -> services.drafts()
                        .tried(user, explained.draft().wave(), explained.draft().id(), terms, watch::isCancelled),
                trial -> {
                    if (work.getParent().isPresent()) {
                        show(trial);
                    }
                },
                () -> {});
    }

    private void show(Optional<Trial> tried) {
        result.removeAll();
        tried.ifPresentOrElse(
                this::show, () -> result.add(new Paragraph(getTranslation("matchmaking.trial.not-possible"))));
    }

    private void show(Trial trial) {
        var all = trial.shares().all();
        Figures figures = new Figures()
                .add(trial.pairing().size(), getTranslation("matchmaking.draft.matched"))
                .add(trial.unmatched(), getTranslation("matchmaking.draft.unmatched"))
                .add(Math.round(all.mean()), getTranslation("matchmaking.draft.mean", trial.most()))
                .add(trial.pairing().total(), getTranslation("matchmaking.trial.total"))
                .add(all.worstOff(), getTranslation("matchmaking.trial.worst"))
                .add(trial.blockingPairs(), getTranslation("matchmaking.trial.blocking"));
        Button keep = new Button(getTranslation("matchmaking.trial.keep"), click -> {
            services.drafts().keep(user, explained.draft().wave(), trial);
            Notice.tell(this, Message.of("matchmaking.trial.kept"));
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
        result.add(
                new H3(getTranslation("matchmaking.trial")),
                figures,
                against,
                actions,
                new GroupTable(services, all, trial.shares().large()));
    }
}
