// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.telar.api.Message;

/** A page with a form, which comes again with a sentence on it while what is sent is not right. */
abstract class PlainPageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY_REQUESTS = 429;

    private final transient PlainPages pages;

    PlainPageServlet(PlainPages pages) {
        this.pages = pages;
    }

    /** Writes the page. */
    abstract void show(HttpServletRequest request, HttpServletResponse response, int status, Optional<Message> problem)
            throws IOException;

    final PlainPages pages() {
        return pages;
    }

    final void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        show(request, response, HttpServletResponse.SC_OK, Optional.empty());
    }

    final void refuse(HttpServletRequest request, HttpServletResponse response, int status, Message reason)
            throws IOException {
        show(request, response, status, Optional.of(reason));
    }

    final void slow(HttpServletRequest request, HttpServletResponse response, Message reason, Duration wait)
            throws IOException {
        Site.retryAfter(response, wait);
        refuse(request, response, TOO_MANY_REQUESTS, reason);
    }

    /** On to another page of this site. */
    static void go(HttpServletResponse response, String path) {
        SecurityHeaders.ofPlainPage(response);
        Site.redirect(response, HttpServletResponse.SC_SEE_OTHER, path);
    }

    /** What was sent under this name; nothing is as good as an empty field. */
    static String parameter(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }
}
