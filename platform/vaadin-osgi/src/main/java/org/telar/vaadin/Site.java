// SPDX-License-Identifier: Apache-2.0
package org.telar.vaadin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;

/**
 * What the application puts around the views. Exactly one service; the web interface is up while it is there. Served at
 * the root, in the servlet context {@link #CONTEXT}, which other servlets, filters and resources may join.
 */
public interface Site {
    /** Value of {@code osgi.http.whiteboard.context.name}. */
    String CONTEXT = "telar";

    /** Whiteboard selector of {@link #CONTEXT}. */
    String CONTEXT_SELECT = "(osgi.http.whiteboard.context.name=" + CONTEXT + ")";

    /** Theme, push and head elements, as annotations. */
    Class<? extends AppShellConfigurator> appShell();

    /** The class around every view; built by {@link #components()}. */
    Class<? extends RouterLayout> frame();

    /** How to build the frame and the error views; Vaadin calls the no-argument constructor of every other class. */
    Map<Class<? extends Component>, Supplier<? extends Component>> components();

    /** Classes that show errors ({@code HasErrorParameter}), each for its type of exception. */
    default java.util.Set<Class<? extends Component>> errorViews() {
        return java.util.Set.of();
    }

    I18NProvider texts();

    /**
     * Called for each page before it is sent: the place for style sheets, scripts and what is to be seen until the first
     * view is there. Scripts that stand in the page are allowed to run; those in attributes are not.
     */
    default void page(Document page, VaadinRequest request) {}

    /** Called once for each browser tab, before its first view is built. */
    void opened(UI ui);

    /** Failures in listeners and background tasks of a tab; not those of the line to a page that goes. */
    ErrorHandler errors();

    /** What the browser says by itself when the session has ended or the server does not understand. */
    SystemMessages systemMessages(Locale language);
}
