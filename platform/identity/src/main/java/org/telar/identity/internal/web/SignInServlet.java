// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.web;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardResource;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletAsyncSupported;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import org.telar.api.Message;
import org.telar.api.Texts;
import org.telar.api.User;
import org.telar.branding.Brand;
import org.telar.identity.Accounts;
import org.telar.identity.SignIn;

/** The sign-in page and its stylesheet. */
@Component(service = Servlet.class, property = "osgi.http.whiteboard.servlet.name=sign-in")
@HttpWhiteboardServletPattern(Site.SIGN_IN)
@HttpWhiteboardServletAsyncSupported
@HttpWhiteboardResource(pattern = Site.STYLESHEET, prefix = "/web/sign-in.css")
@HttpWhiteboardContextSelect(Site.CONTEXT_SELECT)
public final class SignInServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final int TOO_MANY_REQUESTS = 429;
    private static final Duration TRY_AGAIN = Duration.ofSeconds(10);

    private final transient Accounts accounts;
    private final transient Texts texts;
    private final transient Brand brand;
    private final transient PageLanguage languages;
    private final transient LiveSessions sessions;
    private final transient Clock clock;

    @Activate
    public SignInServlet(
            @Reference Accounts accounts,
            @Reference LiveSessions sessions,
            @Reference Texts texts,
            @Reference Brand brand,
            BundleContext context) {
        this(
                accounts,
                sessions,
                texts,
                brand,
                new PageLanguage(context.getProperty("telar.language")),
                Clock.systemUTC());
    }

    SignInServlet(
            Accounts accounts, LiveSessions sessions, Texts texts, Brand brand, PageLanguage languages, Clock clock) {
        this.clock = clock;
        this.accounts = accounts;
        this.sessions = sessions;
        this.texts = texts;
        this.brand = brand;
        this.languages = languages;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PageLanguage.chosen(request).ifPresent(chosen -> PageLanguage.remember(request, response, chosen));
        if (SignedIn.user(request).isPresent()) {
            Site.redirect(response, HttpServletResponse.SC_SEE_OTHER, destination(request));
            return;
        }
        Optional<Message> outage = accounts.outage();
        if (outage.isPresent()) {
            unavailable(request, response, outage.get());
        } else {
            form(request).notice(notice(request)).send(response, HttpServletResponse.SC_OK);
        }
    }

    private static Optional<Message> notice(HttpServletRequest request) {
        if (request.getParameter("out") != null) {
            return Optional.of(Message.of("identity.signed-out"));
        }
        if (request.getParameter("late") != null) {
            return Optional.of(Message.of("identity.code.expired"));
        }
        return request.getParameter("entered") == null ? Optional.empty() : Optional.of(Message.of("identity.entered"));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = parameter(request, "name");
        String password = parameter(request, "password");
        if (name.isBlank() || password.isEmpty()) {
            form(request).problem(Message.of("identity.incomplete")).send(response, HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        switch (accounts.signIn(name, password, request.getRemoteAddr())) {
            case SignIn.Welcome(User user) -> welcome(request, response, user);
            case SignIn.Half(long account, boolean mustSetUp) -> {
                new HalfSignedIn(account, destination(request), mustSetUp, clock.instant()).keep(request);
                SecurityHeaders.ofPlainPage(response);
                Site.redirect(response, HttpServletResponse.SC_SEE_OTHER, mustSetUp ? Site.SECOND_FACTOR : Site.CODE);
            }
            case SignIn.Refused(Message reason) ->
                form(request).problem(reason).send(response, HttpServletResponse.SC_FORBIDDEN);
            case SignIn.Slowed(Message reason, Duration wait) -> {
                Site.retryAfter(response, wait);
                form(request).problem(reason).send(response, TOO_MANY_REQUESTS);
            }
            case SignIn.Unavailable(Message reason) -> unavailable(request, response, reason);
        }
    }

    private void welcome(HttpServletRequest request, HttpServletResponse response, User user) {
        User speaking = PageLanguage.chosen(request)
                .filter(chosen -> !chosen.equals(user.language()))
                .map(chosen -> accounts.speak(user, chosen))
                .orElse(user);
        sessions.start(request, response, speaking);
        PageLanguage.remember(request, response, speaking.language());
        SecurityHeaders.ofPlainPage(response);
        Site.redirect(response, HttpServletResponse.SC_SEE_OTHER, destination(request));
    }

    private void unavailable(HttpServletRequest request, HttpServletResponse response, Message reason)
            throws IOException {
        Site.retryAfter(response, TRY_AGAIN);
        form(request).problem(reason).send(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    private SignInForm form(HttpServletRequest request) {
        Locale language = languages.of(request);
        return SignInForm.of(new Page(texts, brand, language), language)
                .filled(parameter(request, "name"), destination(request))
                .chosen(PageLanguage.chosen(request));
    }

    private static String destination(HttpServletRequest request) {
        return LocalPath.orHome(parameter(request, "to"));
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }
}
