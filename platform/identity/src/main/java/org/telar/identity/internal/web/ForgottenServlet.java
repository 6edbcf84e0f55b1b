// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.web;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
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
import org.telar.branding.Brand;
import org.telar.identity.internal.Doorway;
import org.telar.identity.internal.engine.Spans;

/** Asks for a link by mail to a new password; answers the same whether there is such an account or not. */
@Component(service = Servlet.class, property = "osgi.http.whiteboard.servlet.name=forgotten")
@HttpWhiteboardServletPattern(Site.FORGOTTEN)
@HttpWhiteboardServletAsyncSupported
@HttpWhiteboardContextSelect(Site.CONTEXT_SELECT)
public final class ForgottenServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final String FORM = """
            <h1>%1$s</h1>
            %2$s
            <p>%3$s</p>
            <form method="post" action="%4$s">
            <label for="name">%5$s</label>
            <input id="name" name="name" type="text" autocomplete="username" autocapitalize="none" spellcheck="false" \
            maxlength="200" required autofocus>
            <button type="submit">%6$s</button>
            </form>
            <p class="back"><a href="%7$s">%8$s</a></p>""";

    private final transient Doorway doorway;
    private final transient Texts texts;
    private final transient Brand brand;
    private final transient PageLanguage languages;

    @Activate
    public ForgottenServlet(
            @Reference Doorway doorway, @Reference Texts texts, @Reference Brand brand, BundleContext context) {
        this(doorway, texts, brand, new PageLanguage(context.getProperty("telar.language")));
    }

    ForgottenServlet(Doorway doorway, Texts texts, Brand brand, PageLanguage languages) {
        this.doorway = doorway;
        this.texts = texts;
        this.brand = brand;
        this.languages = languages;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        show(request, response, HttpServletResponse.SC_OK, "");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = Optional.ofNullable(request.getParameter("name")).orElse("");
        Optional<Duration> wait = name.isBlank() ? Optional.empty() : doorway.forgotten(name, request.getRemoteAddr());
        if (wait.isPresent()) {
            Site.retryAfter(response, wait.get());
            show(request, response, TOO_MANY_REQUESTS, page(request).problem(Spans.slowed(wait.get())));
        } else {
            show(
                    request,
                    response,
                    HttpServletResponse.SC_OK,
                    page(request).notice(Message.of("identity.forgotten.sent")));
        }
    }

    private void show(HttpServletRequest request, HttpServletResponse response, int status, String said)
            throws IOException {
        Page page = page(request);
        String title = page.text("identity.forgotten");
        page.send(
                response,
                status,
                title,
                FORM.formatted(
                        title,
                        said,
                        page.text("identity.forgotten.how"),
                        Site.FORGOTTEN,
                        page.text("identity.sign-in-name"),
                        page.text("identity.forgotten.send"),
                        Site.SIGN_IN,
                        page.text("identity.back")));
    }

    private Page page(HttpServletRequest request) {
        Locale language = languages.of(request);
        return new Page(texts, brand, language);
    }
}
