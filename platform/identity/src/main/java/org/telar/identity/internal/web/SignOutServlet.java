// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.web;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletAsyncSupported;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Ends the session when asked by POST; a GET only asks back, so that no link can sign anyone out. */
@Component(service = Servlet.class, property = "osgi.http.whiteboard.servlet.name=sign-out")
@HttpWhiteboardServletPattern(Site.SIGN_OUT)
@HttpWhiteboardServletAsyncSupported
@HttpWhiteboardContextSelect(Site.CONTEXT_SELECT)
public final class SignOutServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final String QUESTION = """
            <h1>%1$s</h1>
            <form method="post" action="%2$s">
            <button type="submit" autofocus>%3$s</button>
            </form>
            <p class="back"><a href="/">%4$s</a></p>""";

    private final transient LiveSessions sessions;
    private final transient PlainPages pages;

    @Activate
    public SignOutServlet(@Reference LiveSessions sessions, @Reference PlainPages pages) {
        this.sessions = sessions;
        this.pages = pages;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (SignedIn.user(request).isEmpty()) {
            Site.redirect(response, HttpServletResponse.SC_SEE_OTHER, Site.SIGN_IN);
            return;
        }
        Page page = pages.of(request);
        String title = page.text("identity.sign-out-title");
        String content =
                QUESTION.formatted(title, Site.SIGN_OUT, page.text("identity.sign-out"), page.text("identity.stay"));
        page.send(response, HttpServletResponse.SC_OK, title, content);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        SignedIn.user(request).ifPresent(user -> PageLanguage.remember(request, response, user.language()));
        sessions.end(request);
        SecurityHeaders.ofPlainPage(response);
        SecurityHeaders.ofLeaving(response);
        Site.redirect(response, HttpServletResponse.SC_SEE_OTHER, Site.SIGN_IN + "?out");
    }
}
