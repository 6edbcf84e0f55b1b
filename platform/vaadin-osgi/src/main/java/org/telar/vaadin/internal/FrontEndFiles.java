// SPDX-License-Identifier: Apache-2.0
package org.telar.vaadin.internal;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.StaticFileServer;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Vaadin's files. Those of the front end have a hash of their content in their name, so browsers keep them, and their
 * compressed forms lie beside them in the bundle, where Vaadin does not look for them (25.2).
 */
final class FrontEndFiles extends StaticFileServer {
    private static final long serialVersionUID = 1L;
    private static final Pattern HASHED = Pattern.compile("/VAADIN/build/[\\w-]+\\.(js|css)");
    private static final String FOLDER = "META-INF/VAADIN/webapp";

    /** The best comes first. */
    private enum Encoding {
        BR(".br"),
        GZIP(".gz"),
        IDENTITY("");

        private final String ending;

        Encoding(String ending) {
            this.ending = ending;
        }

        boolean isAccepted(String header) {
            return this == IDENTITY
                    || Arrays.stream(header.split(","))
                            .map(word -> word.replaceFirst(";.*", "").strip())
                            .anyMatch(name()::equalsIgnoreCase);
        }
    }

    FrontEndFiles(VaadinService service) {
        super(service);
    }

    @Override
    public boolean serveStaticResource(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("");
        Matcher hashed = HASHED.matcher(path);
        if (!hashed.matches()) {
            return super.serveStaticResource(request, response);
        }
        String accepted =
                Optional.ofNullable(request.getHeader("Accept-Encoding")).orElse("");
        for (Encoding encoding : Encoding.values()) {
            @Nullable URL file = UI.class.getClassLoader().getResource(FOLDER + path + encoding.ending);
            if (file != null && encoding.isAccepted(accepted)) {
                send(file, hashed.group(1), encoding, response);
                return true;
            }
        }
        return super.serveStaticResource(request, response);
    }

    private static void send(URL file, String kind, Encoding encoding, HttpServletResponse response)
            throws IOException {
        response.setContentType((kind.equals("js") ? "text/javascript" : "text/css") + ";charset=utf-8");
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setHeader("Vary", "Accept-Encoding");
        if (encoding != Encoding.IDENTITY) {
            response.setHeader("Content-Encoding", encoding.name().toLowerCase(Locale.ROOT));
        }
        try (InputStream stream = file.openStream()) {
            byte[] content = stream.readAllBytes();
            response.setContentLength(content.length);
            response.getOutputStream().write(content);
        }
    }
}
