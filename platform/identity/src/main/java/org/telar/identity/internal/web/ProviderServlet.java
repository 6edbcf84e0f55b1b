// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.web;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serializable;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletAsyncSupported;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import org.telar.api.Message;
import org.telar.identity.internal.ProviderEntrance;
import org.telar.identity.internal.provider.Arrival;
import org.telar.identity.internal.provider.Departure;
import org.telar.identity.internal.provider.OpenIdConnect;
import org.telar.identity.internal.provider.OpenIdProvider;

/** The way to the provider of identities, back from it, and out of it. */
@Component(service = Servlet.class, property = "osgi.http.whiteboard.servlet.name=provider")
@HttpWhiteboardServletPattern({Site.PROVIDER, OpenIdConnect.BACK, Site.PROVIDER_OUT})
@HttpWhiteboardServletAsyncSupported
@HttpWhiteboardContextSelect(Site.CONTEXT_SELECT)
public final class ProviderServlet extends EntranceServlet {
    private static final long serialVersionUID = 1L;

    private final transient OpenIdConnect openId;
    private final transient ProviderEntrance entrance;

    @Activate
    public ProviderServlet(
            @Reference OpenIdConnect openId,
            @Reference ProviderEntrance entrance,
            @Reference PlainPages pages,
            @Reference Admission admission) {
        super(pages, admission);
        this.openId = openId;
        this.entrance = entrance;
    }

    /** Stands in the session until she comes back, and is good for coming back once. */
    private record Away(Departure departure, String to) implements Serializable {
        private static final String ATTRIBUTE = Away.class.getName();

        static Optional<Away> take(HttpServletRequest request) {
            @Nullable HttpSession session = request.getSession(false);
            if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof Away away)) {
                return Optional.empty();
            }
            session.removeAttribute(ATTRIBUTE);
            return Optional.of(away);
        }

        void keep(HttpServletRequest request) {
            request.getSession(true).setAttribute(ATTRIBUTE, this);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (openId.provider().isEmpty()) {
            go(response, Site.SIGN_IN);
            return;
        }
        OpenIdProvider provider = openId.provider().get();
        switch (request.getServletPath()) {
            case OpenIdConnect.BACK -> comeBack(request, response, provider);
            case Site.PROVIDER_OUT -> leave(response, provider.signOut().orElse(URI.create(Site.SIGN_IN + "?out")));
            default -> depart(request, response, provider);
        }
    }

    private void depart(HttpServletRequest request, HttpServletResponse response, OpenIdProvider provider)
            throws IOException {
        Optional<Departure> departure = provider.depart();
        if (departure.isEmpty()) {
            unavailable(request, response, Message.of("identity.provider.away", provider.name()));
            return;
        }
        new Away(departure.get(), LocalPath.orHome(parameter(request, "to"))).keep(request);
        SignedIn.keepFromOtherSites(response);
        leave(response, departure.get().provider());
    }

    private void comeBack(HttpServletRequest request, HttpServletResponse response, OpenIdProvider provider)
            throws IOException {
        Optional<Away> away = Away.take(request);
        if (away.isEmpty()) {
            go(response, Site.SIGN_IN + "?late");
            return;
        }
        String query = Optional.ofNullable(request.getQueryString()).orElse("");
        switch (provider.arrive(away.get().departure(), query)) {
            case Arrival.Known known ->
                answer(
                        request,
                        response,
                        entrance.enter(known.identity()),
                        away.get().to());
            case Arrival.Turned(Message reason) -> refuse(request, response, HttpServletResponse.SC_FORBIDDEN, reason);
        }
    }

    /** To an address of the provider's. */
    private static void leave(HttpServletResponse response, URI to) {
        go(response, to.toString());
    }

    @Override
    void show(HttpServletRequest request, HttpServletResponse response, int status, Optional<Message> problem)
            throws IOException {
        Page page = pages().of(request);
        String name = openId.provider().map(OpenIdProvider::name).orElse("");
        page.sendProblem(
                response,
                status,
                page.text(Message.of("identity.provider.sign-in", name)),
                page.problem(problem),
                Site.SIGN_IN,
                page.text("identity.back"));
    }
}
