// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.telar.api.User;
import org.telar.identity.SessionKeys;

/** The user in the session: the attribute named like the class {@link User}. */
final class SignedIn {
    private static final String ATTRIBUTE = SessionKeys.USER;
    private static final String SET_COOKIE = "Set-Cookie";

    private SignedIn() {}

    static Optional<User> user(HttpServletRequest request) {
        @Nullable HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof User user
                ? Optional.of(user)
                : Optional.empty();
    }

    /** Signs in under a new session id; a session of somebody else ends with all its open pages. */
    static HttpSession start(HttpServletRequest request, HttpServletResponse response, User user) {
        if (user(request).filter(other -> other.account() != user.account()).isPresent()) {
            end(request);
        }
        HttpSession session = request.getSession(true);
        request.changeSessionId();
        session.setAttribute(ATTRIBUTE, user);
        keepFromOtherSites(response);
        return session;
    }

    /** Its line in the book of sessions. */
    static void note(HttpSession session, long visit) {
        session.setAttribute(SessionKeys.VISIT, visit);
    }

    static Optional<Long> visit(HttpServletRequest request) {
        @Nullable HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(SessionKeys.VISIT) instanceof Long visit
                ? Optional.of(visit)
                : Optional.empty();
    }

    /** The server writes the session's cookie and cannot be configured to say this of it. */
    static void keepFromOtherSites(HttpServletResponse response) {
        List<String> cookies = List.copyOf(response.getHeaders(SET_COOKIE));
        for (int n = 0; n < cookies.size(); n++) {
            String cookie = cookies.get(n).contains("SameSite=") ? cookies.get(n) : cookies.get(n) + "; SameSite=Lax";
            if (n == 0) {
                response.setHeader(SET_COOKIE, cookie);
            } else {
                response.addHeader(SET_COOKIE, cookie);
            }
        }
    }

    static void end(HttpServletRequest request) {
        @Nullable HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
