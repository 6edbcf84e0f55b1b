// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.view;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.text.NumberFormat;
import java.util.UUID;

/** A whole number that is dragged, or stepped by the arrow keys. */
final class Slider extends Div {
    private final Input input = new Input(ValueChangeMode.ON_CHANGE);
    private final Span figure = new Span();

    /** From 0. @param moved called when a person has moved it */
    Slider(String label, int most, int step, Runnable moved) {
        this(label, 0, most, step, moved);
    }

    /** @param moved called when a person has moved it */
    Slider(String label, int least, int most, int step, Runnable moved) {
        addClassName("telar-slider");
        String id = "slider-" + UUID.randomUUID();
        input.setType("range");
        input.setId(id);
        input.getElement().setAttribute("min", Integer.toString(least));
        input.getElement().setAttribute("max", Integer.toString(most));
        input.getElement().setAttribute("step", Integer.toString(step));
        NativeLabel name = new NativeLabel(label);
        name.setFor(id);
        input.addValueChangeListener(change -> {
            show();
            if (change.isFromClient()) {
                moved.run();
            }
        });
        add(name, input, figure);
    }

    int value() {
        return input.getValue().isEmpty() ? 0 : Integer.parseInt(input.getValue());
    }

    void set(int value) {
        input.setValue(Integer.toString(value));
        show();
    }

    private void show() {
        figure.setText(NumberFormat.getIntegerInstance(getLocale()).format(value()));
    }
}
