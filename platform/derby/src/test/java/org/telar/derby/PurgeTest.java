// SPDX-License-Identifier: Apache-2.0
package org.telar.derby;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The power goes after rows that were deleted have been purged from an index, and before the purge is committed. Derby then
 * puts those rows back when it starts again; it can do so only if nobody was let in to take their room.
 */
@Timeout(120)
class PurgeTest {
    /** More than one page of an index takes. */
    private static final int ROWS = 400;

    private final WatchedDerby derby = new WatchedDerby();
    private final CompletableFuture<Void> cut = new CompletableFuture<>();
    /** What others do at that moment; it may go on for a while after it. */
    private volatile CompletableFuture<Void> others = CompletableFuture.completedFuture(null);

    private final Path database;
    private final Path afterwards;

    PurgeTest(@TempDir Path folder) {
        database = folder.resolve("database");
        afterwards = folder.resolve("afterwards");
        System.setProperty(
                "derby.stream.error.file", folder.resolve("derby.log").toString());
    }

    @Test
    void itStartsAfterThePowerWentWhileAFullPageMadeRoom() throws Exception {
        try (var mine = derby.connect(database, "create=true");
                var theirs = derby.connect(database, "")) {
            execute(mine, "CREATE TABLE LOOM (ID INT PRIMARY KEY)");
            insert(mine, 0, 100);
            execute(mine, "DELETE FROM LOOM WHERE ID >= 50 AND ID < 60");
            derby.watch(() -> committing("start_xact_and_dosplit", () -> insert(theirs, 50, 60)));
            insert(mine, 100, ROWS);
            cut.join();
            derby.watch(() -> {});
            others.join();
        }
        isSound();
    }

    @Test
    void itStartsAfterThePowerWentWhileAPageWasEmptied() throws Exception {
        try (var mine = derby.connect(database, "create=true");
                var theirs = derby.connect(database, "")) {
            execute(mine, "CREATE TABLE LOOM (ID INT PRIMARY KEY)");
            insert(mine, 0, ROWS);
            // so that the table cannot be locked as a whole
            theirs.setAutoCommit(false);
            insert(theirs, ROWS, ROWS + 1);
            derby.watch(() -> committing("performWork", () -> {
                insert(theirs, 0, 100);
                theirs.commit();
            }));
            execute(mine, "DELETE FROM LOOM WHERE ID < 300");
            cut.join();
            derby.watch(() -> {});
            others.join();
            theirs.commit();
        }
        isSound();
    }

    private interface Work {
        void run() throws SQLException;
    }

    /** @param method of Derby's, in which the power goes before the commit */
    private void committing(String method, Work work) {
        if (cut.isDone() || !isIn(method)) {
            return;
        }
        others = CompletableFuture.runAsync(() -> {
            try {
                work.run();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        try {
            // who has to wait for the commit takes no room before it
            others.copy().completeOnTimeout(null, 2, TimeUnit.SECONDS).join();
            copy();
            cut.complete(null);
        } catch (IOException | CompletionException e) {
            cut.completeExceptionally(e);
        }
    }

    private static boolean isIn(String method) {
        return StackWalker.getInstance()
                .walk(calls -> calls.anyMatch(call -> call.getMethodName().equals(method)
                        && call.getClassName().contains(".btree.")));
    }

    /** What is in Derby's memory is not in the copy. */
    private void copy() throws IOException {
        try (var files = Files.walk(database)) {
            for (var file : files.filter(one -> !one.endsWith("db.lck")).toList()) {
                Files.copy(file, afterwards.resolve(database.relativize(file)));
            }
        }
    }

    private void isSound() throws SQLException {
        try (var again = derby.connect(afterwards, "");
                var statement = again.createStatement();
                var sound = statement.executeQuery("VALUES SYSCS_UTIL.SYSCS_CHECK_TABLE('APP', 'LOOM')")) {
            assertTrue(sound.next());
            assertEquals(1, sound.getInt(1));
        }
    }

    private static void insert(Connection connection, int from, int to) throws SQLException {
        for (int id = from; id < to; id++) {
            execute(connection, "INSERT INTO LOOM VALUES " + id);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
