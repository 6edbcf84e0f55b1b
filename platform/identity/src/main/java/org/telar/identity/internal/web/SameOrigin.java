// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps other sites from making a browser act here. Decides by {@code Sec-Fetch-Site}, else by {@code Origin} against
 * {@code Host} (a proxy must pass {@code Host} on); a request with neither does not come from a browser. The rules are
 * those of Go's net/http CrossOriginProtection.
 */
final class SameOrigin {
    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS");

    private SameOrigin() {}

    /** Whether the request would change something on behalf of another site. */
    static boolean violatedBy(HttpServletRequest request) {
        return !SAFE_METHODS.contains(request.getMethod()) && !ownPage(request);
    }

    private static boolean ownPage(HttpServletRequest request) {
        @Nullable String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        @Nullable String origin = request.getHeader("Origin");
        return origin == null || authority(origin).equalsIgnoreCase(request.getHeader("Host"));
    }

    private static String authority(String origin) {
        int scheme = origin.indexOf("://");
        return scheme < 0 ? "" : origin.substring(scheme + 3);
    }
}
