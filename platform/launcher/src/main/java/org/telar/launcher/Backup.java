// SPDX-License-Identifier: Apache-2.0
package org.telar.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * {@code backup}: everything of a home that must last into one file, sealed by a passphrase. While the container runs, the
 * embedded database was copied before by the container itself, see {@link #copied}; PostgreSQL is dumped here.
 *
 * <p>Order matters: heads of the audit trail are taken before the database, so that they tell of nothing that it does not
 * have; documents and erasures after it, so that nothing which it tells of is missing.
 */
record Backup(Home home, Map<String, String> environment, Sentences sentences) {
    static final String MANIFEST = "backup.properties";
    static final String DATABASE = "database";
    static final String DUMP = "database.pgdump";
    static final String HEADS = "audit";

    /** What is made anew, or is of the moment only. */
    private static final Set<String> LEFT_OUT = Set.of(
            "data",
            "log",
            DATABASE,
            HEADS,
            "telar.state",
            "telar.state.new",
            "telar.lock",
            "container.args",
            "derby.log",
            "chosen.properties.new");

    /** Where the container puts copies of the database and of the audit trail's heads: {@code telar:database-copy}. */
    static Path copied(Home home) {
        return home.data().resolve("backup");
    }

    void write(Path file) throws IOException, Refusal, InterruptedException {
        if (Files.exists(file)) {
            throw new Refusal(Refusal.NOT_POSSIBLE, "launcher.backup.there", file);
        }
        Optional<PostgresTools> postgres = PostgresTools.of(home, environment);
        boolean running = State.read(home).flatMap(State::process).isPresent();
        Path copy = running ? copied(home) : home.folder();
        if (postgres.isEmpty() && !Files.isDirectory(copy.resolve(DATABASE))) {
            throw new Refusal(Refusal.NOT_POSSIBLE, "launcher.backup.nothing", home.folder());
        }
        char[] passphrase = Passphrase.toSeal(environment, sentences);
        Path next = Files.createTempFile(file.toAbsolutePath().getParent(), ".telar-backup", "");
        Path dump = Files.createTempFile(home.folder(), ".database", ".pgdump");
        try {
            try (SealedArchive.Writer archive = new SealedArchive.Writer(next, passphrase)) {
                archive.add(MANIFEST, manifest(postgres.isPresent()));
                archive.addAll(HEADS, (postgres.isEmpty() ? copy : home.folder()).resolve(HEADS));
                if (postgres.isPresent()) {
                    postgres.get().dump(dump);
                    archive.add(DUMP, dump);
                } else {
                    archive.addAll(DATABASE, copy.resolve(DATABASE));
                }
                for (Path part : parts()) {
                    String name = part.getFileName().toString();
                    if (Files.isDirectory(part)) {
                        archive.addAll(name, part);
                    } else {
                        archive.add(name, part);
                    }
                }
            }
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(next);
            Files.deleteIfExists(dump);
        }
    }

    /** Erasures last: whoever is erased meanwhile is in them. */
    private List<Path> parts() throws IOException {
        try (Stream<Path> parts = Files.list(home.folder())) {
            return parts.filter(part -> !LEFT_OUT.contains(part.getFileName().toString()))
                    .filter(part -> !part.getFileName().toString().startsWith("."))
                    .sorted(java.util.Comparator.comparing(
                                    (Path part) -> part.getFileName().toString().equals(Restore.ERASURES))
                            .thenComparing(part -> part))
                    .toList();
        }
    }

    private static byte[] manifest(boolean postgres) {
        return ("format=1\nmade=" + Instant.now() + "\ndatabase=" + (postgres ? "postgresql" : "derby") + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
