// SPDX-License-Identifier: Apache-2.0
package org.telar.vaadin.internal;

import com.vaadin.flow.server.StaticFileServer;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Vaadin's files; those of the front end have a hash of their content in their name, and browsers keep them. */
final class FrontEndFiles extends StaticFileServer {
    private static final long serialVersionUID = 1L;
    private static final String HASHED = "/VAADIN/build/";

    FrontEndFiles(VaadinService service) {
        super(service);
    }

    @Override
    protected void writeCacheHeaders(String path, HttpServletRequest request, HttpServletResponse response) {
        super.writeCacheHeaders(path, request, response);
        keep(path, response);
    }

    @Override
    protected void writeCacheHeaders(String path, HttpServletResponse response) {
        super.writeCacheHeaders(path, response);
        keep(path, response);
    }

    private static void keep(String path, HttpServletResponse response) {
        if (path.startsWith(HASHED)) {
            response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        }
    }
}
