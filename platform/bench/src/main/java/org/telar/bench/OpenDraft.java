// SPDX-License-Identifier: Apache-2.0
package org.telar.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.telar.api.Change;
import org.telar.api.ModuleId;
import org.telar.api.User;
import org.telar.itest.Distribution;
import org.telar.kernel.Territories;
import org.telar.matchmaking.engine.Wave;
import org.telar.matchmaking.internal.Draft;
import org.telar.matchmaking.internal.Drafts;
import org.telar.matchmaking.internal.Explained;
import org.telar.matchmaking.internal.Named;
import org.telar.matchmaking.internal.Waves;
import org.telar.matchmaking.internal.demo.DemoWave;
import org.telar.matchmaking.internal.store.Places;
import org.telar.matchmaking.internal.store.Tables;
import org.telar.persistence.ModuleSchema;
import org.telar.persistence.StandaloneDatabase;
import org.telar.testing.PostgresServer;

/** What the server does until a draft of 1,000 mentors and 5,000 mentees stands on the screen, and the best matching before. */
record OpenDraft(int runs) implements Measurement {
    private static final int MENTORS = 1_000;
    private static final int MENTEES = 5_000;
    private static final double MOST_MILLIS = 1_000;
    private static final User STAFF = new User(1, "", Locale.ENGLISH, Set.of(User.EVERYTHING));

    @Override
    public String name() {
        return "open-draft";
    }

    @Override
    public String title() {
        return "Opening a draft of 1,000 mentors and 5,000 mentees, the server's part";
    }

    @Override
    public List<Row> run() {
        try {
            Path folder = Files.createTempDirectory("telar-bench");
            try (PostgresServer server = new PostgresServer()) {
                List<Row> rows = new ArrayList<>();
                rows.addAll(measured("Derby", "jdbc:derby:" + folder.resolve("derby"), folder));
                rows.addAll(measured("PostgreSQL", server.newDatabase(), folder));
                return rows;
            } finally {
                Distribution.deleteTree(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Row> measured(String database, String url, Path folder) {
        try (StandaloneDatabase opened = StandaloneDatabase.open(url, folder);
                Tables tables = new Tables(
                        opened.open(ModuleSchema.of(new ModuleId("matchmaking"), Waves.class.getClassLoader())),
                        new Places(Territories.official()),
                        Clock.systemUTC())) {
            Drafts drafts = new Drafts(tables.waves(), tables.drafts(), tables.matches());
            long wave = wave(new Waves(tables.waves()));
            double[] matching = new double[runs];
            double[] opening = new double[runs];
            for (int run = 0; run < runs; run++) {
                long begin = System.nanoTime();
                drafts.match(STAFF, wave, drafts.usual(STAFF, wave), (step, done, total) -> {}, () -> false);
                matching[run] = (System.nanoTime() - begin) / 1e6;
                opening[run] = open(drafts, wave);
            }
            return List.of(
                    Row.of("open the draft, " + database, "ms", opening).atMost(MOST_MILLIS),
                    Row.of("find the best matching and keep it, " + database, "ms", matching));
        } catch (SQLException e) {
            throw new IllegalStateException(database + " cannot be opened", e);
        }
    }

    /** As the tab does it: the drafts of the wave, and the newest of them with names and figures. */
    private static double open(Drafts drafts, long wave) {
        long begin = System.nanoTime();
        Draft newest = drafts.all(STAFF, wave).getFirst();
        Explained explained = drafts.explained(STAFF, wave, newest.id()).orElseThrow();
        double millis = (System.nanoTime() - begin) / 1e6;
        if (explained.pairs().size() + explained.left().size() != MENTEES || !explained.current()) {
            throw new IllegalStateException(
                    "The draft was not opened whole: " + explained.pairs().size());
        }
        return millis;
    }

    private static long wave(Waves waves) {
        long id = ((Change.Done<?>) waves.create(STAFF, "Large", Optional.empty()))
                .stored()
                .id();
        Wave people = new DemoWave(1, MENTORS, MENTEES).wave();
        waves.bringMentors(
                STAFF,
                id,
                people.mentors().stream()
                        .map(who -> new Named<>(who.code(), who))
                        .toList());
        waves.bringMentees(
                STAFF,
                id,
                people.mentees().stream()
                        .map(who -> new Named<>(who.code(), who))
                        .toList());
        return id;
    }
}
