// SPDX-License-Identifier: Apache-2.0
package org.telar.vaadin.internal;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.BootstrapHandler;
import com.vaadin.flow.server.communication.JavaScriptBootstrapHandler;

/**
 * Answers a page that begins with its first view as well, when it asks for that: a page of Vaadin's own asks for it
 * afterwards, one more way over the line and back.
 */
final class FirstView extends JavaScriptBootstrapHandler {
    private static final long serialVersionUID = 1L;
    private static final String ASKED = "with-view";

    @Override
    protected void initializeUIWithRouter(BootstrapHandler.BootstrapContext context, UI ui) {
        if (context.getRequest().getParameter(ASKED) != null) {
            ui.getInternals().getRouter().initializeUI(ui, context.getRoute());
        }
    }
}
