// SPDX-License-Identifier: Apache-2.0
package org.telar.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.telar.itest.Distribution;
import org.telar.persistence.Dialect;
import org.telar.testing.PostgresServer;

/**
 * Databases with so and so many people, which measures only read: filled when the first one asks, both kinds at the same
 * time, and kept until the last one is done. One thread asks.
 */
final class Populations implements AutoCloseable {
    /** Both databases of one size, by their addresses. */
    private record Pair(String postgres, String derby) {
        String url(Dialect dialect) {
            return dialect == Dialect.DERBY ? derby : postgres;
        }
    }

    private record Ground(Path folder, PostgresServer server) {
        static Ground begun() {
            try {
                return new Ground(Files.createTempDirectory("telar-bench"), new PostgresServer());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private final Map<Integer, Pair> filled = new HashMap<>();
    private Optional<Ground> ground = Optional.empty();

    /** The smaller sizes first; each on PostgreSQL and then on Derby. */
    List<Row> measured(List<Integer> sizes, Scale.Step step) {
        List<Row> rows = new ArrayList<>();
        for (int people : sizes) {
            Pair pair = pair(people);
            for (Dialect dialect : List.of(Dialect.POSTGRESQL, Dialect.DERBY)) {
                try {
                    rows.addAll(Scale.told(step.rows(dialect, pair.url(dialect), ground().folder(), people)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return rows;
    }

    private Ground ground() {
        Ground begun = ground.orElseGet(Ground::begun);
        ground = Optional.of(begun);
        return begun;
    }

    private Pair pair(int people) {
        return filled.computeIfAbsent(people, size -> {
            Ground begun = ground();
            Pair pair = new Pair(
                    begun.server().newDatabase(), "jdbc:derby:" + begun.folder().resolve("derby-" + size));
            var postgres = CompletableFuture.runAsync(() -> fill(pair.postgres(), size));
            fill(pair.derby(), size);
            postgres.join();
            return pair;
        });
    }

    private void fill(String url, int people) {
        try (PeopleDatabase database = new PeopleDatabase(url, ground().folder())) {
            database.fill(people);
        }
    }

    @Override
    public void close() throws IOException {
        if (ground.isPresent()) {
            ground.get().server().close();
            Distribution.deleteTree(ground.get().folder());
        }
    }
}
