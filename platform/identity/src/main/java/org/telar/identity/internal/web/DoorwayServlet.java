// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.web;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardResource;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletAsyncSupported;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import org.telar.api.Message;
import org.telar.identity.internal.Doorway;
import org.telar.identity.internal.Doorway.Answer;
import org.telar.identity.internal.engine.Account;
import org.telar.identity.internal.engine.LinkBook.Purpose;

/** Where the links of invitations and for new passwords lead: a page on which to choose a password. */
@Component(service = Servlet.class, property = "osgi.http.whiteboard.servlet.name=doorway")
@HttpWhiteboardServletPattern({Doorway.INVITATION, Doorway.RESET})
@HttpWhiteboardServletAsyncSupported
@HttpWhiteboardResource(pattern = Site.SCRIPT, prefix = "/web/show-password.js")
@HttpWhiteboardContextSelect(Site.CONTEXT_SELECT)
public final class DoorwayServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String FORM = """
            <h1>%1$s</h1>
            %2$s
            <p>%3$s</p>
            <form method="post" action="%4$s">
            <input type="hidden" name="token" value="%5$s">
            <input type="hidden" name="language" value="%6$s">
            <label for="name">%7$s</label>
            <input id="name" type="text" value="%8$s" autocomplete="username" readonly>
            <label for="password">%9$s</label>
            <input id="password" name="password" type="password" autocomplete="new-password" minlength="12" \
            aria-describedby="rule" required autofocus>
            <p class="hint" id="rule">%10$s</p>
            <button type="button" class="quiet" id="show" data-hide="%12$s" hidden>%11$s</button>
            <button type="submit">%13$s</button>
            </form>
            <script src="%14$s"></script>""";

    private final transient Doorway doorway;
    private final transient PlainPages pages;

    @Activate
    public DoorwayServlet(@Reference Doorway doorway, @Reference PlainPages pages) {
        this.doorway = doorway;
        this.pages = pages;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Account> account = doorway.find(purpose(request), token(request));
        if (account.isPresent()) {
            form(request, response, account.get(), HttpServletResponse.SC_OK, Optional.empty());
        } else {
            gone(request, response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String password = Optional.ofNullable(request.getParameter("password")).orElse("");
        Locale language = PageLanguage.chosen(request).orElseGet(() -> pages.language(request));
        switch (doorway.enter(purpose(request), token(request), password, language)) {
            case Answer.Done done -> {
                PageLanguage.remember(request, response, language);
                SecurityHeaders.ofPlainPage(response);
                Site.redirect(response, HttpServletResponse.SC_SEE_OTHER, Site.SIGN_IN + "?entered");
            }
            case Answer.Flawed(Message reason) -> {
                Optional<Account> account = doorway.find(purpose(request), token(request));
                if (account.isPresent()) {
                    form(request, response, account.get(), HttpServletResponse.SC_BAD_REQUEST, Optional.of(reason));
                } else {
                    gone(request, response);
                }
            }
            case Answer.Gone gone -> gone(request, response);
        }
    }

    private void form(
            HttpServletRequest request,
            HttpServletResponse response,
            Account account,
            int status,
            Optional<Message> problem)
            throws IOException {
        Locale language = PageLanguage.chosen(request).orElse(account.language());
        Page page = pages.in(language);
        boolean isNew = purpose(request) == Purpose.INVITATION;
        String title = page.text(isNew ? "identity.invitation.title" : "identity.reset.title");
        page.sendWithScript(
                response,
                status,
                title,
                FORM.formatted(
                        title,
                        problem.map(page::problem).orElse(""),
                        page.text(
                                Message.of(isNew ? "identity.invitation.how" : "identity.reset.how", account.shown())),
                        isNew ? Doorway.INVITATION : Doorway.RESET,
                        Page.escape(token(request)),
                        Page.escape(language.toLanguageTag()),
                        page.text("identity.sign-in-name"),
                        Page.escape(account.name()),
                        page.text("identity.password.new"),
                        page.text("identity.password.rule"),
                        page.text("identity.password.show"),
                        page.text("identity.password.hide"),
                        page.text("identity.password.set"),
                        Site.SCRIPT));
    }

    private void gone(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Page page = pages.of(request);
        boolean isNew = purpose(request) == Purpose.INVITATION;
        String title = page.text(isNew ? "identity.invitation.title" : "identity.reset.title");
        page.sendProblem(
                response,
                HttpServletResponse.SC_GONE,
                title,
                page.problem(Message.of(isNew ? "identity.invitation.gone" : "identity.reset.gone")),
                isNew ? Site.SIGN_IN : Site.FORGOTTEN,
                page.text(isNew ? "identity.back" : "identity.forgotten"));
    }

    private static Purpose purpose(HttpServletRequest request) {
        return request.getServletPath().equals(Doorway.INVITATION) ? Purpose.INVITATION : Purpose.RESET;
    }

    private static String token(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("token")).orElse("");
    }
}
