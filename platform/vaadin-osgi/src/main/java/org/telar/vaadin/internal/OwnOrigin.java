// SPDX-License-Identifier: Apache-2.0
package org.telar.vaadin.internal;

import com.vaadin.flow.server.VaadinRequest;
import org.jspecify.annotations.Nullable;

/**
 * Whether a page of this site opened the connection. Filters of the HTTP Whiteboard do not see WebSocket handshakes, and a
 * browser sends cookies along from wherever a page asks for one.
 */
final class OwnOrigin {
    private OwnOrigin() {}

    /** A request without {@code Origin} does not come from a page; a proxy must pass {@code Host} on. */
    static boolean sent(VaadinRequest request) {
        @Nullable String origin = request.getHeader("Origin");
        return origin == null || authority(origin).equalsIgnoreCase(request.getHeader("Host"));
    }

    private static String authority(String origin) {
        int scheme = origin.indexOf("://");
        return scheme < 0 ? "" : origin.substring(scheme + "://".length());
    }
}
