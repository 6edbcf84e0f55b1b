// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.view;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;

/** Labels with a bar and a figure each. */
final class BarList extends DescriptionList {
    BarList() {
        addClassName("telar-bars");
    }

    /** @param part of the whole width, from 0 to 1 @param tone a word of the house's for the bar's colour, or nothing */
    BarList add(String label, double part, String figure, String tone) {
        Description bar = new Description();
        bar.addClassName("telar-bar");
        if (!tone.isEmpty()) {
            bar.addClassName(tone);
        }
        bar.getStyle().set("--part", Math.round(100 * Math.clamp(part, 0, 1)) + "%");
        bar.getElement().setAttribute("aria-hidden", "true");
        add(new Term(label), bar, new Description(figure));
        return this;
    }
}
