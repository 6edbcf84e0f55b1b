// SPDX-License-Identifier: Apache-2.0
package org.telar.bench;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.telar.api.ModuleId;
import org.telar.api.User;
import org.telar.exchange.dataset.Dataset;
import org.telar.exchange.dataset.Places;
import org.telar.kernel.internal.KernelLists;
import org.telar.kernel.internal.PeopleSearch;
import org.telar.kernel.internal.intake.PeopleIntake;
import org.telar.kernel.internal.store.Findable;
import org.telar.kernel.internal.store.Journal;
import org.telar.kernel.internal.store.PersonStore;
import org.telar.kernel.people.People;
import org.telar.kernel.people.Person;
import org.telar.persistence.Dialect;
import org.telar.persistence.ModuleSchema;
import org.telar.persistence.ModuleStore;
import org.telar.persistence.StandaloneDatabase;
import org.telar.ui.intake.Brought;

/** The kernel over a database with as many people as a measure wants. */
final class PeopleDatabase implements AutoCloseable {
    static final User STAFF = new User(1, "", Locale.ENGLISH, Set.of(User.EVERYTHING));

    private static final String COUNTRY = "CL";
    /** People who go in together. */
    private static final int PART = 4_000;

    private final String url;
    private final StandaloneDatabase database;
    private final ModuleStore store;
    private final PersonStore people;

    /** @param home where Derby keeps its log */
    PeopleDatabase(String url, Path home) {
        this.url = url;
        try {
            database = StandaloneDatabase.open(url, home);
        } catch (SQLException e) {
            throw new IllegalStateException(url + " cannot be opened", e);
        }
        store = database.open(ModuleSchema.of(new ModuleId("kernel"), PersonStore.class.getClassLoader()));
        people = new PersonStore(store, new Journal(store, Clock.systemUTC()));
    }

    Dataset list() {
        return new KernelLists(store, new NoPlaces(), Clock.systemUTC()).people();
    }

    PeopleSearch search() {
        return new PeopleSearch(people, new NoPlaces());
    }

    /** As the screen for lists does it, but for the reading of the file. */
    Brought bring(Iterable<Person> list) {
        return new PeopleIntake(store, people, Clock.systemUTC(), COUNTRY).bring(STAFF, list);
    }

    /** Brings in who is missing of so many. */
    void growTo(int wanted) {
        int there = (int) list().count(STAFF, List.of());
        bring(new Crowd().between(there, wanted));
        learn();
    }

    /** The same people into an empty database, without comparing them with each other. */
    void fill(int wanted) {
        List<Integer> parts = IntStream.iterate(0, from -> from < wanted, from -> from + PART)
                .boxed()
                .toList();
        var ahead = CompletableFuture.supplyAsync(() -> part(0, wanted));
        for (int from : parts) {
            List<Findable> part = ahead.join();
            ahead = CompletableFuture.supplyAsync(() -> part(from + PART, wanted));
            store.as(STAFF, People.EDIT, () -> store.inTransaction(() -> people.enter(STAFF, part)));
        }
        learn();
    }

    private static List<Findable> part(int from, int wanted) {
        List<Findable> part = new ArrayList<>();
        new Crowd()
                .between(Math.min(from, wanted), Math.min(from + PART, wanted))
                .forEach(person -> part.add(Findable.of(person.tidied(COUNTRY))));
        return part;
    }

    /** Has the database know what it holds now, as it does by itself in time. */
    private void learn() {
        if (database.dialect() == Dialect.DERBY) {
            for (String table : List.of("KERNEL_PERSON", "KERNEL_PERSON_WORD", "KERNEL_PERSON_SOUND")) {
                store.read(
                        "VALUES CURRENT SCHEMA",
                        List.of(),
                        row -> run("CALL SYSCS_UTIL.SYSCS_UPDATE_STATISTICS('" + row[0] + "', '" + table + "', NULL)"));
            }
        } else {
            vacuum();
        }
    }

    private void run(String statement) {
        store.batch(statement, List.<Object[]>of(new Object[0]));
    }

    /** Not possible within a transaction. */
    private void vacuum() {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute("VACUUM ANALYZE");
        } catch (SQLException e) {
            throw new IllegalStateException(url + " cannot be put in order", e);
        }
    }

    @Override
    public void close() {
        store.close();
        database.close();
    }

    /** Names of places do not count here. */
    private static final class NoPlaces implements Places {
        @Override
        public Optional<String> name(String code) {
            return Optional.empty();
        }

        @Override
        public List<Place> find(String typed, int most) {
            return List.of();
        }
    }
}
