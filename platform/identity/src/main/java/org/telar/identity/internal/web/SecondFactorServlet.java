// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.web;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletAsyncSupported;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import org.telar.api.Message;
import org.telar.api.User;
import org.telar.identity.Accounts;
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
public final class SecondFactorServlet extends EntranceServlet {
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
            %11$s
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

    private static final String PASSWORD = """
            <label for="password">%1$s</label>
            <input id="password" name="password" type="password" autocomplete="current-password" required>""";

    private final transient SecondStep step;
    private final transient Accounts accounts;

    @Activate
    public SecondFactorServlet(
            @Reference SecondStep step,
            @Reference Accounts accounts,
            @Reference PlainPages pages,
            @Reference Admission admission) {
        super(pages, admission);
        this.step = step;
        this.accounts = accounts;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Long> account = account(request);
        if (account.isEmpty()) {
            go(response, Site.SIGN_IN);
            return;
        }
        request.getSession().setAttribute(OFFERED, step.offer(account.get()).secret());
        show(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Long> account = account(request);
        Optional<byte[]> offered = offered(request);
        if (account.isEmpty() || offered.isEmpty()) {
            go(response, Site.SIGN_IN);
            return;
        }
        Optional<Message> doubt =
                SignedIn.user(request).flatMap(user -> accounts.confirm(user, parameter(request, "password")));
        if (doubt.isPresent()) {
            refuse(request, response, HttpServletResponse.SC_FORBIDDEN, doubt.get());
            return;
        }
        Optional<List<String>> recovery = step.accept(account.get(), offered.get(), parameter(request, "code"));
        if (recovery.isEmpty()) {
            refuse(request, response, HttpServletResponse.SC_FORBIDDEN, Message.of("identity.code.wrong"));
            return;
        }
        request.getSession().removeAttribute(OFFERED);
        Page page = pages().of(request);
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
        Optional<HalfSignedIn> half = admission().half(request);
        half.ifPresent(waiting -> admission().letIn(request, response, step.user(waiting.account())));
        return half.map(HalfSignedIn::to).orElse(LocalPath.HOME);
    }

    /** Not while an administrator looks on as somebody else. */
    private Optional<Long> account(HttpServletRequest request) {
        return SignedIn.user(request)
                .filter(user -> user.seenBy().isEmpty())
                .map(User::account)
                .or(() -> admission()
                        .half(request)
                        .filter(HalfSignedIn::mustSetUp)
                        .map(HalfSignedIn::account));
    }

    /** Whoever has only just signed in has given it. */
    private boolean asksForPassword(HttpServletRequest request) {
        return SignedIn.user(request).filter(accounts::hasPassword).isPresent();
    }

    private static Optional<byte[]> offered(HttpServletRequest request) {
        return request.getSession().getAttribute(OFFERED) instanceof byte[] secret
                ? Optional.of(secret)
                : Optional.empty();
    }

    @Override
    void show(HttpServletRequest request, HttpServletResponse response, int status, Optional<Message> problem)
            throws IOException {
        Offer offer =
                step.offer(account(request).orElseThrow(), offered(request).orElseThrow());
        Page page = pages().of(request);
        String title = page.text("identity.factor.title");
        boolean asksForPassword = asksForPassword(request);
        page.send(
                response,
                status,
                title,
                FORM.formatted(
                        title,
                        page.problem(problem),
                        page.text("identity.factor.scan"),
                        QrCode.svg(offer.address(), page.text("identity.factor.picture")),
                        offer.typed().replaceAll("(.{4})", "$1 ").strip(),
                        page.text(asksForPassword ? "identity.factor.first.password" : "identity.factor.first"),
                        Site.SECOND_FACTOR,
                        page.text("identity.code"),
                        page.text("identity.factor.turn-on"),
                        page.text("identity.cancel"),
                        asksForPassword ? PASSWORD.formatted(page.text("identity.password.current")) : ""));
    }
}
