// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.view;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** How many points each pair must be worth at least. */
final class FloorField extends Div {
    private static final int MOST = 10_000;
    private static final int STEP = 100;

    private final int least;
    private final Slider slider;

    /** @param least what the programme asks for @param moved called when a person has moved it */
    FloorField(int least, Runnable moved) {
        this.least = least;
        slider = new Slider(getTranslation("matchmaking.floor"), least, MOST, STEP, moved);
        Paragraph explain = new Paragraph(getTranslation("matchmaking.floor.explain"));
        explain.addClassName("telar-muted");
        add(slider, explain);
    }

    int value() {
        return slider.value();
    }

    /** Rounded down to what the slider has, and no less than what the programme asks for. */
    void set(int points) {
        slider.set(least + Math.max(0, Math.min(MOST, points) - least) / STEP * STEP);
    }
}
