// SPDX-License-Identifier: Apache-2.0
package org.telar.shell.internal;

import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Function;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardListener;
import org.telar.vaadin.Site;

/**
 * {@code telar:drain} of the container's shell: from now until the next start {@code /health} says DRAINING with 503, so
 * that a load balancer sends nobody new, while whoever is here goes on. Each call says how many sessions are left.
 */
@Component(
        service = {Draining.class, Function.class, HttpSessionListener.class},
        property = {"osgi.command.scope=telar", "osgi.command.function=drain"})
@HttpWhiteboardListener
@HttpWhiteboardContextSelect(Site.CONTEXT_SELECT)
public final class Draining implements Function, HttpSessionListener {
    private final BundleTexts texts;
    private final AtomicInteger sessions = new AtomicInteger();
    private volatile boolean begun;

    @Activate
    public Draining(@Reference BundleTexts texts) {
        this.texts = texts;
    }

    boolean hasBegun() {
        return begun;
    }

    @Override
    public @Nullable Object execute(CommandSession session, List<Object> arguments) {
        begun = true;
        session.getConsole().println(texts.text(Locale.getDefault(), "shell.draining", sessions.get()));
        return null;
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        sessions.incrementAndGet();
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        sessions.decrementAndGet();
    }
}
