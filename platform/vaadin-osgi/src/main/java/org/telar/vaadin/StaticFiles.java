// SPDX-License-Identifier: Apache-2.0
package org.telar.vaadin;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.telar.vaadin.internal.StaticFile;

/**
 * A folder of a bundle for browsers: style sheets, scripts and drawings, compressed, kept by browsers for a year under
 * {@link #address} and asked about each time otherwise. A bundle registers a subclass as a servlet in the context
 * {@link Site#CONTEXT}:
 *
 * <pre>{@code
 * @Component(service = {Servlet.class, Drawings.class})
 * @HttpWhiteboardServletPattern("/matching/*")
 * @HttpWhiteboardContextSelect(Site.CONTEXT_SELECT)
 * public final class Drawings extends StaticFiles {
 *     @Activate
 *     public Drawings(BundleContext context) {
 *         super(context.getBundle(), "web", "/matching");
 *     }
 * }
 * }</pre>
 */
public abstract class StaticFiles extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final Pattern NAME = Pattern.compile("[\\w-]+(\\.[\\w-]+)*(/[\\w-]+(\\.[\\w-]+)*)*");
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=utf-8",
            "js", "text/javascript;charset=utf-8",
            "svg", "image/svg+xml",
            "json", "application/json");

    private final transient Bundle bundle;
    private final String folder;
    private final String path;
    private final transient Map<String, StaticFile> files = new ConcurrentHashMap<>();

    /**
     * @param folder in the bundle, for instance {@code web}
     * @param path of the servlet's pattern, with a leading slash and without {@code /*}
     */
    protected StaticFiles(Bundle bundle, String folder, String path) {
        this.bundle = bundle;
        this.folder = folder;
        this.path = path;
    }

    /**
     * Where browsers find a file: another address whenever its content is another.
     *
     * @param name in the folder, for instance {@code telar.css}
     * @throws IllegalArgumentException when there is no such file
     */
    public final String address(String name) {
        StaticFile file = file(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no file " + folder + "/" + name + " in " + bundle.getSymbolicName()));
        return path + "/" + name + "?" + file.tag();
    }

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String info = Optional.ofNullable(request.getPathInfo()).orElse("/");
        Optional<StaticFile> found = file(info.substring(1));
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        StaticFile file = found.get();
        boolean stamped = file.tag().equals(request.getQueryString());
        response.setHeader("Cache-Control", stamped ? "public, max-age=31536000, immutable" : "no-cache");
        response.setHeader("ETag", '"' + file.tag() + '"');
        response.setHeader("Vary", "Accept-Encoding");
        if (contains(request, "If-None-Match", file.tag())) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(
                TYPES.getOrDefault(info.substring(info.lastIndexOf('.') + 1), "application/octet-stream"));
        boolean zipped = contains(request, "Accept-Encoding", "gzip");
        if (zipped) {
            response.setHeader("Content-Encoding", "gzip");
        }
        byte[] body = zipped ? file.gzip() : file.plain();
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static boolean contains(HttpServletRequest request, String header, String word) {
        return Optional.ofNullable(request.getHeader(header)).orElse("").contains(word);
    }

    private Optional<StaticFile> file(String name) {
        return NAME.matcher(name).matches()
                ? Optional.ofNullable(files.computeIfAbsent(name, this::read))
                : Optional.empty();
    }

    private @Nullable StaticFile read(String name) {
        URL entry = bundle.getEntry(folder + "/" + name);
        if (entry == null) {
            return null;
        }
        try (InputStream stream = entry.openStream()) {
            return StaticFile.of(name, stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + folder + "/" + name + " cannot be read", e);
        }
    }
}
