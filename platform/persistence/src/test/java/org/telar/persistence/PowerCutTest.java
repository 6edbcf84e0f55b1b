// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A process that stores words is killed at a random moment, now and then while it still opens its database, and on PostgreSQL
 * now and then with the server. What it acknowledged is there afterwards, nothing is there by half or that nobody stored, each
 * word was heard of with an effect that is there once, and the audit trail has noted each row and no other.
 */
@ParameterizedClass
@EnumSource
class PowerCutTest {
    /** A slice of the 500 of {@code telar soak kills}. */
    private static final int KILLS = Integer.getInteger("telar.kills", 5);

    /** Then there is another one: its first start is one that can be cut short, and a small one is looked through soon. */
    private static final int KILLS_OF_A_DATABASE = 20;

    private static final int MOST_WORDS = 100;
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(20);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final Dialect dialect;
    private final Path folder;
    private final Optional<TestDatabases.Server> server;
    private final Set<String> acknowledged = new HashSet<>();
    private Duration opening = Duration.ofSeconds(2);
    private String url = "";
    private Path home;
    private long told;
    private long surplus;
    /** How many words may have been under way when their process was killed, since the database was looked at last. */
    private int underWay;

    PowerCutTest(Dialect dialect, @TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder) {
        this.dialect = dialect;
        this.folder = folder;
        home = folder;
        server = dialect == Dialect.POSTGRESQL ? Optional.of(new TestDatabases.Server()) : Optional.empty();
    }

    @AfterEach
    void stopServer() throws IOException {
        if (server.isPresent()) {
            server.get().close();
        }
    }

    @Test
    void whatWasAcknowledgedIsThereWholeAndOnce() {
        var kill = 0;
        try {
            while (kill < KILLS) {
                if (kill % KILLS_OF_A_DATABASE == 0) {
                    begin(kill);
                }
                kill++;
                cut(kill);
                boolean last = kill == KILLS || kill % KILLS_OF_A_DATABASE == 0;
                // else the next process finds what this one left
                if (last || random.nextInt(3) > 0) {
                    check();
                }
            }
        } catch (Exception | AssertionError e) {
            throw new AssertionError("Kill " + kill + ", seed " + seed + ", " + home + ": " + e.getMessage(), e);
        }
        System.out.println(
                dialect + ": " + kill + " kills, " + told + " words acknowledged, " + surplus + " more are there");
    }

    private void begin(int kill) throws IOException {
        home = Files.createDirectory(folder.resolve("home-" + kill));
        url = server.map(TestDatabases.Server::fresh).orElse("");
        acknowledged.clear();
    }

    private void cut(int kill) throws Exception {
        var writer = WriterProcess.start(url, home, "kill-" + kill);
        writer.awaitOpening();
        if (random.nextInt(4) == 0) {
            pauseUpTo(opening);
        } else {
            var opened = System.nanoTime();
            writer.awaitWords(1);
            opening = Duration.ofNanos(System.nanoTime() - opened);
            writer.awaitWords(random.nextInt(MOST_WORDS));
            pauseUpTo(LONGEST_PAUSE);
        }
        boolean withServer = server.isPresent() && random.nextInt(5) == 0;
        if (withServer) {
            server.get().crash();
        }
        var said = writer.kill();
        assertTrue(withServer || writer.wasKilled(), () -> "It ended by itself. " + writer.errors());
        told += said.size();
        acknowledged.addAll(said);
        underWay += WordWriter.THREADS;
        if (withServer) {
            await("the server has recovered", this::isUnused);
        }
    }

    private void pauseUpTo(Duration longest) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(random.nextLong(longest.toNanos()));
    }

    private void check() throws Exception {
        await("the server has noticed that nobody is there", this::isUnused);
        try (var words = Words.open(url, home)) {
            await("all is heard of", () -> words.waiting() == 0);
            var stored = words.in(Words.STORED);
            assertEquals(List.of(), without(acknowledged, stored), "lost");
            var more = without(stored, acknowledged);
            assertTrue(more.size() <= underWay, () -> "nobody stored " + more);
            assertEquals(Optional.empty(), words.verify().trouble());
            for (var table : Words.TABLES) {
                assertSame(Set.copyOf(stored), words.in(table), "in " + table);
                assertSame(words.keys(table), words.noted(table), "noted of " + table);
            }
            surplus += more.size();
            acknowledged.addAll(more);
            underWay = 0;
        }
    }

    /** Whether nobody is served; what was under way is then done or undone. */
    private boolean isUnused() {
        try {
            return server.map(TestDatabases.Server::pids).orElse(List.of()).isEmpty();
        } catch (IllegalStateException recovering) {
            return false;
        }
    }

    private static void await(String what, BooleanSupplier condition) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, () -> "Not within " + PATIENCE + ": " + what);
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    private static <T> void assertSame(Collection<T> expected, Collection<T> there, String where) {
        assertEquals(List.of(), without(expected, there), "missing " + where);
        assertEquals(List.of(), without(there, expected), "too many " + where);
    }

    /** What is twice in one and once in the other is left once. */
    private static <T> List<T> without(Collection<T> all, Collection<T> some) {
        var rest = new ArrayList<>(all);
        some.forEach(rest::remove);
        return rest;
    }
}
