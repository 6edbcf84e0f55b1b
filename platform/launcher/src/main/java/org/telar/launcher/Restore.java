// SPDX-License-Identifier: Apache-2.0
package org.telar.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * {@code restore}: a home from a back-up. What the home had is set aside in it, never deleted; whoever was erased in it
 * since stays in the list of erasures, and is erased again when the restored database is opened.
 */
record Restore(Home home, Map<String, String> environment, Sentences sentences) {
    static final String ERASURES = "erasures";
    private static final String ASIDE = "before-restore";

    /** @return where what the home had was set aside, if it had anything */
    Optional<Path> read(Path file) throws IOException, Refusal, InterruptedException {
        if (!Files.isRegularFile(file)) {
            throw new Refusal(Refusal.NOT_POSSIBLE, "launcher.restore.no-file", file);
        }
        if (State.read(home).flatMap(State::process).isPresent()) {
            throw new Refusal(Refusal.NOT_POSSIBLE, "launcher.restore.running", home.folder());
        }
        OwnerOnly.createFolders(home.folder());
        Path unpacked = Files.createTempDirectory(home.folder(), ".restoring");
        try {
            unpack(file, unpacked);
            database(unpacked);
            keepErasures(unpacked);
            Optional<Path> aside = setAside(unpacked);
            moveAll(unpacked, home.folder());
            return aside;
        } finally {
            delete(unpacked);
        }
    }

    private void unpack(Path file, Path into) throws IOException, Refusal {
        try {
            SealedArchive.unpack(file, Passphrase.toOpen(environment, sentences), into);
        } catch (SealedArchive.WrongPassphrase e) {
            throw new Refusal(Refusal.NOT_POSSIBLE, "launcher.restore.passphrase", file);
        } catch (IOException e) {
            throw new Refusal(Refusal.FAILED, "launcher.restore.altered", file, e.getMessage());
        }
        if (!Files.isRegularFile(into.resolve(Backup.MANIFEST))) {
            throw new Refusal(Refusal.NOT_POSSIBLE, "launcher.restore.passphrase", file);
        }
        Files.delete(into.resolve(Backup.MANIFEST));
    }

    /** A dump goes into the database that the environment or the back-up's own settings name. */
    private void database(Path unpacked) throws IOException, Refusal, InterruptedException {
        Path dump = unpacked.resolve(Backup.DUMP);
        Optional<PostgresTools> postgres = PostgresTools.of(new Home(unpacked), environment);
        if (Files.exists(dump)) {
            postgres.orElseThrow(() -> new Refusal(Refusal.NOT_POSSIBLE, "launcher.restore.no-database"))
                    .restore(dump);
            Files.delete(dump);
        } else if (postgres.isPresent()) {
            throw new Refusal(Refusal.NOT_POSSIBLE, "launcher.restore.other-database");
        }
    }

    private void keepErasures(Path unpacked) throws IOException {
        Path known = home.folder().resolve(ERASURES);
        if (Files.isRegularFile(known)) {
            Set<String> lines = new LinkedHashSet<>();
            Path restored = unpacked.resolve(ERASURES);
            if (Files.isRegularFile(restored)) {
                lines.addAll(Files.readAllLines(restored));
            }
            lines.addAll(Files.readAllLines(known));
            Files.write(restored, lines);
        }
    }

    private Optional<Path> setAside(Path unpacked) throws IOException {
        List<Path> there;
        try (Stream<Path> parts = Files.list(home.folder())) {
            there = parts.filter(part -> !part.equals(unpacked)
                            && !part.getFileName().toString().startsWith(ASIDE)
                            && !part.getFileName().toString().equals("telar.lock"))
                    .toList();
        }
        if (there.isEmpty()) {
            return Optional.empty();
        }
        Path aside = Files.createTempDirectory(home.folder(), ASIDE + "-");
        for (Path part : there) {
            Files.move(part, aside.resolve(part.getFileName()));
        }
        return Optional.of(aside);
    }

    private static void moveAll(Path from, Path to) throws IOException {
        try (Stream<Path> parts = Files.list(from)) {
            for (Path part : parts.toList()) {
                Files.move(part, to.resolve(part.getFileName()));
            }
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
