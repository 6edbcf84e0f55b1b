// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.telar.identity.internal.FileTexts;
import org.telar.identity.internal.Office;
import org.telar.identity.internal.ProviderEntrance;
import org.telar.identity.internal.SecondStep;
import org.telar.identity.internal.SiteAddress;
import org.telar.identity.internal.engine.TrustedProxies;
import org.telar.identity.internal.provider.OpenIdConnect;
import org.telar.identity.internal.provider.OpenIdProvider;

/** The site in a real server: filter and pages of this bundle, the brand, and at the root what stands for Vaadin. */
final class TestSite {
    /** The end waits for browsers that keep a connection open but are still for so long. */
    private static final Duration SOON = Duration.ofMillis(20);

    private final Server server = new Server(new InetSocketAddress("127.0.0.1", 0));
    final Office office = new Office();
    final LiveSessions sessions = new LiveSessions(office.clock(), Duration.ofMinutes(30), Duration.ofHours(12));

    TestSite() throws Exception {
        this(site -> Optional.empty());
    }

    /** @param known where people reach it */
    TestSite(SiteAddress known) throws Exception {
        this(site -> Optional.empty(), known);
    }

    /** @param provider of identities, for the address of this site */
    TestSite(Function<TestSite, Optional<OpenIdProvider>> provider) throws Exception {
        this(provider, new SiteAddress(URI.create("http://localhost"), TrustedProxies.of("")));
    }

    private TestSite(Function<TestSite, Optional<OpenIdProvider>> provider, SiteAddress known) throws Exception {
        var connector = (ServerConnector) server.getConnectors()[0];
        connector.setShutdownIdleTimeout(SOON.toMillis());
        connector.open();
        var openId = new OpenIdConnect(provider.apply(this));
        var context = new ServletContextHandler(ServletContextHandler.SESSIONS);
        var pages =
                new PlainPages(new FileTexts(), new TestBrand("Telar & Cía"), new PageLanguage(() -> Locale.of("es")));
        var admission = new Admission(sessions, office.clock());
        sessions.bindShelf(office.shelf());
        context.addFilter(new FilterHolder(new SiteGuard(known)), "/*", EnumSet.of(DispatcherType.REQUEST));
        context.addServlet(
                new ServletHolder(new SignInServlet(office.accounts(), openId, pages, admission)), Site.SIGN_IN);
        context.addServlet(new ServletHolder(new SignOutServlet(sessions, pages)), Site.SIGN_OUT);
        var toProvider =
                new ServletHolder(new ProviderServlet(openId, new ProviderEntrance(office.shelf()), pages, admission));
        for (String path : List.of(Site.PROVIDER, OpenIdConnect.BACK, Site.PROVIDER_OUT)) {
            context.addServlet(toProvider, path);
        }
        SecondStep step = office.secondStep();
        context.addServlet(new ServletHolder(new CodeServlet(step, pages, admission)), Site.CODE);
        context.addServlet(
                new ServletHolder(new SecondFactorServlet(step, office.accounts(), pages, admission)),
                Site.SECOND_FACTOR);
        context.addServlet(new ServletHolder(new Says("health")), "/health");
        context.addServlet(new ServletHolder(new Says("brand")), "/brand/*");
        context.addServlet(new ServletHolder(new Says("inside")), "/*");
        server.setHandler(new GracefulHandler(context));
        server.setStopTimeout(5_000);
        server.start();
    }

    URI address(String path) {
        int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
        return URI.create("http://127.0.0.1:" + port + path);
    }

    Browser browser() {
        return new Browser(this);
    }

    void close() throws Exception {
        server.stop();
    }

    /** Answers everything with a word, who is signed in, in what language, and whose pages are open in the session. */
    private static final class Says extends HttpServlet {
        private static final long serialVersionUID = 1L;

        private final String word;

        Says(String word) {
            this.word = word;
        }

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            String who = SignedIn.user(request)
                    .map(user -> user.name() + " " + user.language())
                    .orElse("nobody");
            if (request.getParameter("open") != null) {
                request.getSession().setAttribute("pages", " with pages of " + who);
            }
            Object pages =
                    SignedIn.user(request).isPresent() ? request.getSession().getAttribute("pages") : null;
            response.getWriter().write(word + " " + who + (pages == null ? "" : pages));
        }
    }
}
