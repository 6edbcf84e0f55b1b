// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.web;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletAsyncSupported;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import org.telar.api.Message;
import org.telar.identity.internal.Doorway;
import org.telar.identity.internal.engine.Spans;

/** Asks for a link by mail to a new password; answers the same whether there is such an account or not. */
@Component(service = Servlet.class, property = "osgi.http.whiteboard.servlet.name=forgotten")
@HttpWhiteboardServletPattern(Site.FORGOTTEN)
@HttpWhiteboardServletAsyncSupported
@HttpWhiteboardContextSelect(Site.CONTEXT_SELECT)
public final class ForgottenServlet extends PlainPageServlet {
    private static final long serialVersionUID = 1L;
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

    @Activate
    public ForgottenServlet(@Reference Doorway doorway, @Reference PlainPages pages) {
        super(pages);
        this.doorway = doorway;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        show(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = parameter(request, "name");
        Optional<Duration> wait = name.isBlank() ? Optional.empty() : doorway.forgotten(name, request.getRemoteAddr());
        if (wait.isPresent()) {
            slow(request, response, Spans.slowed(wait.get()), wait.get());
        } else {
            Page page = pages().of(request);
            write(page, response, HttpServletResponse.SC_OK, page.notice(Message.of("identity.forgotten.sent")));
        }
    }

    @Override
    void show(HttpServletRequest request, HttpServletResponse response, int status, Optional<Message> problem)
            throws IOException {
        Page page = pages().of(request);
        write(page, response, status, page.problem(problem));
    }

    private static void write(Page page, HttpServletResponse response, int status, String said) throws IOException {
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
}
