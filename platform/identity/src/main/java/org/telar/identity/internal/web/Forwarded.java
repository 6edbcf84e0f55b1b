// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.List;
import org.telar.identity.internal.SiteAddress;

/** A request as its sender made it, before the proxies of this office passed it on. */
final class Forwarded extends HttpServletRequestWrapper {
    private final String visitor;
    private final boolean isSecure;

    Forwarded(HttpServletRequest request, SiteAddress site) {
        super(request);
        List<String> hops = Collections.list(request.getHeaders("X-Forwarded-For"));
        visitor = site.proxies().visitor(request.getRemoteAddr(), hops);
        isSecure = site.isSecure() || request.isSecure();
    }

    @Override
    public String getRemoteAddr() {
        return visitor;
    }

    @Override
    public String getRemoteHost() {
        return visitor;
    }

    @Override
    public boolean isSecure() {
        return isSecure;
    }

    @Override
    public String getScheme() {
        return isSecure ? "https" : "http";
    }
}
