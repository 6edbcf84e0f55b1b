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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.telar.api.Change;
import org.telar.api.ModuleId;
import org.telar.api.User;
import org.telar.exchange.Cell;
import org.telar.exchange.CsvFormat;
import org.telar.exchange.TableWriter;
import org.telar.exchange.Title;
import org.telar.itest.Distribution;
import org.telar.kernel.internal.OfficialTerritories;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.internal.Named;
import org.telar.matchmaking.internal.PeopleList.Written;
import org.telar.matchmaking.internal.Waves;
import org.telar.matchmaking.internal.demo.DemoWave;
import org.telar.matchmaking.internal.roster.PlaceCell;
import org.telar.matchmaking.internal.roster.RosterReader;
import org.telar.matchmaking.internal.store.Places;
import org.telar.matchmaking.internal.store.WaveStore;
import org.telar.persistence.ModuleSchema;
import org.telar.persistence.ModuleStore;
import org.telar.persistence.StandaloneDatabase;
import org.telar.testing.PostgresServer;
import org.telar.ui.intake.ListFile;

/** A list of 100,000 mentees brought into a wave as the screen does it: checked whole, then stored in one transaction. */
record Import(int runs) implements Measurement {
    private static final int ROWS = 100_000;
    private static final double DERBY_TARGET = 4_000;
    private static final double POSTGRESQL_TARGET = 10_000;
    private static final User STAFF = new User(1, "", Locale.ENGLISH, Set.of(User.EVERYTHING));

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String title() {
        return "Bringing in 100,000 rows of CSV";
    }

    @Override
    public List<Row> run() {
        try {
            Path folder = Files.createTempDirectory("telar-bench");
            try (PostgresServer server = new PostgresServer()) {
                Path list = list(folder);
                List<Row> rows = new ArrayList<>();
                rows.add(measured("Derby", "jdbc:derby:" + folder.resolve("derby"), folder, list)
                        .atLeast(DERBY_TARGET));
                rows.add(measured("PostgreSQL", server.newDatabase(), folder, list)
                        .atLeast(POSTGRESQL_TARGET));
                return rows;
            } finally {
                Distribution.deleteTree(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Row measured(String database, String url, Path folder, Path list) throws IOException {
        try (StandaloneDatabase opened = StandaloneDatabase.open(url, folder);
                ModuleStore store =
                        opened.open(ModuleSchema.of(new ModuleId("matchmaking"), Waves.class.getClassLoader()))) {
            OfficialTerritories territories = new OfficialTerritories();
            Places places = new Places(territories);
            Waves waves = new Waves(new WaveStore(store, places, Clock.systemUTC()));
            ListFile<Named<Mentee>> roster =
                    new RosterReader(new PlaceCell(territories, places, List.of("CL"))).mentees();
            double[] perSecond = new double[runs];
            for (int run = 0; run < runs; run++) {
                perSecond[run] = ROWS / seconds(waves, roster, list, "Wave " + run);
            }
            return Row.of("check and store, " + database, "rows/s", perSecond);
        } catch (SQLException e) {
            throw new IllegalStateException(database + " cannot be opened", e);
        }
    }

    private static double seconds(Waves waves, ListFile<Named<Mentee>> roster, Path list, String name)
            throws IOException {
        long wave = ((Change.Done<?>) waves.create(STAFF, name, Optional.empty()))
                .stored()
                .id();
        long begin = System.nanoTime();
        ListFile.Check<Named<Mentee>> check = roster.check("list.csv", list, share -> {}, () -> false);
        if (!(check instanceof ListFile.Check.Read<Named<Mentee>> read) || !read.canBeBroughtIn()) {
            throw new IllegalStateException("The list cannot be brought in: " + check);
        }
        Written written = waves.bringMentees(STAFF, wave, roster.rows("list.csv", list, row -> {}, () -> false));
        double seconds = (System.nanoTime() - begin) / 1e9;
        if (written.added() != ROWS) {
            throw new IllegalStateException("The list was not brought in whole: " + written);
        }
        return seconds;
    }

    private static Path list(Path folder) throws IOException {
        List<Map<String, String>> people = new DemoWave(1, 1, ROWS).menteeRows();
        List<String> titles = List.copyOf(people.getFirst().keySet());
        Path list = folder.resolve("list.csv");
        try (TableWriter table = TableWriter.csv(
                Files.newOutputStream(list),
                CsvFormat.STANDARD,
                titles.stream().map(title -> new Title(title, Title.Kind.TEXT)).toList())) {
            for (Map<String, String> person : people) {
                table.write(titles.stream().map(person::get).map(Cell::of).toList());
            }
        }
        return list;
    }
}
