// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who has given the right password and still owes a code; it stands in the session, for a few minutes.
 *
 * @param to where she wants to go
 * @param mustSetUp whether she has no second factor, and her role asks for one
 */
record HalfSignedIn(long account, String to, boolean mustSetUp, Instant since) implements Serializable {
    private static final Duration VALID = Duration.ofMinutes(10);
    private static final String ATTRIBUTE = HalfSignedIn.class.getName();

    static Optional<HalfSignedIn> of(HttpServletRequest request, Clock clock) {
        @Nullable HttpSession session = request.getSession(false);
        return session != null
                        && session.getAttribute(ATTRIBUTE) instanceof HalfSignedIn half
                        && half.since.plus(VALID).isAfter(clock.instant())
                ? Optional.of(half)
                : Optional.empty();
    }

    /** Under a new session id; whoever was signed in here is not any more. */
    void keep(HttpServletRequest request) {
        SignedIn.end(request);
        request.getSession(true).setAttribute(ATTRIBUTE, this);
    }

    static void forget(HttpServletRequest request) {
        @Nullable HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(ATTRIBUTE);
        }
    }
}
