// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.store;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.telar.lifecycle.internal.engine.Overtaken;
import org.telar.lifecycle.internal.engine.WishShelf;
import org.telar.lifecycle.internal.engine.Wishes;
import org.telar.persistence.ConcurrentChange;
import org.telar.persistence.ModuleStore;

/** The wishes of nodes that share a database. Of two that put the same generation, the key lets one through. */
public record SharedShelf(ModuleStore store, Clock clock) implements WishShelf {
    private static final String PURPOSE = "all nodes follow the same wishes of modules";
    private static final int KEPT = 50;

    @Override
    public Wishes read() {
        AtomicReference<Wishes> last = new AtomicReference<>(Wishes.none());
        store.asTelar(
                PURPOSE,
                () -> store.read(
                        "SELECT CONTENT FROM LIFECYCLE_WISHES WHERE GENERATION ="
                                + " (SELECT MAX(GENERATION) FROM LIFECYCLE_WISHES)",
                        List.of(),
                        row -> last.set(Wishes.read(String.valueOf(row[0])))));
        return last.get();
    }

    @Override
    public void put(Wishes next) throws Overtaken {
        long before = next.generation() - 1;
        if (read().generation() != before) {
            throw new Overtaken(before);
        }
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        try {
            store.asTelar(
                    PURPOSE,
                    () -> store.inTransaction(() -> {
                        store.batch(
                                "INSERT INTO LIFECYCLE_WISHES (GENERATION, CONTENT, WISHED) VALUES (?, ?, ?)",
                                List.<Object[]>of(new Object[] {next.generation(), next.write(), now}));
                        store.batch(
                                "DELETE FROM LIFECYCLE_WISHES WHERE GENERATION < ?",
                                List.<Object[]>of(new Object[] {next.generation() - KEPT}));
                    }));
        } catch (ConcurrentChange e) {
            throw new Overtaken(before);
        } catch (RuntimeException e) {
            if (read().generation() > before) {
                throw new Overtaken(before);
            }
            throw e;
        }
    }
}
