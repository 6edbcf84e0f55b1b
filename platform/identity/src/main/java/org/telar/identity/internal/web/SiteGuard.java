// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardFilterAsyncSupported;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardFilterPattern;
import org.telar.identity.internal.Doorway;
import org.telar.identity.internal.SiteAddress;
import org.telar.identity.internal.provider.OpenIdConnect;

/**
 * Stands before the whole site: lets pass who has signed in, and anyone to the few open paths; sends the others to the
 * sign-in page. A path is open only while it has a servlet of its own, because the one at the root is Vaadin, which
 * answers its protocol under every path. WebSockets are opened past all filters; Vaadin talks on them only to a session
 * that has been let pass here before.
 */
@Component(service = Filter.class, property = "service.ranking:Integer=10000")
@HttpWhiteboardFilterPattern("/*")
@HttpWhiteboardFilterAsyncSupported
@HttpWhiteboardContextSelect(Site.CONTEXT_SELECT)
public final class SiteGuard extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private static final Set<String> OPEN = Set.of(
            Site.SIGN_IN,
            Site.STYLESHEET,
            Site.SCRIPT,
            Site.SIGN_OUT,
            Site.CODE,
            Site.SECOND_FACTOR,
            Site.FORGOTTEN,
            Site.PROVIDER,
            OpenIdConnect.BACK,
            Site.PROVIDER_OUT,
            Doorway.INVITATION,
            Doorway.RESET,
            "/health",
            "/favicon.ico");
    private static final Set<String> OPEN_FILES = Set.of("/brand/", "/telar/", "/VAADIN/build/");
    /** Of programs that show a token, which the servlet there looks at. */
    private static final String FOR_TOKENS = "/api/modules";

    private static final Set<String> ROOT_PATTERNS = Set.of("/*", "/", "");
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final transient SiteAddress site;

    @Activate
    public SiteGuard(@Reference SiteAddress site) {
        this.site = site;
    }

    @Override
    protected void doFilter(HttpServletRequest passedOn, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = new Forwarded(passedOn, site);
        SecurityHeaders.ofSite(response, site.isSecure());
        if (SameOrigin.violatedBy(request)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } else if (SignedIn.user(request).isPresent()) {
            // what has no personal data in it says so itself
            response.setHeader("Cache-Control", "no-store");
            chain.doFilter(request, response);
        } else if (open(request)) {
            chain.doFilter(request, response);
        } else if (page(request)) {
            response.setHeader("Cache-Control", "no-store");
            Site.redirect(response, HttpServletResponse.SC_FOUND, signInAndReturn(request));
        } else {
            response.setStatus(refusal(request));
        }
    }

    private static boolean open(HttpServletRequest request) {
        if (ROOT_PATTERNS.contains(request.getHttpServletMapping().getPattern())) {
            return false;
        }
        String path = request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
        return OPEN.contains(path)
                || request.getServletPath().equals(FOR_TOKENS)
                || READING.contains(request.getMethod()) && OPEN_FILES.stream().anyMatch(path::startsWith);
    }

    private static boolean page(HttpServletRequest request) {
        @Nullable String accepted = request.getHeader("Accept");
        return READING.contains(request.getMethod()) && accepted != null && accepted.contains("text/html");
    }

    private static String signInAndReturn(HttpServletRequest request) {
        @Nullable String query = request.getQueryString();
        String wish = LocalPath.orHome(request.getRequestURI() + (query == null ? "" : "?" + query));
        return wish.equals(LocalPath.HOME)
                ? Site.SIGN_IN
                : Site.SIGN_IN + "?to=" + URLEncoder.encode(wish, StandardCharsets.UTF_8);
    }

    /**
     * Vaadin's page tells its user that the session has ended, and loads itself again, when told so in its own terms. A page
     * that closes its push after signing out only says good-bye.
     */
    private static int refusal(HttpServletRequest request) {
        String query = Optional.ofNullable(request.getQueryString()).orElse("");
        if (query.contains("v-r=push") && query.contains("X-Atmosphere-Transport=close")) {
            return HttpServletResponse.SC_NO_CONTENT;
        }
        boolean vaadinMessage = query.contains("v-r=") && !query.contains("v-r=heartbeat");
        return vaadinMessage ? HttpServletResponse.SC_UNAUTHORIZED : HttpServletResponse.SC_FORBIDDEN;
    }
}
