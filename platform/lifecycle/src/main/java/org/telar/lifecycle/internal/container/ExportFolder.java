// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.container;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.telar.api.ModuleId;
import org.telar.kernel.people.KeepsFiles;

/**
 * What modules had stored when their data was removed: a folder for each time, in it a CSV file for each table. It tells of people who may
 * be erased later.
 *
 * @param folder need not be there; only Telar's own user can read what is in it
 */
public record ExportFolder(Path folder) implements KeepsFiles {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS");
    private static final int TIME_LENGTH = "20260131-235959-999".length();
    private static final String ENDING = ".csv";
    private static final String PAGE = "lifecycle";

    public static ExportFolder in(Path home) {
        return new ExportFolder(home.resolve("modules/exports"));
    }

    /** @return a new folder */
    Path begin(ModuleId module, Instant now) throws IOException {
        Path export = folder.resolve(module + "-" + TIME.format(now.atOffset(ZoneOffset.UTC)));
        return Files.createDirectories(
                export, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    static Path file(Path export, String table) throws IOException {
        return Files.createFile(
                export.resolve(table + ENDING),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    @Override
    public List<Kept> naming(Predicate<String> names) {
        return files().stream()
                .filter(file -> isNamed(file, names))
                .map(file -> new Kept(digest(file), folder.getFileName() + "/" + folder.relativize(file), PAGE, true))
                .toList();
    }

    /** Given and family names may stand in columns of their own, and what a power cut left may end within a letter. */
    private static boolean isNamed(Path file, Predicate<String> names) {
        try (BufferedReader text =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            return text.lines()
                    .map(line -> line.replace("\"", "").replace(',', ' '))
                    .anyMatch(names);
        } catch (NoSuchFileException goneMeanwhile) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void forget(Set<String> sha256) {
        // the database says nothing of these files
    }

    @Override
    public void remove(Set<String> sha256) {
        if (!sha256.isEmpty()) {
            files().stream().filter(file -> sha256.contains(digest(file))).forEach(ExportFolder::delete);
        }
    }

    /** Takes away what was exported before. */
    public void removeBefore(Instant time) {
        list(folder)
                .filter(export -> written(export).filter(time::isAfter).isPresent())
                .forEach(export -> {
                    list(export).forEach(ExportFolder::delete);
                    delete(export);
                });
    }

    /** By its name, which a back-up keeps; empty when it is no export. */
    private static Optional<Instant> written(Path export) {
        String name = export.getFileName().toString();
        try {
            return name.length() > TIME_LENGTH
                    ? Optional.of(LocalDateTime.parse(name.substring(name.length() - TIME_LENGTH), TIME)
                            .toInstant(ZoneOffset.UTC))
                    : Optional.empty();
        } catch (DateTimeParseException notOurs) {
            return Optional.empty();
        }
    }

    private List<Path> files() {
        return list(folder)
                .flatMap(ExportFolder::list)
                .filter(file -> file.getFileName().toString().endsWith(ENDING))
                .toList();
    }

    private static Stream<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.sorted(Comparator.naturalOrder()).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(Path file) {
        try (DigestInputStream in =
                new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
