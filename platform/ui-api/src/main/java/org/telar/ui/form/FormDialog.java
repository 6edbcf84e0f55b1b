// SPDX-License-Identifier: Apache-2.0
package org.telar.ui.form;

import com.vaadin.flow.component.dialog.Dialog;

/** A form in a dialog, which closes when the form is left; close it yourself once the record is saved. */
public final class FormDialog extends Dialog {
    /** @param form its {@link Form#onLeave} is the dialog's from now on */
    public FormDialog(String title, Form<?> form) {
        setHeaderTitle(title);
        setWidth("44rem");
        setMaxWidth("100%");
        setCloseOnOutsideClick(false);
        add(form);
        getFooter().add(form.actions());
        form.onLeave(this::close);
        addDialogCloseActionListener(escape -> form.leave());
    }
}
