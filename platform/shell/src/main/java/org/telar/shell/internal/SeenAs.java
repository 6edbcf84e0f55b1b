// SPDX-License-Identifier: Apache-2.0
package org.telar.shell.internal;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import org.telar.api.User;
import org.telar.identity.SessionKeys;

/** Tells on every page that an administrator sees Telar as somebody else does, with the way back. */
final class SeenAs extends Div {
    SeenAs(User user) {
        addClassNames("telar-note", "warning", "telar-seen-as");
        getElement().setAttribute("role", "status");
        add(
                new Span(getTranslation("shell.seen-as", user.name())),
                new Button(getTranslation("shell.seen-as.back"), click -> back()));
    }

    private static void back() {
        WrappedSession session = VaadinSession.getCurrent().getSession();
        if (session.getAttribute(SessionKeys.OWN_USER) instanceof User own) {
            session.setAttribute(SessionKeys.USER, own);
            session.removeAttribute(SessionKeys.OWN_USER);
        }
        UI.getCurrent().getPage().setLocation("/identity");
    }
}
