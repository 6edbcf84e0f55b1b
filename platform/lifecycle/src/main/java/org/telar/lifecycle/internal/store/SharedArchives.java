// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.store;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.telar.lifecycle.internal.container.Archives;
import org.telar.lifecycle.internal.engine.Release;
import org.telar.persistence.ModuleStore;

/** Archives in the database, from which each node fills its own folder. */
public record SharedArchives(ModuleStore store, Archives here, Clock clock) implements Archives {
    private static final Duration GRACE = Duration.ofDays(1);
    private static final String PURPOSE = "a node fetches the archives of modules that another one was given";

    @Override
    public void put(Release release, byte[] archive) {
        here.put(release, archive);
        store.asTelar(
                PURPOSE,
                () -> store.inTransaction(() -> {
                    store.batch(
                            "DELETE FROM LIFECYCLE_ARCHIVE WHERE DIGEST = ?",
                            List.<Object[]>of(new Object[] {release.digest()}));
                    store.batch(
                            "INSERT INTO LIFECYCLE_ARCHIVE (DIGEST, MODULE, RELEASE, CONTENT, CAME)"
                                    + " VALUES (?, ?, ?, ?, ?)",
                            List.<Object[]>of(new Object[] {
                                release.digest(),
                                release.module().name(),
                                release.version().toString(),
                                archive,
                                now()
                            }));
                }));
    }

    @Override
    public Optional<byte[]> find(Release release) {
        Optional<byte[]> local = here.find(release);
        if (local.isPresent()) {
            return local;
        }
        AtomicReference<Optional<byte[]>> shared = new AtomicReference<>(Optional.empty());
        store.asTelar(
                PURPOSE,
                () -> store.read(
                        "SELECT CONTENT FROM LIFECYCLE_ARCHIVE WHERE DIGEST = ?",
                        List.of(release.digest()),
                        row -> shared.set(Optional.of((byte[]) row[0]))));
        shared.get().ifPresent(archive -> here.put(release, archive));
        return shared.get();
    }

    /** What another node put there a moment ago is not wished yet, so nothing goes before it has been there for a day. */
    @Override
    public void keepOnly(Collection<Release> releases) {
        here.keepOnly(releases);
        List<Object> values =
                new ArrayList<>(releases.stream().map(Release::digest).toList());
        String kept = releases.isEmpty()
                ? ""
                : " AND DIGEST NOT IN (" + values.stream().map(digest -> "?").collect(Collectors.joining(", ")) + ")";
        values.addFirst(now().minus(GRACE));
        store.asTelar(
                "archives of modules that nobody wishes any more go",
                () -> store.batch(
                        "DELETE FROM LIFECYCLE_ARCHIVE WHERE (CAME IS NULL OR CAME < ?)" + kept,
                        List.<Object[]>of(values.toArray())));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
