// SPDX-License-Identifier: Apache-2.0
package org.telar.shell.internal;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.TargetElement;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;

/** Theme, push and head elements of every page. */
@Push(transport = Transport.WEBSOCKET_XHR)
@StyleSheet("context://aura/aura.css")
@StyleSheet("context://brand/brand.css")
@StyleSheet("context://telar/telar.css")
public final class AppShell implements AppShellConfigurator {
    /** Before the first paint, so that a dark page does not flash white. */
    private static final String CHOSEN_SCHEME = "try{const s=localStorage.getItem('" + Frame.SCHEME
            + "');if(s)document.documentElement.dataset.scheme=s}catch(e){}";

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setViewport("width=device-width, initial-scale=1");
        settings.addLink("icon", "/brand/favicon.svg");
        settings.addInlineWithContents(
                TargetElement.HEAD, Inline.Position.PREPEND, CHOSEN_SCHEME, Inline.Wrapping.JAVASCRIPT);
    }
}
