// SPDX-License-Identifier: Apache-2.0
package org.telar.ui.table;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A button over something to choose, which is made when it is first opened. */
final class Choice extends Div {
    private final Button button;
    private final Supplier<Component> making;
    private @Nullable Popover popover;

    Choice(String text, Supplier<Component> making) {
        this.making = making;
        button = new Button(text, click -> first());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.getElement().setAttribute("aria-haspopup", "dialog");
        add(button);
    }

    /** Every other click is the popover's own. */
    private void first() {
        if (popover == null) {
            popover = new Popover(making.get());
            popover.setTarget(button);
            popover.setModal(true);
            popover.setAutofocus(true);
            popover.setAriaLabel(button.getText());
            add(popover);
            popover.open();
        }
    }

    void close() {
        if (popover != null) {
            popover.close();
        }
    }
}
