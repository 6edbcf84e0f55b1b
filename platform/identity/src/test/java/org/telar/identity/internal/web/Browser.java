// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.telar.identity.internal.Office;

/** A client that keeps cookies and does not follow redirects. */
final class Browser {
    private final TestSite site;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Browser(TestSite site) {
        this.site = site;
    }

    HttpResponse<String> page(String path, String... headers) {
        return send("GET", path, Map.of(), with(headers, "Accept", "text/html,application/xhtml+xml,*/*;q=0.8"));
    }

    HttpResponse<String> submit(String path, Map<String, String> fields, String... headers) {
        return send("POST", path, fields, with(headers, "Content-Type", "application/x-www-form-urlencoded"));
    }

    HttpResponse<String> send(String method, String path, Map<String, String> fields, String... headers) {
        try {
            return remembered(client.send(request(method, path, fields, headers), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    CompletableFuture<HttpResponse<String>> submitLater(String path, Map<String, String> fields) {
        String[] form = {"Content-Type", "application/x-www-form-urlencoded"};
        return client.sendAsync(request("POST", path, fields, form), BodyHandlers.ofString())
                .thenApply(this::remembered);
    }

    /** Signs in with the right password. */
    HttpResponse<String> signIn(String name) {
        return submit(Site.SIGN_IN, Map.of("name", name, "password", Office.PASSWORD));
    }

    Optional<String> cookie(String name) {
        return Optional.ofNullable(cookies.get(name));
    }

    void keep(String name, String value) {
        cookies.put(name, value);
    }

    private HttpResponse<String> remembered(HttpResponse<String> answer) {
        answer.headers().allValues("Set-Cookie").stream()
                .flatMap(header -> HttpCookie.parse(header).stream())
                .forEach(cookie -> cookies.put(cookie.getName(), cookie.getValue()));
        return answer;
    }

    private HttpRequest request(String method, String path, Map<String, String> fields, String... headers) {
        var request = HttpRequest.newBuilder(site.address(path)).method(method, BodyPublishers.ofString(form(fields)));
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie", cookies.entrySet().stream().map(Object::toString).collect(Collectors.joining("; ")));
        }
        return headers.length == 0 ? request.build() : request.headers(headers).build();
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String[] with(String[] headers, String name, String value) {
        String[] all = Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = name;
        all[headers.length + 1] = value;
        return all;
    }
}
