// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.telar.api.User;

/** The user in the session: the attribute named like the class {@link User}. */
final class SignedIn {
    static final String ATTRIBUTE = User.class.getName();

    private SignedIn() {}

    static Optional<User> user(HttpServletRequest request) {
        @Nullable HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof User user
                ? Optional.of(user)
                : Optional.empty();
    }

    /** Signs in under a new session id; a session of somebody else ends with all its open pages. */
    static void start(HttpServletRequest request, User user) {
        if (user(request).filter(other -> other.account() != user.account()).isPresent()) {
            end(request);
        }
        HttpSession session = request.getSession(true);
        request.changeSessionId();
        session.setAttribute(ATTRIBUTE, user);
    }

    static void end(HttpServletRequest request) {
        @Nullable HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
