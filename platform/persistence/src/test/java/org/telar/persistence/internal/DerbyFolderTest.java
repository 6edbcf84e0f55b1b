// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.telar.persistence.StandaloneDatabase;

@Timeout(120)
class DerbyFolderTest {
    @TempDir
    private Path home;

    /** Another process that holds the database until its input ends. */
    static final class Holder {
        private Holder() {}

        public static void main(String[] arguments) throws Exception {
            try (var database = StandaloneDatabase.open("", Path.of(arguments[0]))) {
                System.out.println(database.dialect());
                System.in.read();
            }
        }
    }

    private Process hold() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    @Test
    void theLockIsGoneAndTheDataIsThereAfterClosing() throws Exception {
        var lock = home.resolve("database").resolve("db.lck");
        try (var database = StandaloneDatabase.open("", home)) {
            assertEquals("derby", database.dialect().toString());
            assertTrue(Files.exists(lock));
        }
        assertFalse(Files.exists(lock));
        assertTrue(Files.exists(home.resolve("database").resolve("service.properties")));
        StandaloneDatabase.open("", home).close();
    }

    @Test
    void aFolderInUseByAnotherProcessIsRefusedUntilThatOneEnds() throws Exception {
        var other = hold();
        try (var told = other.inputReader()) {
            assertEquals("derby", told.readLine());
            var engine = new DerbyEngine(home.resolve("database").toString(), home);
            var refusal = assertThrows(SQLException.class, () -> PooledDatabase.open(engine, 3, Path.of("target")));
            var reason = engine.explain(refusal);
            assertEquals("persistence.derby-in-use", reason.key());
            assertEquals(List.of(home.resolve("database").toString()), reason.values());

            other.getOutputStream().close();
            assertTrue(other.waitFor(60, TimeUnit.SECONDS));
            PooledDatabase.open(engine, 3, Path.of("target")).close();
        } finally {
            other.destroy();
        }
    }

    @Test
    void aDatabaseWhoseMakingWasCutShortIsMadeAnew() throws Exception {
        var maker = hold();
        while (!isBegun()) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
        maker.destroyForcibly().waitFor();
        assertFalse(Files.exists(home.resolve("database")), "it was whole already");
        StandaloneDatabase.open("", home).close();
        assertFalse(isUnfinished());
    }

    /** The second one finds that the first one was quicker, also when both began to make it. */
    @Test
    void ofTwoProcessesThatBeginAtOnceOneHasTheDatabaseAndTheOtherIsRefused() throws Exception {
        var one = hold();
        var other = hold();
        try (var toldByOne = one.inputReader();
                var toldByOther = other.inputReader()) {
            var said = Stream.of(toldByOne.readLine(), toldByOther.readLine())
                    .filter(Objects::nonNull)
                    .toList();
            assertEquals(List.of("derby"), said);
        } finally {
            one.destroyForcibly().waitFor();
            other.destroyForcibly().waitFor();
        }
        StandaloneDatabase.open("", home).close();
        assertFalse(isUnfinished());
    }

    @Test
    void whoIsLaterThanAnotherOneLeavesThatOnesInPlace() throws Exception {
        var place = home.resolve("database");
        new DerbyFolder(place).makeWhenMissing(beside -> {
            put(beside, "mine");
            put(place, "theirs");
        });
        assertTrue(Files.exists(place.resolve("theirs")));
        assertFalse(Files.exists(place.resolve("mine")));
        assertFalse(isUnfinished());
    }

    @Test
    void whatCannotBeMadeLeavesNothingAndWhatLooksAlikeIsNotTouched() {
        var place = home.resolve("database");
        put(home.resolve("database.new"), "prepared");
        put(home.resolve(".database-copy"), "prepared");
        var refusal = new SQLException("no room");
        assertEquals(
                refusal,
                assertThrows(
                        SQLException.class,
                        () -> new DerbyFolder(place).makeWhenMissing(beside -> {
                            put(beside, "half");
                            throw refusal;
                        })));
        assertEquals(
                Set.of("database.new", ".database-copy"), Set.of(home.toFile().list()));
    }

    private static void put(Path folder, String file) {
        try {
            Files.createFile(Files.createDirectories(folder).resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isUnfinished() throws IOException {
        try (var found = Files.list(home)) {
            return found.anyMatch(file -> file.getFileName().toString().startsWith(".database-"));
        }
    }

    /** Whether there is a folder for the data of a database. */
    private boolean isBegun() throws IOException {
        try (var found = Files.find(home, 3, (file, is) -> file.endsWith("seg0"))) {
            return found.findAny().isPresent();
        } catch (UncheckedIOException changesMeanwhile) {
            return false;
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws Exception {
        var file = Files.createFile(home.resolve("file"));
        var engine = new DerbyEngine(file.resolve("database").toString(), home);
        var reason = engine.explain(
                assertThrows(SQLException.class, () -> PooledDatabase.open(engine, 3, Path.of("target"))));
        assertEquals("persistence.derby-unusable", reason.key());
        assertEquals(file.resolve("database").toString(), reason.values().getFirst());
    }
}
