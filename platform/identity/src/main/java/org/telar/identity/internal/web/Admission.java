// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.telar.api.User;

/** Lets in whoever has shown who she is, or half in while she owes a second factor. */
@Component(service = Admission.class)
public final class Admission {
    private final LiveSessions sessions;
    private final Clock clock;

    @Activate
    public Admission(@Reference LiveSessions sessions) {
        this(sessions, Clock.systemUTC());
    }

    Admission(LiveSessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    void letIn(HttpServletRequest request, HttpServletResponse response, User user) {
        HalfSignedIn.forget(request);
        sessions.start(request, response, user);
        PageLanguage.remember(request, response, user.language());
    }

    void letHalfIn(HttpServletRequest request, long account, boolean mustSetUp, String to) {
        new HalfSignedIn(account, to, mustSetUp, clock.instant()).keep(request);
    }

    Optional<HalfSignedIn> half(HttpServletRequest request) {
        return HalfSignedIn.of(request, clock);
    }
}
