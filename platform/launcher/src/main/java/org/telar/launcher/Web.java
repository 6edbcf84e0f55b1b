// SPDX-License-Identifier: Apache-2.0
package org.telar.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** The running web interface, asked from this machine. */
record Web(String address, Locale language) {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private record Answer(int status, String body) {}

    /** Empty while nobody answers, or not with Telar's health. */
    Optional<Health> health() {
        return get("/health").map(Answer::body).flatMap(Health::read);
    }

    /** Whether the page with which everybody begins is there. */
    boolean firstPage() {
        return get("/sign-in")
                .filter(answer -> answer.status() == HttpURLConnection.HTTP_OK)
                .isPresent();
    }

    private Optional<Answer> get(String path) {
        try {
            var connection =
                    (HttpURLConnection) URI.create(address + path).toURL().openConnection();
            connection.setConnectTimeout((int) PATIENCE.toMillis());
            connection.setReadTimeout((int) PATIENCE.toMillis());
            connection.setInstanceFollowRedirects(false);
            connection.setRequestProperty("Accept-Language", language.toLanguageTag());
            int status = connection.getResponseCode();
            try (InputStream body = status < HttpURLConnection.HTTP_BAD_REQUEST
                    ? connection.getInputStream()
                    : connection.getErrorStream()) {
                return Optional.of(new Answer(
                        status, body == null ? "" : new String(body.readAllBytes(), StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
