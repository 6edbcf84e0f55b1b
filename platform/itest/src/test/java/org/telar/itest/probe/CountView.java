// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.probe;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;

/** Counts on the server how often its button was pressed. */
public final class CountView extends Div {
    private int count;

    CountView() {
        Span shown = new Span("0");
        shown.setId("count");
        TextField draft = new TextField("Draft");
        draft.setId("draft");
        add(draft, new Button("Count", click -> shown.setText(Integer.toString(++count))), shown);
    }
}
