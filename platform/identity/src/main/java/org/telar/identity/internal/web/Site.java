// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.telar.identity.internal.engine.Spans;

/** Where the pages of this bundle are. */
final class Site {
    /** Whiteboard selector of the servlet context of the whole site. */
    static final String CONTEXT_SELECT = "(osgi.http.whiteboard.context.name=telar)";

    static final String SIGN_IN = "/sign-in";
    static final String SIGN_OUT = "/sign-out";
    static final String CODE = "/sign-in/code";
    static final String SECOND_FACTOR = "/sign-in/second-factor";
    static final String FORGOTTEN = "/sign-in/forgotten";
    static final String PROVIDER = "/sign-in/provider";
    static final String PROVIDER_OUT = "/sign-in/provider/out";
    static final String SCRIPT = "/sign-in/show-password.js";
    static final String STYLESHEET = "/sign-in/sign-in.css";

    private Site() {}

    static void retryAfter(HttpServletResponse response, Duration wait) {
        response.setHeader("Retry-After", Long.toString(Spans.seconds(wait)));
    }

    /** Sends the browser to a path of this site, by the path alone: what the browser calls the host does not matter. */
    static void redirect(HttpServletResponse response, int status, String path) {
        response.setStatus(status);
        response.setHeader("Location", path);
    }
}
