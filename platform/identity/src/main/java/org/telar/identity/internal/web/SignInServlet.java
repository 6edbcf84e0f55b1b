// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.web;

import jakarta.servlet.Servlet;
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
import org.telar.api.User;
import org.telar.identity.Accounts;
import org.telar.identity.SignIn;
import org.telar.identity.internal.provider.OpenIdConnect;
import org.telar.identity.internal.provider.OpenIdProvider;

/** The sign-in page and its stylesheet. */
@Component(service = Servlet.class, property = "osgi.http.whiteboard.servlet.name=sign-in")
@HttpWhiteboardServletPattern(Site.SIGN_IN)
@HttpWhiteboardServletAsyncSupported
@HttpWhiteboardResource(pattern = Site.STYLESHEET, prefix = "/web/sign-in.css")
@HttpWhiteboardContextSelect(Site.CONTEXT_SELECT)
public final class SignInServlet extends EntranceServlet {
    private static final long serialVersionUID = 1L;

    private final transient Accounts accounts;
    private final transient OpenIdConnect openId;

    @Activate
    public SignInServlet(
            @Reference Accounts accounts,
            @Reference OpenIdConnect openId,
            @Reference PlainPages pages,
            @Reference Admission admission) {
        super(pages, admission);
        this.accounts = accounts;
        this.openId = openId;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PageLanguage.chosen(request).ifPresent(chosen -> PageLanguage.remember(request, response, chosen));
        if (SignedIn.user(request).isPresent()) {
            go(response, destination(request));
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
            return Optional.of(Message.of(SignInForm.SIGNED_OUT));
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
            refuse(request, response, HttpServletResponse.SC_BAD_REQUEST, Message.of("identity.incomplete"));
            return;
        }
        SignIn attempt = accounts.signIn(name, password, request.getRemoteAddr());
        answer(
                request,
                response,
                attempt instanceof SignIn.Welcome(User user) ? new SignIn.Welcome(speaking(user, request)) : attempt,
                destination(request));
    }

    /** Chooses the language of the link on the page, if she followed it, for good. */
    private User speaking(User user, HttpServletRequest request) {
        return PageLanguage.chosen(request)
                .filter(chosen -> !chosen.equals(user.language()))
                .map(chosen -> accounts.speak(user, chosen))
                .orElse(user);
    }

    @Override
    void show(HttpServletRequest request, HttpServletResponse response, int status, Optional<Message> problem)
            throws IOException {
        form(request).problem(problem).send(response, status);
    }

    private SignInForm form(HttpServletRequest request) {
        Locale language = pages().language(request);
        Optional<String> provider = openId.provider().map(OpenIdProvider::name);
        return SignInForm.of(pages().in(language), language, provider)
                .filled(parameter(request, "name"), destination(request))
                .chosen(PageLanguage.chosen(request));
    }

    private static String destination(HttpServletRequest request) {
        return LocalPath.orHome(parameter(request, "to"));
    }
}
