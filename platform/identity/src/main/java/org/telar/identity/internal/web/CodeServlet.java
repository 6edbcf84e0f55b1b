// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.web;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletAsyncSupported;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import org.telar.api.Message;
import org.telar.identity.SignIn;
import org.telar.identity.internal.SecondStep;

/** Asks whoever has a second factor for the code, after the password. */
@Component(service = Servlet.class, property = "osgi.http.whiteboard.servlet.name=code")
@HttpWhiteboardServletPattern(Site.CODE)
@HttpWhiteboardServletAsyncSupported
@HttpWhiteboardContextSelect(Site.CONTEXT_SELECT)
public final class CodeServlet extends EntranceServlet {
    private static final long serialVersionUID = 1L;
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

    @Activate
    public CodeServlet(@Reference SecondStep step, @Reference PlainPages pages, @Reference Admission admission) {
        super(pages, admission);
        this.step = step;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (waiting(request).isEmpty()) {
            go(response, Site.SIGN_IN);
        } else {
            show(request, response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<HalfSignedIn> half = waiting(request);
        if (half.isEmpty()) {
            go(response, Site.SIGN_IN + "?late");
            return;
        }
        SignIn attempt = step.enter(half.get().account(), parameter(request, "code"), request.getRemoteAddr());
        answer(request, response, attempt, half.get().to());
    }

    private Optional<HalfSignedIn> waiting(HttpServletRequest request) {
        return admission().half(request).filter(half -> !half.mustSetUp());
    }

    @Override
    void show(HttpServletRequest request, HttpServletResponse response, int status, Optional<Message> problem)
            throws IOException {
        Page page = pages().of(request);
        String title = page.text("identity.code.title");
        page.send(
                response,
                status,
                title,
                FORM.formatted(
                        title,
                        page.problem(problem),
                        page.text("identity.code.how"),
                        Site.CODE,
                        page.text("identity.code"),
                        page.text("identity.sign-in"),
                        Site.SIGN_IN,
                        page.text("identity.back")));
    }
}
