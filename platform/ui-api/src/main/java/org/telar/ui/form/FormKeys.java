// SPDX-License-Identifier: Apache-2.0
package org.telar.ui.form;

import com.vaadin.flow.component.Component;

/** The keys of a form. Enter in a calendar or a list belongs to that; Escape in a dialog to the dialog. */
final class FormKeys {
    private static final String SAVES = "event.key === 'Enter' && !event.defaultPrevented && !event.isComposing"
            + " && (event.ctrlKey || event.metaKey || (event.target.localName === 'input'"
            + " && !['checkbox', 'radio', 'button'].includes(event.target.type)"
            + " && !event.target.closest('vaadin-date-picker, vaadin-multi-select-combo-box')))"
            + " && (event.preventDefault(), true)";
    private static final String LEAVES =
            "event.key === 'Escape' && !event.defaultPrevented && !event.target.closest('[opened]')";

    private FormKeys() {}

    static void listen(Component form, Runnable save, Runnable leave) {
        form.getElement().addEventListener("keydown", key -> save.run()).setFilter(SAVES);
        form.getElement().addEventListener("keydown", key -> leave.run()).setFilter(LEAVES);
    }
}
