// SPDX-License-Identifier: Apache-2.0
package org.telar.itest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** The line between a browser and Telar, on this machine: counts what goes over it, and can be cut and mended. */
public final class Line implements AutoCloseable {
    private static final int BUFFER = 16 * 1024;

    private final int port;
    private final ServerSocket near;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicLong down = new AtomicLong();
    private final AtomicLong up = new AtomicLong();
    private volatile boolean cut;
    private volatile boolean answersLost;

    private Line(int port) throws IOException {
        this.port = port;
        near = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    /** @param port where Telar listens on this machine */
    public static Line to(int port) {
        try {
            Line line = new Line(port);
            Thread.ofVirtual().start(line::accept);
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI address(String path) {
        return URI.create("http://127.0.0.1:" + near.getLocalPort()).resolve(path);
    }

    /** Bytes that came to the browser, heads and all, since the line was laid. */
    public long down() {
        return down.get();
    }

    /** Bytes that the browser sent. */
    public long up() {
        return up.get();
    }

    /** Ends all connections and takes no new ones. */
    public void cut() {
        cut = true;
        open.forEach(Line::end);
    }

    /** What the browser sends still arrives, but no answer comes back; all connections end when the line is mended. */
    public void loseAnswers() {
        answersLost = true;
    }

    public void mend() {
        if (answersLost) {
            open.forEach(Line::end);
        }
        answersLost = false;
        cut = false;
    }

    private void accept() {
        while (!near.isClosed()) {
            try {
                Socket browser = near.accept();
                if (cut) {
                    end(browser);
                } else {
                    connect(browser, new Socket(InetAddress.getLoopbackAddress(), port));
                }
            } catch (IOException e) {
                // closed, or Telar does not listen: the browser sees that its connection ended
            }
        }
    }

    private void connect(Socket browser, Socket telar) {
        open.add(browser);
        open.add(telar);
        Thread.ofVirtual().start(() -> copy(browser, telar, false, up::addAndGet));
        Thread.ofVirtual().start(() -> copy(telar, browser, true, down::addAndGet));
    }

    private void copy(Socket from, Socket to, boolean answers, Consumer<Long> count) {
        byte[] buffer = new byte[BUFFER];
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (!(answers && answersLost)) {
                    out.write(buffer, 0, read);
                    count.accept((long) read);
                }
            }
        } catch (IOException e) {
            // ended by one side, or cut
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        near.close();
        cut();
    }
}
