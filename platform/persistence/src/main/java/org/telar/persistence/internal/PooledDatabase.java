// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.telar.persistence.DatabaseState.Up;
import org.telar.persistence.Dialect;
import org.telar.persistence.ModuleSchema;
import org.telar.persistence.ModuleStore;
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
    private final Set<CayenneStore> stores = ConcurrentHashMap.newKeySet();

    private PooledDatabase(Engine engine, Up product, HikariDataSource pool) {
        this.engine = engine;
        this.product = product;
        this.pool = pool;
        runtimes = new CayenneRuntimes(pool, transactions, engine.dialect());
        migrations = new Migrations(engine);
    }

    /** @throws SQLException when the database cannot be used now */
    static PooledDatabase open(Engine engine, int poolMax) throws SQLException {
        Up product;
        try (var connection = engine.connections().getConnection()) {
            product = Probe.product(connection);
        }
        var pool = ContextLoader.with(PooledDatabase.class.getClassLoader(), () -> pool(engine, poolMax));
        try {
            var database = new PooledDatabase(engine, product, pool);
            database.runtimes.warmUp();
            return database;
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
        var store = new CayenneStore(schema.module(), runtimes.open(schema), transactions, dialect(), stores::remove);
        stores.add(store);
        return store;
    }

    @Override
    public void close() {
        List.copyOf(stores).forEach(CayenneStore::close);
        pool.close();
        engine.release();
    }
}
