// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A client that keeps cookies whatever they ask of it, as there is no proxy with TLS here, and follows no redirect. */
public final class Visitor implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 20;

    private final URI home;
    private final Map<String, String> cookies = new TreeMap<>();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** @param home address of the first page */
    public Visitor(URI home) {
        this.home = home;
    }

    public HttpResponse<String> page(String path) {
        return send(HttpRequest.newBuilder(home.resolve(path)).header("Accept", "text/html"));
    }

    public HttpResponse<String> signIn(String name, String password) {
        String form = Map.of("name", name, "password", password).entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return post("/sign-in", "application/x-www-form-urlencoded", form);
    }

    public HttpResponse<String> post(String path, String type, String body) {
        return send(HttpRequest.newBuilder(home.resolve(path))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body)));
    }

    /** As the upload field of a page sends a file. @param name whatever a client may say that it is called */
    HttpResponse<String> upload(String path, String name, byte[] content) {
        return send(HttpRequest.newBuilder(home.resolve(path))
                .header("Content-Type", "application/octet-stream")
                .header(
                        "X-Filename",
                        URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"))
                .POST(BodyPublishers.ofByteArray(content)));
    }

    /** Whether she is signed in. */
    public boolean isInside() {
        return page("/").statusCode() == 200;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies());
        }
        try {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").stream()
                    .flatMap(header -> HttpCookie.parse(header).stream())
                    .forEach(cookie -> cookies.put(cookie.getName(), cookie.getValue()));
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** As a header says them. */
    public String cookies() {
        return cookies.entrySet().stream().map(Object::toString).collect(Collectors.joining("; "));
    }

    /** A line of her own to the server, as a script of the page opens it. */
    WebSocket line(String path, WebSocket.Listener listener) {
        return client.newWebSocketBuilder()
                .header("Cookie", cookies())
                .header("Origin", home.resolve("/").toString().replaceFirst("/$", ""))
                .buildAsync(URI.create(home.resolve(path).toString().replaceFirst("^http", "ws")), listener)
                .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
    }

    @Override
    public void close() {
        client.close();
    }
}
