// SPDX-License-Identifier: Apache-2.0
package org.telar.shell.internal;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import org.telar.ui.Icon;

/** A page that says what happened and what to do, in the user's language. */
class ErrorView extends Div {
    final void say(String titleKey, String sentence) {
        removeAll();
        addClassNames("telar-page", "telar-empty");
        getElement().setAttribute("role", "alert");
        add(
                Icon.HELP.draw(),
                new H1(getTranslation(titleKey)),
                new Paragraph(sentence),
                new Anchor("", getTranslation("shell.to-home")));
    }
}
