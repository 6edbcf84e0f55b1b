// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.beside;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/**
 * STARTTLS (RFC 3207) before a mail server that does not know it: nothing but the change to TLS can be asked for in plain
 * words, what follows is the server's.
 */
final class StartTlsDoor implements AutoCloseable {
    private final ServerSocket door;
    private final SSLContext tls;
    private final int server;

    /** @param server port of the mail server behind it, on loopback */
    StartTlsDoor(SSLContext tls, int server) throws IOException {
        this.tls = tls;
        this.server = server;
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::receive);
    }

    int port() {
        return door.getLocalPort();
    }

    private void receive() {
        while (!door.isClosed()) {
            try {
                Socket caller = door.accept();
                Thread.ofVirtual().start(() -> serve(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket caller) {
        try (caller;
                Socket inside = new Socket(InetAddress.getLoopbackAddress(), server)) {
            if (asksForTls(caller)) {
                SSLSocket safe = (SSLSocket) tls.getSocketFactory().createSocket(caller, null, caller.getPort(), true);
                safe.setUseClientMode(false);
                readLine(inside.getInputStream());
                Thread back = Thread.ofVirtual().start(() -> pass(inside, safe));
                pass(safe, inside);
                back.join();
            }
        } catch (IOException gone) {
            // the caller has hung up
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean asksForTls(Socket caller) throws IOException {
        say(caller, "220 door.example.org");
        BufferedReader words =
                new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
        for (String line = words.readLine(); line != null; line = words.readLine()) {
            switch (line.toUpperCase(Locale.ROOT).split(" ")[0]) {
                case "EHLO" -> say(caller, "250-door.example.org\r\n250 STARTTLS");
                case "STARTTLS" -> {
                    say(caller, "220 go ahead");
                    return true;
                }
                case "QUIT" -> {
                    say(caller, "221 bye");
                    return false;
                }
                default -> say(caller, "530 5.7.0 Must issue a STARTTLS command first");
            }
        }
        return false;
    }

    private static void say(Socket caller, String words) throws IOException {
        caller.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    private static void readLine(InputStream in) throws IOException {
        int read = in.read();
        while (read >= 0 && read != '\n') {
            read = in.read();
        }
    }

    private static void pass(Socket from, Socket to) {
        try {
            OutputStream out = to.getOutputStream();
            from.getInputStream().transferTo(out);
            to.shutdownOutput();
        } catch (IOException gone) {
            // one of the two has hung up
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
