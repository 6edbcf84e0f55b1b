// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.view;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.telar.programme.participation.Places;

/** How many of the places are taken, as a bar and in words. */
final class Bar extends Div {

    Bar(Places places, Words words) {
        addClassName("telar-stack");
        double part = places.capacity() == 0 ? 0 : 100.0 * places.taken() / places.capacity();
        Div bar = new Div();
        bar.addClassName("telar-bar");
        bar.getStyle().set("--part", String.format(Locale.ROOT, "%.1f%%", part));
        bar.getElement().setAttribute("aria-hidden", "true");
        add(bar, new Span(words.say("programme.places", places.taken(), places.capacity(), places.free())));
    }
}
