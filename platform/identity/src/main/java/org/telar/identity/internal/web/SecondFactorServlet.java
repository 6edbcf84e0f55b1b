// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.web;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
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
import org.telar.identity.internal.SecondStep;
import org.telar.identity.internal.engine.SecondFactors.Offer;

/**
 * Sets up a second factor: for whoever is signed in and wants one, and on the way in for whose role asks for one. The
 * offered secret waits in the session until a first code shows that the app has it.
 */
@Component(service = Servlet.class, property = "osgi.http.whiteboard.servlet.name=second-factor")
@HttpWhiteboardServletPattern(Site.SECOND_FACTOR)
@HttpWhiteboardServletAsyncSupported
@HttpWhiteboardContextSelect(Site.CONTEXT_SELECT)
public final class SecondFactorServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String OFFERED = "org.telar.identity.offered-secret";
    private static final String FORM = """
            <h1>%1$s</h1>
            %2$s
            <p>%3$s</p>
            %4$s
            <p class="key"><code>%5$s</code></p>
            <p>%6$s</p>
            <form method="post" action="%7$s">
            <label for="code">%8$s</label>
            <input id="code" name="code" type="text" inputmode="numeric" autocomplete="one-time-code" maxlength="20" \
            required>
            <button type="submit">%9$s</button>
            </form>
            <p class="back"><a href="/">%10$s</a></p>""";
    private static final String CODES = """
            <h1>%1$s</h1>
            <p>%2$s</p>
            <ul class="codes">
            %3$s
            </ul>
            <p class="back"><a href="%4$s">%5$s</a></p>""";

    private final transient SecondStep step;
    private final transient LiveSessions sessions;
    private final transient Texts texts;
    private final transient Brand brand;
    private final transient PageLanguage languages;
    private final transient Clock clock;

    @Activate
    public SecondFactorServlet(
            @Reference SecondStep step,
            @Reference LiveSessions sessions,
            @Reference Texts texts,
            @Reference Brand brand,
            BundleContext context) {
        this(step, sessions, texts, brand, new PageLanguage(context.getProperty("telar.language")), Clock.systemUTC());
    }

    SecondFactorServlet(
            SecondStep step, LiveSessions sessions, Texts texts, Brand brand, PageLanguage languages, Clock clock) {
        this.step = step;
        this.sessions = sessions;
        this.texts = texts;
        this.brand = brand;
        this.languages = languages;
        this.clock = clock;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Long> account = account(request);
        if (account.isEmpty()) {
            Site.redirect(response, HttpServletResponse.SC_SEE_OTHER, Site.SIGN_IN);
            return;
        }
        Offer offer = step.offer(account.get());
        request.getSession().setAttribute(OFFERED, offer.secret());
        form(request, response, HttpServletResponse.SC_OK, offer, "");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Long> account = account(request);
        if (account.isEmpty() || !(request.getSession().getAttribute(OFFERED) instanceof byte[] secret)) {
            Site.redirect(response, HttpServletResponse.SC_SEE_OTHER, Site.SIGN_IN);
            return;
        }
        String code = Optional.ofNullable(request.getParameter("code")).orElse("");
        Optional<List<String>> recovery = step.accept(account.get(), secret, code);
        if (recovery.isEmpty()) {
            String problem = page(request).problem(Message.of("identity.code.wrong"));
            form(request, response, HttpServletResponse.SC_FORBIDDEN, step.offer(account.get(), secret), problem);
            return;
        }
        request.getSession().removeAttribute(OFFERED);
        Page page = page(request);
        String to = finish(request, response);
        String title = page.text("identity.factor.codes.title");
        page.send(
                response,
                HttpServletResponse.SC_OK,
                title,
                CODES.formatted(
                        title,
                        page.text("identity.factor.codes.how"),
                        recovery.get().stream()
                                .map(one -> "<li><code>" + Page.escape(one) + "</code></li>")
                                .collect(Collectors.joining("\n")),
                        Page.escape(to),
                        page.text("identity.factor.codes.kept")));
    }

    /** Signs in whoever set up what her role asks for. @return where she goes next */
    private String finish(HttpServletRequest request, HttpServletResponse response) {
        Optional<HalfSignedIn> half = HalfSignedIn.of(request, clock);
        half.ifPresent(waiting -> {
            HalfSignedIn.forget(request);
            sessions.start(request, response, step.user(waiting.account()));
        });
        return half.map(HalfSignedIn::to).orElse(LocalPath.HOME);
    }

    /** Not while an administrator looks on as somebody else. */
    private Optional<Long> account(HttpServletRequest request) {
        return SignedIn.user(request)
                .filter(user -> user.seenBy().isEmpty())
                .map(User::account)
                .or(() -> HalfSignedIn.of(request, clock)
                        .filter(HalfSignedIn::mustSetUp)
                        .map(HalfSignedIn::account));
    }

    private void form(HttpServletRequest request, HttpServletResponse response, int status, Offer offer, String problem)
            throws IOException {
        Page page = page(request);
        String title = page.text("identity.factor.title");
        page.send(
                response,
                status,
                title,
                FORM.formatted(
                        title,
                        problem,
                        page.text("identity.factor.scan"),
                        QrCode.svg(offer.address(), page.text("identity.factor.picture")),
                        offer.typed().replaceAll("(.{4})", "$1 ").strip(),
                        page.text("identity.factor.first"),
                        Site.SECOND_FACTOR,
                        page.text("identity.code"),
                        page.text("identity.factor.turn-on"),
                        page.text("identity.cancel")));
    }

    private Page page(HttpServletRequest request) {
        Locale language = SignedIn.user(request).map(User::language).orElseGet(() -> languages.of(request));
        return new Page(texts, brand, language);
    }
}
