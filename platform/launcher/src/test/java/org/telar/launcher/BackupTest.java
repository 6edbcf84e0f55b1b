// SPDX-License-Identifier: Apache-2.0
package org.telar.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Homes that do not run. Those that do are in BackupIT. */
class BackupTest {
    private static final Sentences ENGLISH = new Sentences(Locale.ENGLISH);
    private static final Map<String, String> PASSPHRASE = Map.of(Passphrase.VARIABLE, "cuatro palabras sin relación");

    @TempDir
    Path temp;

    private Home home;
    private Path file;

    @BeforeEach
    void fill() throws IOException {
        home = new Home(temp.resolve("home"));
        file = temp.resolve("monday.backup");
        for (String name : List.of(
                "database/seg0/c10.dat",
                "documents/ab/cd",
                "keys/audit.key",
                "audit/heads",
                "etc/org.telar.mail.cfg",
                "profiles/xx/profile.properties",
                "modules/wishes",
                "data/cache/bundle.jar",
                "log/karaf.log",
                "telar.lock")) {
            write(home, name, name);
        }
        write(home, "erasures", "2026-01-31T12:00:00Z 57\n");
        write(home, "chosen.properties", "profile=xx\n");
    }

    private static void write(Home home, String name, String content) throws IOException {
        Path file = home.folder().resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private static Set<String> files(Home home) throws IOException {
        try (Stream<Path> files = Files.walk(home.folder())) {
            return files.filter(Files::isRegularFile)
                    .map(file -> home.folder().relativize(file).toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private Optional<Path> restore(Home into) throws Exception {
        return new Restore(into, PASSPHRASE, ENGLISH).read(file);
    }

    private Refusal refusal(Map<String, String> environment) {
        return assertThrows(Refusal.class, () -> new Backup(home, environment, ENGLISH).write(file));
    }

    @Test
    void allThatMustLastComesBackAndNothingElse() throws Exception {
        new Backup(home, PASSPHRASE, ENGLISH).write(file);
        Home other = new Home(temp.resolve("other"));
        assertEquals(Optional.empty(), restore(other));
        Set<String> expected = files(home);
        expected.removeAll(Set.of("data/cache/bundle.jar", "log/karaf.log", "telar.lock"));
        assertEquals(expected, files(other));
        for (String name : expected) {
            assertEquals(
                    Files.readString(home.folder().resolve(name)),
                    Files.readString(other.folder().resolve(name)),
                    name);
        }
    }

    @Test
    void whatTheHomeHadIsSetAsideAndWhoWasErasedSinceStaysErased() throws Exception {
        new Backup(home, PASSPHRASE, ENGLISH).write(file);
        write(home, "erasures", "2026-01-31T12:00:00Z 57\n2026-02-01T12:00:00Z 91\n");
        write(home, "database/seg0/c20.dat", "after");
        Path aside = restore(home).orElseThrow();
        assertEquals(
                List.of("2026-01-31T12:00:00Z 57", "2026-02-01T12:00:00Z 91"),
                Files.readAllLines(home.folder().resolve("erasures")));
        assertFalse(Files.exists(home.folder().resolve("database/seg0/c20.dat")));
        assertTrue(Files.exists(aside.resolve("database/seg0/c20.dat")));
    }

    @Test
    void withoutAGoodPassphraseNothingIsWritten() throws Exception {
        assertEquals(
                "launcher.backup.passphrase.short",
                refusal(Map.of(Passphrase.VARIABLE, "short")).key());
        assertEquals("launcher.backup.passphrase.missing", refusal(Map.of()).key());
        assertFalse(Files.exists(file));
        Files.writeString(file, "mine");
        assertEquals("launcher.backup.there", refusal(PASSPHRASE).key());
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void aWrongPassphraseOrAnAlteredFileChangesNothing() throws Exception {
        new Backup(home, PASSPHRASE, ENGLISH).write(file);
        Set<String> before = files(home);
        assertEquals(
                "launcher.restore.passphrase",
                assertThrows(
                                Refusal.class,
                                () -> new Restore(home, Map.of(Passphrase.VARIABLE, "another one, also long"), ENGLISH)
                                        .read(file))
                        .key());
        byte[] altered = Files.readAllBytes(file);
        altered[altered.length / 2] ^= 1;
        Files.write(file, altered);
        assertEquals(
                "launcher.restore.altered",
                assertThrows(Refusal.class, () -> restore(home)).key());
        assertEquals(before, files(home));
    }

    @Test
    void aHomeWithoutADatabaseIsToldOf() throws Exception {
        Restore.delete(home.folder().resolve("database"));
        assertEquals("launcher.backup.nothing", refusal(PASSPHRASE).key());
    }

    @Test
    void theAddressOfPostgresIsReadFromWhereverItStandsAndItsPasswordIsNotAmongTheWords() throws Exception {
        PostgresTools byUrl = PostgresTools.of(
                        home, Map.of("TELAR_DB_URL", "jdbc:postgresql://h:5433/d?user=telar&password=a%20b&ssl=true"))
                .orElseThrow();
        assertEquals("postgresql://h:5433/d?user=telar&ssl=true", byUrl.address());
        assertEquals("a b", byUrl.variables().get("PGPASSWORD"));
        write(home, "etc/org.telar.persistence.cfg", "url=postgresql://ana:x%40y@h/d\n");
        PostgresTools byFile = PostgresTools.of(home, Map.of()).orElseThrow();
        assertEquals("postgresql://ana@h/d", byFile.address());
        assertEquals("x@y", byFile.variables().get("PGPASSWORD"));
        assertEquals(Optional.empty(), PostgresTools.of(new Home(temp), Map.of("TELAR_DB_URL", "")));
    }
}
