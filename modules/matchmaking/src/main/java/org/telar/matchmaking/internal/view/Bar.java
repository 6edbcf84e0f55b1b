// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.view;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;

/** Points as a number and as a small bar. */
final class Bar extends Div {
    Bar(int points, int max) {
        this("", points, max);
    }

    /** @param text in the place of the points */
    Bar(String text, int points, int max) {
        addClassName("telar-measure");
        Div bar = new Div();
        bar.addClassName("telar-bar");
        bar.getStyle().set("--part", (max == 0 ? 0 : Math.min(100, 100L * points / max)) + "%");
        bar.getElement().setAttribute("aria-hidden", "true");
        add(
                new Span(
                        text.isEmpty()
                                ? NumberFormat.getIntegerInstance(getLocale()).format(points)
                                : text),
                bar);
    }
}
