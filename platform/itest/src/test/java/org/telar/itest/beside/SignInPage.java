// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.beside;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.telar.itest.Installation;

/** The sign-in page as its form uses it. */
record SignInPage(URI address) {
    private static final int SEE_OTHER = 303;
    private static final int TOO_MANY_REQUESTS = 429;

    static SignInPage of(Installation running) {
        return new SignInPage(running.address("/sign-in"));
    }

    /** Whether the password is right; waits as long as the page asks whoever tried too often. */
    boolean letsIn(String name, String password) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return letsIn(client, name, password);
        }
    }

    /** The same; the client keeps the session if it keeps cookies. */
    boolean letsIn(HttpClient client, String name, String password) throws IOException, InterruptedException {
        String form = "name=" + encoded(name) + "&password=" + encoded(password);
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        HttpResponse<Void> answer = client.send(request, BodyHandlers.discarding());
        while (answer.statusCode() == TOO_MANY_REQUESTS) {
            Thread.sleep(Duration.ofSeconds(
                    answer.headers().firstValueAsLong("Retry-After").orElseThrow()));
            answer = client.send(request, BodyHandlers.discarding());
        }
        return answer.statusCode() == SEE_OTHER;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
