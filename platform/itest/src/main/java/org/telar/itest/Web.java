// SPDX-License-Identifier: Apache-2.0
package org.telar.itest;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/** Asks a web server as a program does: no cookies, redirects are answers. */
public final class Web {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Web() {}

    /** Empty when nobody answers. */
    public static Optional<HttpResponse<String>> get(URI address, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(PATIENCE);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return Optional.of(client.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(address + " was not waited for", e);
        }
    }

    /** Whether Telar says there that everything is well. */
    public static boolean isUp(URI health) {
        return get(health).filter(answer -> answer.statusCode() == 200).isPresent();
    }
}
