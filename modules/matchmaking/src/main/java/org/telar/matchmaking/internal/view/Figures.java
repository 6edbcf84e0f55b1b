// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.view;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import java.text.NumberFormat;

/** A row of big numbers with their labels. */
final class Figures extends DescriptionList {
    Figures() {
        addClassName("telar-figures");
    }

    Figures add(Number number, String label) {
        return add(NumberFormat.getInstance(getLocale()).format(number), label);
    }

    Figures add(String figure, String label) {
        Div one = new Div(new Term(label), new Description(figure));
        add(one);
        return this;
    }
}
