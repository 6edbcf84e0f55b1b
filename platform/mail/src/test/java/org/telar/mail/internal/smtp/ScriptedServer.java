// SPDX-License-Identifier: Apache-2.0
package org.telar.mail.internal.smtp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server on loopback that does what the recipient's name says: refuse, later, lost (after DATA), busy or anything else. */
final class ScriptedServer implements AutoCloseable {
    private final ServerSocket socket;
    /** The mails that came, whole, those that were lost included. */
    final List<String> mails = new CopyOnWriteArrayList<>();
    /** What it says to whoever sends. */
    volatile String toSender = "250 fine";

    ScriptedServer() throws IOException {
        socket = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().start(this::serve);
    }

    String url() {
        return "smtp://127.0.0.1:" + socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket guest = socket.accept()) {
                talk(guest);
            } catch (IOException e) {
                // the guest or the test has gone
            }
        }
    }

    private void talk(Socket guest) throws IOException {
        var in = new BufferedReader(new InputStreamReader(guest.getInputStream(), StandardCharsets.UTF_8));
        say(guest, "220 here");
        String recipient = "";
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith("RCPT")) {
                recipient = line.substring(line.indexOf('<') + 1, line.indexOf('@'));
                say(guest, answer(recipient, line.substring(line.indexOf('<'))));
            } else if (line.equals("DATA")) {
                say(guest, "354 go on");
                mails.add(content(in));
                if (recipient.equals("lost")) {
                    return;
                }
                say(guest, "250 queued as 1");
            } else if (line.startsWith("MAIL")) {
                say(guest, toSender);
            } else if (line.equals("QUIT")) {
                say(guest, "221 bye");
                return;
            } else {
                say(guest, "250 fine");
            }
        }
    }

    private static String answer(String recipient, String address) {
        return switch (recipient) {
            case "refuse" -> "550 5.1.1 " + address + ": user unknown";
            case "later" -> "451 4.7.1 " + address + ": greylisted";
            case "busy" -> "421 4.3.2 closing";
            default -> "250 welcome";
        };
    }

    private static String content(BufferedReader in) throws IOException {
        StringBuilder content = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            content.append(line).append('\n');
        }
        return content.toString();
    }

    private static void say(Socket guest, String line) throws IOException {
        guest.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
