// SPDX-License-Identifier: Apache-2.0
package org.telar.vaadin.internal;

import com.vaadin.flow.component.UI;
import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletAsyncSupported;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import org.telar.vaadin.FirstFiles;
import org.telar.vaadin.Site;

/**
 * The files of the front end. They have a hash of their content in their name, so browsers keep them, and their compressed
 * forms lie beside them in the bundle, where Vaadin does not look for them (25.2). A servlet of its own, because whoever
 * has not signed in may fetch these and nothing else of Vaadin.
 */
@Component(
        service = {Servlet.class, FirstFiles.class},
        property = "osgi.http.whiteboard.servlet.name=front-end")
@HttpWhiteboardServletPattern(FrontEndFiles.PATH + "*")
@HttpWhiteboardServletAsyncSupported
@HttpWhiteboardContextSelect(Site.CONTEXT_SELECT)
public final class FrontEndFiles extends HttpServlet implements FirstFiles {
    private static final long serialVersionUID = 1L;

    static final String PATH = "/VAADIN/build/";

    private static final Pattern HASHED = Pattern.compile("[\\w-]+\\.(js|css)");
    private static final Pattern FIRST =
            Pattern.compile("(?:src|href)=\"\\.(" + PATH + "indexhtml-[\\w-]+\\.(?:js|css))\"");
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

    private final transient List<String> first;

    @Activate
    public FrontEndFiles() {
        first = FIRST.matcher(page())
                .results()
                .map(address -> address.group(1))
                .distinct()
                .toList();
    }

    private static String page() {
        try (@Nullable
                InputStream page = file("/index.html").map(FrontEndFiles::open).orElse(null)) {
            return page == null ? "" : new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The page of Vaadin's front end cannot be read", e);
        }
    }

    private static InputStream open(URL file) {
        try {
            return file.openStream();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    private static Optional<URL> file(String path) {
        return Optional.ofNullable(UI.class.getClassLoader().getResource(FOLDER + path));
    }

    @Override
    public List<String> addresses() {
        return first;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        Matcher hashed = HASHED.matcher(name);
        if (!hashed.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String accepted =
                Optional.ofNullable(request.getHeader("Accept-Encoding")).orElse("");
        for (Encoding encoding : Encoding.values()) {
            Optional<URL> file = encoding.isAccepted(accepted) ? file(PATH + name + encoding.ending) : Optional.empty();
            if (file.isPresent()) {
                send(file.get(), hashed.group(1), encoding, response);
                return;
            }
        }
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    private static void send(URL file, String kind, Encoding encoding, HttpServletResponse response)
            throws IOException {
        response.setContentType((kind.equals("js") ? "text/javascript" : "text/css") + ";charset=utf-8");
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setHeader("Vary", "Accept-Encoding");
        if (encoding != Encoding.IDENTITY) {
            response.setHeader("Content-Encoding", encoding.name().toLowerCase(Locale.ROOT));
        }
        try (InputStream stream = open(file)) {
            byte[] content = stream.readAllBytes();
            response.setContentLength(content.length);
            response.getOutputStream().write(content);
        }
    }
}
