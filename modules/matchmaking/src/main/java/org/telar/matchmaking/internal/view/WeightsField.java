// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.view;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.telar.matchmaking.engine.scoring.Criterion;
import org.telar.matchmaking.engine.scoring.Preset;
import org.telar.matchmaking.engine.scoring.Weights;
import org.telar.matchmaking.internal.Terms;

/** How much each criterion counts: a preset to begin with, and a slider for each, also for those of other modules. */
final class WeightsField extends Div {
    private static final int MOST = 5_000;
    private static final int STEP = 100;

    private final Map<String, Slider> sliders = new LinkedHashMap<>();
    private final Select<Preset> preset = new Select<>();
    private final Runnable changed;
    private Weights weights;

    /** @param changed called when a person has changed something */
    WeightsField(List<Criterion> criteria, Weights weights, boolean confidential, Runnable changed) {
        this.changed = changed;
        this.weights = weights;
        addClassName("telar-stack");
        preset.setLabel(getTranslation("matchmaking.preset"));
        preset.setItems(Preset.values());
        preset.setItemLabelGenerator(one -> getTranslation(one.key()));
        preset.setPlaceholder(getTranslation("matchmaking.preset.own"));
        preset.setWidthFull();
        preset.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                change.getValue().weights().points().forEach(this::put);
                show();
                changed.run();
            }
        });
        add(preset);
        criteria.forEach(this::addSlider);
        setConfidential(confidential);
        show();
    }

    private void addSlider(Criterion criterion) {
        String key = criterion.key();
        Slider slider = new Slider(
                getTranslation(Terms.isConfidential(key) ? Terms.NOT_SHOWN : key), MOST, STEP, () -> moved(key));
        sliders.put(key, slider);
        add(slider);
    }

    private void moved(String key) {
        put(key, sliders.get(key).value());
        show();
        changed.run();
    }

    private void put(String key, int points) {
        weights = weights.with(key, points);
    }

    private void show() {
        sliders.forEach((key, slider) -> slider.set(weights.points().getOrDefault(key, 0)));
        preset.setValue(Terms.preset(weights).orElse(null));
    }

    /** Whether there is a slider for what is never shown. */
    void setConfidential(boolean counts) {
        sliders.forEach((key, slider) -> slider.setVisible(counts || !Terms.isConfidential(key)));
    }

    Weights weights() {
        return weights;
    }
}
