// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.cayenne.configuration.server.ServerRuntime;
import org.jspecify.annotations.Nullable;
import org.telar.api.EventListener;
import org.telar.api.Job;
import org.telar.api.Refusals;
import org.telar.persistence.AuditTrail;
import org.telar.persistence.Compartment;
import org.telar.persistence.DatabaseState.Up;
import org.telar.persistence.Dialect;
import org.telar.persistence.Jobs;
import org.telar.persistence.ModuleSchema;
import org.telar.persistence.ModuleStore;
import org.telar.persistence.Outbox;
import org.telar.persistence.PersonalRecords;
import org.telar.persistence.StandaloneDatabase;
import org.telar.persistence.StoredData;
import org.telar.persistence.internal.audit.Statements;
import org.telar.persistence.internal.audit.StoredTrail;
import org.telar.persistence.internal.compartment.StoredCompartment;
import org.telar.persistence.internal.personal.StoredPersonalRecords;
import org.telar.persistence.internal.walls.Actors;
import org.telar.persistence.internal.walls.FirstWall;
import org.telar.persistence.internal.walls.GuardedConnections;
import org.telar.persistence.internal.walls.RowChecks;
import org.telar.persistence.internal.walls.SecondWall;
import org.telar.persistence.internal.walls.TableBook;
import org.telar.persistence.internal.walls.TableLine;
import org.telar.persistence.internal.walls.Walls;

/** A database that is up: one pool, one set of transactions, many stores. */
final class PooledDatabase implements StandaloneDatabase {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    /** How the tables of persistence itself begin. */
    private static final String OWN = "PERSISTENCE_";

    private final Engine engine;
    private final Up product;
    private final HikariDataSource pool;
    private final Transactions transactions = new Transactions();
    private final TableBook book = new TableBook();
    private final Actors actors = new Actors();
    private final RowChecks checks;
    private final Path home;
    private final StoredTrail audit;
    private final StoredPersonalRecords personal;
    private final StoredCompartment compartment;
    private final CayenneRuntimes runtimes;
    private final Migrations migrations;
    private final ServerRuntime own;
    private final JdbcQuery query;
    private final JdbcBatch batch;
    private final Tables tables;
    private final Post post;
    private final Timetable timetable;
    private final Set<CayenneStore> stores = ConcurrentHashMap.newKeySet();

    private PooledDatabase(Engine engine, Up product, HikariDataSource pool, Path home, Walls walls) {
        this.engine = engine;
        this.home = home;
        this.product = product;
        this.pool = pool;
        audit = new StoredTrail(
                table -> book.knows(table) && !table.startsWith(OWN),
                actors,
                () -> ThreadTransaction.running().orElseThrow(PooledDatabase::noTransaction),
                trailStatements(),
                home);
        var guarded = new GuardedConnections(
                pool,
                new FirstWall(book, actors, walls.first()),
                new SecondWall(book, actors, engine.dialect() == Dialect.POSTGRESQL, walls.second()),
                audit.recorder()::passing);
        checks = new RowChecks(book, actors, ThreadTransaction::beforeCommit, statements(), walls.first());
        runtimes = new CayenneRuntimes(guarded, transactions, engine.dialect(), checks, audit.recorder());
        migrations = new Migrations(engine, book);
        own = runtimes.own();
        migrations.run(OwnTables.schema());
        var connections = own.getDataDomain().getDefaultNode().getDataSource();
        var types = new ParameterTypes();
        query = new JdbcQuery(connections, types);
        batch = new JdbcBatch(connections, engine.dialect(), types);
        tables = new Tables(batch, transactions, actors);
        post = new Post(tables, Clock.systemUTC());
        timetable = new Timetable(tables, Clock.systemUTC(), Timetable.looker());
        var personalTables = new JdbcPersonalTables(engine, transactions, query, batch, audit.recorder());
        compartment = new StoredCompartment(personalTables, this::knownLines, actors, audit.recorder(), home);
        personal = new StoredPersonalRecords(personalTables, actors, audit.recorder(), compartment, home);
        book.enter(personal.known());
        book.enter(List.of(TableLine.parse("PERSISTENCE_AUDIT", "everything")));
        audit.start();
        personal.eraseAgain();
    }

    private List<TableLine> knownLines() {
        return personal.known();
    }

    DatabaseCopy copy() {
        return new DatabaseCopy(engine, home);
    }

    private static IllegalStateException noTransaction() {
        return new IllegalStateException("What the audit trail shall note has to be done in a transaction");
    }

    /** For the trail, which is made before what it writes with. */
    private Statements trailStatements() {
        return new Statements() {
            @Override
            public <T extends @Nullable Object> T inTransaction(Supplier<T> work) {
                return actors.asTelar(() -> transactions.perform(work));
            }

            @Override
            public long write(String sql, Iterable<? extends @Nullable Object[]> rows) {
                return batch.update(sql, rows);
            }

            @Override
            public void read(
                    String sql, List<? extends @Nullable Object> values, Consumer<? super @Nullable Object[]> reader) {
                query.read(sql, values, reader);
            }
        };
    }

    private RowChecks.Statements statements() {
        return new RowChecks.Statements() {
            @Override
            public long count(String sql, List<? extends @Nullable Object> values) {
                var counted = new ArrayList<Long>();
                query.read(sql, values, row -> counted.add(((Number) Objects.requireNonNull(row[0])).longValue()));
                return counted.getFirst();
            }

            @Override
            public void write(String sql, List<Object[]> rows) {
                audit.recorder().batch(sql, rows, some -> batch.update(sql, some));
            }
        };
    }

    /** @throws SQLException when the database cannot be used now */
    static PooledDatabase open(Engine engine, int poolMax, Path home) throws SQLException {
        return open(engine, poolMax, home, Walls.BOTH);
    }

    /** For tests that take one wall away. */
    static PooledDatabase open(Engine engine, int poolMax, Path home, Walls walls) throws SQLException {
        Up product;
        try (var connection = engine.connections().getConnection()) {
            product = Probe.product(engine, connection);
        }
        var pool = ContextLoader.with(PooledDatabase.class.getClassLoader(), () -> pool(engine, poolMax));
        try {
            return new PooledDatabase(engine, product, pool, home, walls);
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
    }

    private static HikariDataSource pool(Engine engine, int poolMax) {
        var config = new HikariConfig();
        config.setPoolName("telar-database");
        config.setDataSource(engine.connections());
        config.setMaximumPoolSize(poolMax);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(PATIENCE.toMillis());
        return new HikariDataSource(config);
    }

    Tables tables() {
        return tables;
    }

    Up product() {
        return product;
    }

    @Override
    public Dialect dialect() {
        return engine.dialect();
    }

    @Override
    public ModuleStore open(ModuleSchema schema) {
        if (schema.loader().getResource(schema.model()) == null) {
            throw new IllegalArgumentException(
                    "Module " + schema.module() + " has no Cayenne model " + schema.model() + " on its class path");
        }
        enter(schema);
        migrations.run(schema);
        schema.tables().ifPresent(tables -> personal.keep(schema.module(), tables.lines()));
        var store = new CayenneStore(
                schema.module(),
                runtimes.open(schema),
                transactions,
                dialect(),
                post.events(),
                actors,
                checks,
                audit.recorder(),
                stores::remove);
        stores.add(store);
        return store;
    }

    /** Makes the tables of a part that has not opened its store yet. */
    void prepare(ModuleSchema schema) {
        migrations.runAhead(schema);
    }

    private void enter(ModuleSchema schema) {
        schema.tables().ifPresent(tables -> {
            try {
                tables.requireAll(schema.scripts());
                book.enter(TableLine.all(tables.lines()));
                StoredPersonalRecords.requireSubjects(
                        book.lines(), tables.lines().keySet());
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("Module " + schema.module() + " cannot start. " + e.getMessage(), e);
            }
        });
    }

    @Override
    public Registration listen(EventListener<?> listener) {
        return post.listen(listener);
    }

    @Override
    public Registration schedule(Job job, ZoneId zone) {
        return timetable.schedule(job, zone);
    }

    /** Telar's own housekeeping. */
    Registration housekeeping(ZoneId zone) {
        var both = List.of(schedule(post.sweep(), zone), schedule(audit.nightly(), zone));
        return () -> both.forEach(Registration::close);
    }

    @Override
    public Outbox outbox() {
        return post;
    }

    @Override
    public PersonalRecords personalRecords() {
        return personal;
    }

    @Override
    public Compartment compartment() {
        return compartment;
    }

    @Override
    public void inTransaction(Runnable work) {
        transactions.<@Nullable Object>perform(() -> {
            work.run();
            return null;
        });
    }

    @Override
    public StoredData storedData() {
        return new JdbcStoredData(engine);
    }

    Refusals refusals() {
        return audit.refusals();
    }

    @Override
    public AuditTrail audit() {
        return audit;
    }

    @Override
    public Jobs jobs() {
        return timetable;
    }

    @Override
    public void close() {
        timetable.close();
        post.close();
        List.copyOf(stores).forEach(CayenneStore::close);
        audit.close();
        own.shutdown();
        pool.close();
        engine.release();
    }
}
