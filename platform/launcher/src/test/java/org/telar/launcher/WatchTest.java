// SPDX-License-Identifier: Apache-2.0
package org.telar.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {
    private static final Instant BEGAN = Instant.parse("2026-11-22T08:00:00Z");
    private static final String UP = """
            {"state":"UP","version":"0.1.0","database":{"state":"UP","product":"Apache Derby"},
             "modules":[{"id":"matchmaking","version":"0.1.0","state":"ON"}]}""";
    private static final String DOWN = """
            {"state":"DOWN","version":"0.1.0","database":{"state":"DOWN","reason":"No PostgreSQL at db:5432. Start it."},
             "modules":[]}""";

    @TempDir
    Path temp;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    private final Deque<String> answers = new ArrayDeque<>();
    private Home home;
    private HttpServer server;
    private Process container;

    /** A clock that goes on only while somebody rests. */
    private static final class Time extends Clock {
        private Instant now = BEGAN;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException(zone.getId());
        }

        void rest() {
            now = now.plus(Duration.ofSeconds(1));
        }
    }

    @BeforeEach
    void startServerAndContainer() throws IOException {
        home = new Home(temp);
        Files.createDirectories(home.etc());
        Files.createDirectories(home.log());
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/health", exchange -> {
            byte[] body =
                    (answers.size() > 1 ? answers.removeFirst() : answers.getFirst()).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(
                    new String(body, StandardCharsets.UTF_8).contains("DOWN") ? 503 : 200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.createContext("/sign-in", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        container = new ProcessBuilder("sleep", "60").start();
    }

    @AfterEach
    void endServerAndContainer() throws InterruptedException {
        server.stop(0);
        container.destroyForcibly().waitFor();
    }

    private void await() throws IOException, Refusal, InterruptedException {
        Time time = new Time();
        State state = new State(
                "stamp",
                "all",
                List.of("matchmaking"),
                "127.0.0.1",
                server.getAddress().getPort(),
                1,
                1,
                BEGAN);
        new Watch(home, new Sentences(Locale.ENGLISH), out, new Progress(out, false), time, time::rest)
                .await(state, Optional.of(new ContainerProcess(container.toHandle())), BEGAN);
    }

    private List<String> lines() {
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void tellsTheAddressWhenPeopleCanUseIt() throws Exception {
        answers.addAll(List.of("<html>not there yet</html>", DOWN, UP));
        await();
        assertEquals(
                List.of(
                        "Starting Telar: the container",
                        "Starting Telar: the database",
                        "Telar is ready: http://localhost:"
                                + server.getAddress().getPort()),
                lines());
    }

    @Test
    void showsTheFirstPasswordOnceAndForgetsIt() throws Exception {
        answers.add(UP);
        Files.writeString(home.firstPassword(), "abcde-fghij\n");
        await();
        assertTrue(lines().getLast().startsWith("First sign-in: user admin, password abcde-fghij"));
        assertFalse(Files.exists(home.firstPassword()));
    }

    @Test
    void endsWithTheReasonOfADatabaseThatStaysDown() {
        answers.add(DOWN);
        Refusal refusal = assertThrows(Refusal.class, this::await);
        assertEquals(Refusal.FAILED, refusal.exitCode());
        assertEquals(
                "Telar was stopped, because its database does not answer: No PostgreSQL at db:5432. Start it.",
                refusal.sentence(new Sentences(Locale.ENGLISH)));
    }

    @Test
    void saysWhatTheLogSaysWhenTheContainerDies() throws Exception {
        answers.add("");
        container.destroyForcibly().waitFor();
        Files.writeString(home.containerLog(), """
                2026-11-21T08:00:01,000 | ERROR | main | Main | 1 - x | Of yesterday
                2026-11-22T08:00:01,000 | ERROR | main | Main | 1 - x | Disk is full
                2026-11-22T08:00:02,000 | INFO  | main | Main | 1 - x | Stopping
                """);
        Refusal refusal = assertThrows(Refusal.class, this::await);
        assertTrue(
                refusal.sentence(new Sentences(Locale.ENGLISH)).contains("starting: Disk is full"), lines()::toString);
    }

    @Test
    void anErrorOfAnEarlierStartIsNotTheReason() throws Exception {
        answers.add("");
        container.destroyForcibly().waitFor();
        Files.writeString(
                home.containerLog(), "2026-11-22T07:59:59,000 | ERROR | main | Main | 1 - x | Disk is full\n");
        Refusal refusal = assertThrows(Refusal.class, this::await);
        assertTrue(refusal.sentence(new Sentences(Locale.ENGLISH)).contains("it left no word about the reason"));
    }

    @Test
    void saysTheFirstWordsOfAProcessThatNeverBegan() throws Exception {
        answers.add("");
        container.destroyForcibly().waitFor();
        Files.writeString(home.consoleLog(), "WARNING: x\n\nUnrecognized option: -Xmxx\nError: Program will exit.\n");
        Refusal refusal = assertThrows(Refusal.class, this::await);
        assertTrue(refusal.sentence(new Sentences(Locale.ENGLISH)).contains("Unrecognized option: -Xmxx"));
    }
}
