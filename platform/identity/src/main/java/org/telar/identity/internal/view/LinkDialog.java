// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.telar.identity.internal.Doorway;

/** The link of an invitation, shown once: the mail may never arrive. */
final class LinkDialog {
    private LinkDialog() {}

    static void open(Doorway.Invited invited, String name) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(dialog.getTranslation("identity.link.title", name));
        dialog.setWidth("36rem");
        dialog.setMaxWidth("100%");
        TextField link = new TextField(dialog.getTranslation("identity.link"));
        link.setValue(invited.link());
        link.setReadOnly(true);
        link.setWidthFull();
        link.setAutoselect(true);
        String said = invited.mailed() ? "identity.link.mailed" : "identity.link.not-mailed";
        dialog.add(new Paragraph(dialog.getTranslation(said)), link);
        Button copy = new Button(dialog.getTranslation("identity.link.copy"));
        copy.addClickListener(click -> copy.getElement()
                .executeJs("return navigator.clipboard.writeText($0)", invited.link())
                .then(done -> copy.setText(copy.getTranslation("identity.link.copied"))));
        Button close = new Button(dialog.getTranslation("identity.close"), click -> dialog.close());
        close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(copy, close);
        dialog.open();
    }
}
