// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.telar.exchange.text.FileWords;
import org.telar.kernel.people.KeepsFiles;
import org.telar.persistence.Database;
import org.telar.persistence.ModuleStore;
import org.telar.programme.internal.files.FileStore;
import org.telar.programme.internal.store.Tables;

/** The files of documents, for when someone is erased whom they name. */
@Component
public final class DocumentFiles implements KeepsFiles {
    private static final String PURPOSE = "files that name who is erased";

    private final ModuleStore store;
    private final FileStore files;

    @Activate
    public DocumentFiles(@Reference Tables tables, @Reference Database database, BundleContext context) {
        this(tables, StoredDocuments.folder(context));
        removeAgain(database.personalRecords().erasedFiles());
    }

    public DocumentFiles(Tables tables, Path folder) {
        store = tables.store();
        files = new FileStore(folder);
    }

    /** A version of a document, as the database has it. */
    private record Version(
            String sha256, String file, String note, String type, long number, String document, long programme) {
        static Version of(Object[] row) {
            return new Version(
                    String.valueOf(row[0]),
                    String.valueOf(row[1]),
                    String.valueOf(row[2]),
                    String.valueOf(row[3]),
                    ((Number) row[4]).longValue(),
                    String.valueOf(row[5]),
                    ((Number) row[6]).longValue());
        }

        Stream<String> said() {
            return Stream.of(document, file, note);
        }

        Kept kept(boolean read) {
            String name = Stream.of(document, file)
                    .filter(part -> !part.isBlank())
                    .reduce((one, two) -> one + ": " + two)
                    .orElse("");
            return new Kept(sha256, name + " (" + number + ")", "programme/" + programme + "/documents", read);
        }
    }

    private List<Version> versions() {
        List<Version> found = new ArrayList<>();
        store.asTelar(
                PURPOSE,
                () -> store.read(
                        "SELECT E.SHA256, E.FILE_NAME, E.NOTE, E.MEDIA_TYPE, E.NUMBER, D.TITLE, D.PROGRAMME"
                                + " FROM PROGRAMME_EDITION E JOIN PROGRAMME_DOCUMENT D ON D.ID = E.DOCUMENT ORDER BY E.ID",
                        List.of(),
                        row -> found.add(Version.of(row))));
        return found;
    }

    @Override
    public List<Kept> naming(Predicate<String> names) {
        Map<String, List<Version>> versions = new TreeMap<>();
        versions()
                .forEach(version -> versions.computeIfAbsent(version.sha256(), key -> new ArrayList<>())
                        .add(version));
        return versions.values().stream()
                .flatMap(
                        same -> files.find(same.getFirst().sha256()).flatMap(file -> found(file, same, names)).stream())
                .toList();
    }

    private static Optional<Kept> found(Path file, List<Version> same, Predicate<String> names) {
        Version latest = same.getLast();
        if (same.stream().flatMap(Version::said).anyMatch(names)) {
            return Optional.of(latest.kept(true));
        }
        Optional<String> words = words(file, latest.type());
        return words.isEmpty()
                ? Optional.of(latest.kept(false))
                : words.filter(names).map(named -> latest.kept(true));
    }

    private static Optional<String> words(Path file, String type) {
        try {
            return FileWords.of(file, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void forget(Set<String> sha256) {
        List<Object[]> rows = sha256.stream().map(one -> new Object[] {one}).toList();
        store.asTelar(
                PURPOSE,
                () -> store.batch("UPDATE PROGRAMME_EDITION SET FILE_NAME = '', NOTE = '' WHERE SHA256 = ?", rows));
    }

    @Override
    public void remove(Set<String> sha256) {
        sha256.forEach(files::remove);
    }

    /** What an older state has brought back goes again, but not what was brought anew since. */
    public void removeAgain(Map<String, Instant> erased) {
        erased.forEach((sha256, at) -> {
            if (files.find(sha256).isPresent() && !isNewer(sha256, at)) {
                forget(Set.of(sha256));
                files.remove(sha256);
            }
        });
    }

    private boolean isNewer(String sha256, Instant than) {
        List<Object> found = new ArrayList<>();
        store.asTelar(
                PURPOSE,
                () -> store.read(
                        "SELECT ID FROM PROGRAMME_EDITION WHERE SHA256 = ? AND ADDED > ?",
                        List.of(sha256, LocalDateTime.ofInstant(than, ZoneOffset.UTC)),
                        row -> found.add(row[0])));
        return !found.isEmpty();
    }
}
