// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.telar.api.Message;
import org.telar.api.User;
import org.telar.identity.SignIn;

/** A page on which an attempt to sign in ends: inside, at the second factor, or here once more with the reason. */
abstract class EntranceServlet extends PlainPageServlet {
    private static final long serialVersionUID = 1L;
    private static final Duration TRY_AGAIN = Duration.ofSeconds(10);

    private final transient Admission admission;

    EntranceServlet(PlainPages pages, Admission admission) {
        super(pages);
        this.admission = admission;
    }

    final Admission admission() {
        return admission;
    }

    /** @param to where she wants to go */
    final void answer(HttpServletRequest request, HttpServletResponse response, SignIn attempt, String to)
            throws IOException {
        switch (attempt) {
            case SignIn.Welcome(User user) -> {
                admission.letIn(request, response, user);
                go(response, to);
            }
            case SignIn.Half(long account, boolean mustSetUp) -> {
                admission.letHalfIn(request, account, mustSetUp, to);
                go(response, mustSetUp ? Site.SECOND_FACTOR : Site.CODE);
            }
            case SignIn.Refused(Message reason) -> refuse(request, response, HttpServletResponse.SC_FORBIDDEN, reason);
            case SignIn.Slowed(Message reason, Duration wait) -> slow(request, response, reason, wait);
            case SignIn.Unavailable(Message reason) -> unavailable(request, response, reason);
        }
    }

    final void unavailable(HttpServletRequest request, HttpServletResponse response, Message reason)
            throws IOException {
        Site.retryAfter(response, TRY_AGAIN);
        refuse(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, reason);
    }
}
