// SPDX-License-Identifier: Apache-2.0
package org.telar.vaadin.internal;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedHttpSession;
import com.vaadin.flow.server.WrappedSession;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Makes one session of two. Felix HTTP gives each servlet context a session of its own by prefixing attribute names in
 * Jetty's session, and wraps values that listen to being bound; a WebSocket handshake sees Jetty's session as it is.
 * Vaadin, not finding its session there, would have the browser reload for ever.
 */
final class PushSession extends WrappedHttpSession {
    private static final String FELIX_PREFIX = "org.apache.felix.http.session.context.attr.";
    private static final String VAADIN = VaadinSession.class.getName() + ".";
    private static final String HOLDER = PushSession.class.getName() + ".holder";

    private final String prefix;

    private PushSession(WrappedHttpSession raw, String prefix) {
        super(raw.getHttpSession());
        this.prefix = prefix;
    }

    /** The session with Felix's prefix put back when this is Jetty's own, the same session otherwise. */
    static WrappedSession of(WrappedSession session) {
        if (session instanceof WrappedHttpSession http && !(session instanceof PushSession)) {
            for (String name : http.getAttributeNames()) {
                if (name.startsWith(FELIX_PREFIX) && name.endsWith("." + HOLDER)) {
                    return new PushSession(http, name.substring(0, name.length() - HOLDER.length()));
                }
            }
        }
        return session;
    }

    /** Leaves the session where a handshake finds it unwrapped. */
    static void keep(VaadinSession vaadin, WrappedSession session) {
        session.setAttribute(HOLDER, new AtomicReference<>(vaadin));
    }

    @Override
    public @Nullable Object getAttribute(String name) {
        if (name.startsWith(VAADIN)) {
            return super.getAttribute(prefix + HOLDER) instanceof AtomicReference<?> held ? held.get() : null;
        }
        return super.getAttribute(prefix + name);
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        super.setAttribute(prefix + name, value);
    }

    @Override
    public void removeAttribute(String name) {
        super.removeAttribute(prefix + name);
    }
}
