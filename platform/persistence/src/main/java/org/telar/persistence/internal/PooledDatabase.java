// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.cayenne.configuration.server.ServerRuntime;
import org.telar.api.EventListener;
import org.telar.api.Job;
import org.telar.api.ModuleId;
import org.telar.persistence.DatabaseState.Up;
import org.telar.persistence.Dialect;
import org.telar.persistence.Jobs;
import org.telar.persistence.MigrationScript;
import org.telar.persistence.ModuleSchema;
import org.telar.persistence.ModuleStore;
import org.telar.persistence.Outbox;
import org.telar.persistence.StandaloneDatabase;

/** A database that is up: one pool, one set of transactions, many stores. */
final class PooledDatabase implements StandaloneDatabase {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Engine engine;
    private final Up product;
    private final HikariDataSource pool;
    private final Transactions transactions = new Transactions();
    private final CayenneRuntimes runtimes;
    private final Migrations migrations;
    private final ServerRuntime own;
    private final Tables tables;
    private final Post post;
    private final Timetable timetable;
    private final Set<CayenneStore> stores = ConcurrentHashMap.newKeySet();

    private PooledDatabase(Engine engine, Up product, HikariDataSource pool) {
        this.engine = engine;
        this.product = product;
        this.pool = pool;
        runtimes = new CayenneRuntimes(pool, transactions, engine.dialect());
        migrations = new Migrations(engine);
        own = runtimes.own();
        migrations.run(ownSchema());
        tables = new Tables(own.getDataDomain().getDefaultNode().getDataSource(), transactions, engine.dialect());
        post = new Post(tables, Clock.systemUTC());
        timetable = new Timetable(tables, Clock.systemUTC(), Timetable.looker());
    }

    private static ModuleSchema ownSchema() {
        var name = "V1__events_and_jobs.sql";
        try (var script = PooledDatabase.class.getResourceAsStream("/migration/" + name)) {
            return new ModuleSchema(
                    new ModuleId("persistence"),
                    PooledDatabase.class.getClassLoader(),
                    List.of(new MigrationScript(
                            name, new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8))));
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }

    /** @throws SQLException when the database cannot be used now */
    static PooledDatabase open(Engine engine, int poolMax) throws SQLException {
        Up product;
        try (var connection = engine.connections().getConnection()) {
            product = Probe.product(connection);
        }
        var pool = ContextLoader.with(PooledDatabase.class.getClassLoader(), () -> pool(engine, poolMax));
        try {
            return new PooledDatabase(engine, product, pool);
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
        if (!engine.firstStatement().isEmpty()) {
            config.setConnectionInitSql(engine.firstStatement());
        }
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
        migrations.run(schema);
        var store = new CayenneStore(
                schema.module(), runtimes.open(schema), transactions, dialect(), post.events(), stores::remove);
        stores.add(store);
        return store;
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
    Registration sweep(ZoneId zone) {
        return schedule(post.sweep(), zone);
    }

    @Override
    public Outbox outbox() {
        return post;
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
        own.shutdown();
        pool.close();
        engine.release();
    }
}
