// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.page;

import java.net.http.WebSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** Hears messages over the line, and tells why when it hears no more. */
final class Ear implements WebSocket.Listener {
    /** Before a message: how long it is. */
    private static final String LENGTH = "^\\d+\\|";

    private final Consumer<String> heard;
    private final Consumer<String> lost;
    private final StringBuilder parts = new StringBuilder();

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
