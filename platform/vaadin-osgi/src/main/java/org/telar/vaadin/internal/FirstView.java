// SPDX-License-Identifier: Apache-2.0
package org.telar.vaadin.internal;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.BootstrapHandler;
import com.vaadin.flow.server.communication.JavaScriptBootstrapHandler;

/**
 * Answers a page that begins with its first view as well, when it asks for that: a page of Vaadin's own asks for it
 * afterwards, one more way over the line and back.
 */
final class FirstView extends JavaScriptBootstrapHandler {
    private static final long serialVersionUID = 1L;
    private static final String ASKED = "with-view";
    private static final String SHOW_ADDRESS = "addEventListener('vaadin-router-location-changed',"
            + " () => history.replaceState(history.state, '', $0), {once: true})";

    @Override
    protected void initializeUIWithRouter(BootstrapHandler.BootstrapContext context, UI ui) {
        if (context.getRequest().getParameter(ASKED) != null) {
            ui.getInternals().getRouter().initializeUI(ui, context.getRoute());
            Location shown = ui.getInternals().getActiveViewLocation();
            if (!shown.getPath().equals(context.getRoute().getPath())) {
                // a view sent on to another one; the router of the page knows only what was asked for, and says so at
                // its end
                ui.getPage().executeJs(SHOW_ADDRESS, shown.getPathWithQueryParameters());
            }
        }
    }
}
