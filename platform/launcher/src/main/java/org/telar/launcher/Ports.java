// SPDX-License-Identifier: Apache-2.0
package org.telar.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.Optional;

/** Finds out which ports of this machine are free, by binding them for a moment. */
final class Ports {
    private static final int LAST = 65_535;
    private static final int ANY = 0;
    private static final int SSH_DISTANCE = 10_000;

    private Ports() {}

    static int number(String given) throws Refusal {
        try {
            int port = Integer.parseInt(given.strip());
            if (port >= 1 && port <= LAST) {
                return port;
            }
        } catch (NumberFormatException e) {
            // the sentence below says what is wrong with it
        }
        throw new Refusal(Refusal.NOT_POSSIBLE, "launcher.port.wrong", given);
    }

    /** @throws Refusal when the web interface cannot have this port at this address */
    static void requireFree(String host, int port) throws Refusal {
        InetAddress address;
        try {
            address = InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            throw new Refusal(Refusal.NOT_POSSIBLE, "launcher.host", host);
        }
        Optional<String> obstacle = obstacle(address, port);
        if (obstacle.isEmpty()) {
            return;
        }
        if (obstacle.get().contains("Permission denied")) {
            throw new Refusal(Refusal.NOT_POSSIBLE, "launcher.port.privileged", port);
        }
        if (!isFree(address, ANY)) {
            throw new Refusal(Refusal.NOT_POSSIBLE, "launcher.host", host);
        }
        throw new Refusal(Refusal.NOT_POSSIBLE, "launcher.port.busy", port, firstFree(address, port + 1));
    }

    /** A free loopback port for the container's shell, the same each time while nobody else takes it. */
    static int forShell(int httpPort) throws Refusal {
        int first = httpPort + SSH_DISTANCE <= LAST ? httpPort + SSH_DISTANCE : httpPort - SSH_DISTANCE;
        return firstFree(InetAddress.getLoopbackAddress(), first);
    }

    private static int firstFree(InetAddress address, int first) throws Refusal {
        for (int port = first; port <= LAST; port++) {
            if (isFree(address, port)) {
                return port;
            }
        }
        throw new Refusal(Refusal.NOT_POSSIBLE, "launcher.port.none", first, LAST);
    }

    private static boolean isFree(InetAddress address, int port) {
        return obstacle(address, port).isEmpty();
    }

    private static Optional<String> obstacle(InetAddress address, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port), 1);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}
