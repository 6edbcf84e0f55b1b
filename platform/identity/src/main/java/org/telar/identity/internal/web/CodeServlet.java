// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.web;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletAsyncSupported;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import org.telar.api.Message;
import org.telar.api.Texts;
import org.telar.api.User;
import org.telar.branding.Brand;
import org.telar.identity.SignIn;
import org.telar.identity.internal.SecondStep;

/** Asks whoever has a second factor for the code, after the password. */
@Component(service = Servlet.class, property = "osgi.http.whiteboard.servlet.name=code")
@HttpWhiteboardServletPattern(Site.CODE)
@HttpWhiteboardServletAsyncSupported
@HttpWhiteboardContextSelect(Site.CONTEXT_SELECT)
public final class CodeServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final String FORM = """
            <h1>%1$s</h1>
            %2$s
            <p>%3$s</p>
            <form method="post" action="%4$s">
            <label for="code">%5$s</label>
            <input id="code" name="code" type="text" autocomplete="one-time-code" autocapitalize="none" \
            spellcheck="false" maxlength="40" required autofocus>
            <button type="submit">%6$s</button>
            </form>
            <p class="back"><a href="%7$s">%8$s</a></p>""";

    private final transient SecondStep step;
    private final transient LiveSessions sessions;
    private final transient Texts texts;
    private final transient Brand brand;
    private final transient PageLanguage languages;
    private final transient Clock clock;

    @Activate
    public CodeServlet(
            @Reference SecondStep step,
            @Reference LiveSessions sessions,
            @Reference Texts texts,
            @Reference Brand brand,
            BundleContext context) {
        this(step, sessions, texts, brand, new PageLanguage(context.getProperty("telar.language")), Clock.systemUTC());
    }

    CodeServlet(SecondStep step, LiveSessions sessions, Texts texts, Brand brand, PageLanguage languages, Clock clock) {
        this.step = step;
        this.sessions = sessions;
        this.texts = texts;
        this.brand = brand;
        this.languages = languages;
        this.clock = clock;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (waiting(request).isEmpty()) {
            Site.redirect(response, HttpServletResponse.SC_SEE_OTHER, Site.SIGN_IN);
        } else {
            show(request, response, HttpServletResponse.SC_OK, "");
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<HalfSignedIn> half = waiting(request);
        if (half.isEmpty()) {
            Site.redirect(response, HttpServletResponse.SC_SEE_OTHER, Site.SIGN_IN + "?late");
            return;
        }
        String code = Optional.ofNullable(request.getParameter("code")).orElse("");
        switch (step.enter(half.get().account(), code, request.getRemoteAddr())) {
            case SignIn.Welcome(User user) -> {
                HalfSignedIn.forget(request);
                sessions.start(request, response, user);
                PageLanguage.remember(request, response, user.language());
                SecurityHeaders.ofPlainPage(response);
                Site.redirect(
                        response, HttpServletResponse.SC_SEE_OTHER, half.get().to());
            }
            case SignIn.Refused(Message reason) ->
                show(
                        request,
                        response,
                        HttpServletResponse.SC_FORBIDDEN,
                        page(request).problem(reason));
            case SignIn.Slowed(Message reason, Duration wait) -> {
                Site.retryAfter(response, wait);
                show(request, response, TOO_MANY_REQUESTS, page(request).problem(reason));
            }
            case SignIn.Half again -> throw new IllegalStateException("A second step asks for another one");
            case SignIn.Unavailable(Message reason) ->
                show(
                        request,
                        response,
                        HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                        page(request).problem(reason));
        }
    }

    private Optional<HalfSignedIn> waiting(HttpServletRequest request) {
        return HalfSignedIn.of(request, clock).filter(half -> !half.mustSetUp());
    }

    private void show(HttpServletRequest request, HttpServletResponse response, int status, String problem)
            throws IOException {
        Page page = page(request);
        String title = page.text("identity.code.title");
        page.send(
                response,
                status,
                title,
                FORM.formatted(
                        title,
                        problem,
                        page.text("identity.code.how"),
                        Site.CODE,
                        page.text("identity.code"),
                        page.text("identity.sign-in"),
                        Site.SIGN_IN,
                        page.text("identity.back")));
    }

    private Page page(HttpServletRequest request) {
        return new Page(texts, brand, languages.of(request));
    }
}
