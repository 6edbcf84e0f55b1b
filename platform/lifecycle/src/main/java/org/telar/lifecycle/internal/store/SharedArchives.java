// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.telar.lifecycle.internal.container.Archives;
import org.telar.lifecycle.internal.engine.Release;
import org.telar.persistence.ModuleStore;

/** Archives in the database, from which each node fills its own folder. */
public record SharedArchives(ModuleStore store, Archives here) implements Archives {
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
                            "INSERT INTO LIFECYCLE_ARCHIVE (DIGEST, MODULE, RELEASE, CONTENT) VALUES (?, ?, ?, ?)",
                            List.<Object[]>of(new Object[] {
                                release.digest(),
                                release.module().name(),
                                release.version().toString(),
                                archive
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

    /** What another node put there a moment ago is not wished yet, so the database keeps all; it holds few and small ones. */
    @Override
    public void keepOnly(Collection<Release> releases) {
        here.keepOnly(releases);
    }
}
