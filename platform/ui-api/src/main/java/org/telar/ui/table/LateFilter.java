// SPDX-License-Identifier: Apache-2.0
package org.telar.ui.table;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.telar.exchange.dataset.Condition;

/**
 * Stands in for a filter until somebody wants it: a button, because the fields in which one chooses are heavy for a slow
 * line, and most lists are read without them.
 */
final class LateFilter extends Div {
    private final Supplier<Filter> making;
    private @Nullable Filter made;

    private LateFilter(String label, String text, Supplier<Filter> making) {
        this.making = making;
        addClassName("telar-dataset-late");
        Button button = new Button(text, click -> make().begin().run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(label + ": " + text);
        add(button);
    }

    /** @param text what the empty field would say */
    static Filter of(String label, String text, Supplier<Filter> making) {
        LateFilter late = new LateFilter(label, text, making);
        return new Filter(
                late, late::asked, late::show, () -> late.make().begin().run());
    }

    private Filter make() {
        if (made == null) {
            made = making.get();
            removeAll();
            add(made.component());
        }
        return made;
    }

    private Optional<Condition> asked() {
        return made == null ? Optional.empty() : made.asked().get();
    }

    private void show(Optional<Condition> condition) {
        if (made != null || condition.isPresent()) {
            make().show().accept(condition);
        }
    }
}
