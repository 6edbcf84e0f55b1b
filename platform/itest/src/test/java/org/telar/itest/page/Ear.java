// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.page;

import java.net.http.WebSocket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** Hears messages over the line, and tells why when it hears no more. */
final class Ear implements WebSocket.Listener {
    /** Before a message: how long it is. */
    private static final String LENGTH = "^\\d+\\|";

    /** What a browser says now and then, so that the server knows that somebody is there; it lets go of who is silent for minutes. */
    private static final String HERE = "X";

    private static final long HERE_EVERY_NANOS = Duration.ofSeconds(60).toNanos();

    private final Consumer<String> heard;
    private final Consumer<String> lost;
    private final StringBuilder parts = new StringBuilder();
    private long said = System.nanoTime();

    Ear(Consumer<String> heard, Consumer<String> lost) {
        this.heard = heard;
        this.lost = lost;
    }

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
        parts.append(data);
        if (last) {
            String message = parts.toString().replaceFirst(LENGTH, "");
            parts.setLength(0);
            if (message.startsWith("{")) {
                heard.accept(message);
            }
        }
        socket.request(1);
        if (System.nanoTime() - said > HERE_EVERY_NANOS) {
            said = System.nanoTime();
            socket.sendText(HERE, true);
        }
        return CompletableFuture.completedStage(null);
    }

    @Override
    public CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
        lost.accept("The line was closed: " + status + " " + reason);
        return CompletableFuture.completedStage(null);
    }

    @Override
    public void onError(WebSocket socket, Throwable error) {
        lost.accept("The line broke: " + error);
    }
}
