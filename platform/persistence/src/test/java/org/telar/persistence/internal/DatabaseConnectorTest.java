// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.telar.persistence.Database;
import org.telar.persistence.DatabaseState.Down;
import org.telar.persistence.DatabaseState.Up;
import org.telar.persistence.Dialect;
import org.telar.persistence.TestDatabases;
import org.telar.persistence.TestDatabases.Databases;
import org.telar.persistence.internal.DatabaseAddress.Readable;

@Timeout(120)
@ExtendWith(TestDatabases.class)
class DatabaseConnectorTest {
    private static final Duration PAUSE = Duration.ofMillis(50);
    /** For a minute. */
    private static final int LOOKS = 3_000;

    private final LinkedBlockingQueue<Database> announced = new LinkedBlockingQueue<>();
    private final List<Database> withdrawn = new ArrayList<>();

    private DatabaseConnector connect(String url) {
        var address = (Readable) DatabaseAddress.of(url, "", "", Path.of("target"));
        return new DatabaseConnector(address.engine(Path.of("target")), 3, Path.of("target"), PAUSE, database -> {
            announced.add(database);
            return () -> withdrawn.add(database);
        });
    }

    private static Down whenDown(DatabaseConnector connector) throws InterruptedException {
        for (int look = 0; look < LOOKS && !(connector.status() instanceof Down); look++) {
            Thread.sleep(20);
        }
        return assertInstanceOf(Down.class, connector.status());
    }

    private @Nullable Database whenAnnounced() throws InterruptedException {
        return announced.poll(60, TimeUnit.SECONDS);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Test
    void aServerThatStartsLaterIsFoundAndItsLossIsSeen() throws Exception {
        var port = freePort();
        var url = "postgresql://postgres:geheim@localhost:" + port + "/postgres";
        try (var connector = connect(url)) {
            var down = whenDown(connector);
            assertEquals("persistence.postgresql-unreachable", down.reason().key());
            assertEquals(List.of("localhost:" + port), down.reason().values());
            assertFalse(down.toString().contains("geheim"));
            assertEquals(down, connector.check());
            assertTrue(announced.isEmpty());

            try (var server = EmbeddedPostgres.builder().setPort(port).start()) {
                var database = whenAnnounced();
                assertEquals(Dialect.POSTGRESQL, database == null ? null : database.dialect());
                assertEquals(
                        "PostgreSQL",
                        assertInstanceOf(Up.class, connector.status()).product());
                assertEquals(connector.status(), connector.check());
                assertEquals(port, server.getPort());
            }
            var lost = assertInstanceOf(Down.class, connector.check());
            assertEquals("persistence.postgresql-unreachable", lost.reason().key());
            assertInstanceOf(Up.class, connector.status());
            assertTrue(announced.isEmpty(), "announced once");
        }
        assertEquals(1, withdrawn.size());
    }

    /** Stopped while it listens, or behind a pool that waits. */
    @Test
    void aServerThatNeverAnswersIsGivenUp() throws Exception {
        try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                var connector = connect("postgresql://telar@127.0.0.1:" + silent.getLocalPort() + "/telar")) {
            assertEquals(
                    "persistence.postgresql-unreachable",
                    whenDown(connector).reason().key());
        }
    }

    @Test
    void aWrongUserAndAMissingDatabaseAreToldApart(Databases databases) throws Exception {
        var there = URI.create(databases.fresh(Dialect.POSTGRESQL).substring("jdbc:".length()));
        try (var connector = connect("postgresql://postgres@" + there.getAuthority() + "/nowhere")) {
            var down = whenDown(connector);
            assertEquals("persistence.postgresql-no-database", down.reason().key());
            assertEquals(List.of(there.getAuthority(), "nowhere"), down.reason().values());
        }
        try (var connector = connect("postgresql://nobody:geheim@" + there.getAuthority() + there.getPath())) {
            var down = whenDown(connector);
            assertEquals("persistence.postgresql-login", down.reason().key());
            assertEquals(List.of(there.getAuthority(), "nobody"), down.reason().values());
            assertFalse(down.toString().contains("geheim"));
        }
    }

    @Test
    void derbyIsUpAtOnceAndGoneWhenClosed() throws Exception {
        var connector = connect("jdbc:derby:memory:connector");
        try (connector) {
            var database = whenAnnounced();
            assertEquals(Dialect.DERBY, database == null ? null : database.dialect());
            assertEquals(
                    "Apache Derby",
                    assertInstanceOf(Up.class, connector.check()).product());
        }
        assertEquals(1, withdrawn.size());
        await("derby-drop");
        assertInstanceOf(Down.class, connector.check());
    }

    @Test
    void closingBeforeTheDatabaseWasFoundEndsTheAttempts() throws Exception {
        var connector = connect("postgresql://localhost:" + freePort() + "/postgres");
        whenDown(connector);
        connector.close();
        // an executor says that it has ended a moment before its thread has
        await("telar-database");
        assertTrue(withdrawn.isEmpty());
    }

    private static void await(String name) throws InterruptedException {
        for (var thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals(name)) {
                thread.join();
            }
        }
    }
}
