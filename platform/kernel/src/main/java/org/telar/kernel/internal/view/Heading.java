// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;

/** The head of a page: the way back, the title, what can be done. */
final class Heading extends Div {
    Heading(String title, Component... actions) {
        add(new Div(new H1(title)));
        finish(actions);
    }

    /** @param backKey key of the title of the page above */
    Heading(String title, String backPath, String backKey, Component... actions) {
        Anchor back = new Anchor(backPath, getTranslation(backKey));
        back.addClassName("telar-back");
        add(new Div(back, new H1(title)));
        finish(actions);
    }

    private void finish(Component... actions) {
        addClassName("telar-page-header");
        if (actions.length > 0) {
            Div group = new Div(actions);
            group.addClassName("telar-actions");
            add(group);
        }
    }
}
