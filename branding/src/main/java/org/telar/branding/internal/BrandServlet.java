// SPDX-License-Identifier: Apache-2.0
package org.telar.branding.internal;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletAsyncSupported;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/**
 * The worn brand's style sheet and drawings, to anybody. Browsers keep them for five minutes and then ask by tag; what is
 * asked for with the brand's tag after a question mark they keep for good, as another brand has another address.
 */
@Component(service = Servlet.class, property = "osgi.http.whiteboard.servlet.name=brand")
@HttpWhiteboardServletPattern({"/brand/*", "/favicon.ico"})
@HttpWhiteboardServletAsyncSupported
@HttpWhiteboardContextSelect("(osgi.http.whiteboard.context.name=telar)")
public final class BrandServlet extends HttpServlet {
    private final transient WornBrand brand;

    @Activate
    public BrandServlet(@Reference WornBrand brand) {
        this.brand = brand;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String info = request.getPathInfo();
        ServedFile file = brand.files().get(request.getServletPath() + (info == null ? "" : info));
        if (file == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean forGood = brand.tag().equals(request.getQueryString());
        response.setHeader("Cache-Control", "public, max-age=" + (forGood ? "31536000, immutable" : "300"));
        response.setHeader("ETag", file.tag());
        if (hasCopy(request, file)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(file.type());
        response.setContentLength(file.content().length);
        response.getOutputStream().write(file.content());
    }

    /** A compressing handler between us and the browser marks the tag as weak or appends to it. */
    private static boolean hasCopy(HttpServletRequest request, ServedFile file) {
        String known = request.getHeader("If-None-Match");
        return known != null
                && Stream.of(known.split(","))
                        .map(tag -> tag.strip().replaceFirst("^W/", "").replaceFirst("--gzip\"$", "\""))
                        .anyMatch(file.tag()::equals);
    }
}
