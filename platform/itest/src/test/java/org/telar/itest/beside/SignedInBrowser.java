// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.beside;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.telar.itest.Installation;

/** As much of a browser as it takes to open Vaadin's page and its push, with whatever headers. */
final class SignedInBrowser implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 20;
    private static final Pattern PUSH_ID = Pattern.compile("\"Vaadin-Push-ID\"\\s*:\\s*\"([^\"]+)\"");

    private final Installation running;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    SignedInBrowser(Installation running) throws IOException, InterruptedException {
        this.running = running;
        if (!SignInPage.of(running).letsIn(client, "admin", Installation.PASSWORD)) {
            throw new IllegalStateException("The administrator is not let in");
        }
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(running.address(path))
                .header("Accept", "text/html")
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    /** Opens a page and then its push as a script of this origin does; the first thing that the server says there. */
    String firstOfPush(String origin) throws IOException, InterruptedException, ExecutionException, TimeoutException {
        Matcher page = PUSH_ID.matcher(get("/?v-r=init&location=&query=").body());
        if (!page.find()) {
            throw new IllegalStateException("The page has no push");
        }
        URI push = URI.create(running.address("/VAADIN/push").toString().replaceFirst("^http", "ws")
                + "?v-r=push&v-uiId=0&v-pushId=" + page.group(1)
                + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=3.1.5-javascript"
                + "&X-Atmosphere-Transport=websocket&X-Atmosphere-TrackMessageSize=true"
                + "&X-atmo-protocol=true");
        Said said = new Said(new LinkedBlockingQueue<>());
        WebSocket socket = client.newWebSocketBuilder()
                .header("Origin", origin)
                .buildAsync(push, said)
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        try {
            String first = said.words.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return first == null ? "" : first;
        } finally {
            socket.abort();
        }
    }

    @Override
    public void close() {
        client.close();
    }

    private record Said(BlockingQueue<String> words) implements WebSocket.Listener {
        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            words.add(data.toString());
            return CompletableFuture.completedStage(null);
        }
    }
}
