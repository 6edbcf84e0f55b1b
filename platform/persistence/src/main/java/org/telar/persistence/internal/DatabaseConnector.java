// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telar.persistence.DatabaseState;

/** Tries to connect, in the background, until the database is there; then tells so once. */
final class DatabaseConnector implements DatabaseState, AutoCloseable {
    private static final Duration LONGEST_ATTEMPT = Duration.ofSeconds(30);

    private final Logger log = LoggerFactory.getLogger(DatabaseConnector.class);
    private final Engine engine;
    private final int poolMax;
    private final Path home;
    private final Function<PooledDatabase, Runnable> announce;
    private final ScheduledThreadPoolExecutor attempts;
    private volatile Status status = new Starting();
    private @Nullable PooledDatabase database;
    private Runnable withdraw = () -> {};

    /**
     * @param home has the keys of the audit trail
     * @param pause between two attempts
     * @param announce is told of the database when it is up, on the connector's thread; gives back what takes it away again
     */
    DatabaseConnector(
            Engine engine, int poolMax, Path home, Duration pause, Function<PooledDatabase, Runnable> announce) {
        this.engine = engine;
        this.poolMax = poolMax;
        this.home = home;
        this.announce = announce;
        attempts = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().name("telar-database").daemon().factory());
        attempts.scheduleWithFixedDelay(this::attempt, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void attempt() {
        try {
            var opened = PooledDatabase.open(engine, poolMax, home);
            database = opened;
            status = opened.product();
            var product = opened.product();
            log.info("Database {} is up: {} {}", engine.place(), product.product(), product.version());
            attempts.shutdown();
            withdraw = announce.apply(opened);
        } catch (SQLException e) {
            failed(new Down(engine.explain(e), e.getMessage()));
        } catch (RuntimeException e) {
            log.error("Database {} cannot be opened", engine.place(), e);
            failed(new Down(engine.explain(new SQLException(e)), String.valueOf(e.getMessage())));
        }
    }

    private void failed(Down down) {
        if (!down.equals(status)) {
            log.warn("Database {} is not there, trying again: {}", engine.place(), down.cause());
        }
        status = down;
    }

    @Override
    public Status status() {
        return status;
    }

    @Override
    public Status check() {
        if (!(status instanceof Up)) {
            return status;
        }
        try {
            return Probe.ask(engine);
        } catch (SQLException e) {
            return new Down(engine.explain(e), e.getMessage());
        }
    }

    @Override
    public void close() {
        // no interrupt: Derby may be writing
        attempts.shutdown();
        try {
            if (!attempts.awaitTermination(LONGEST_ATTEMPT.toSeconds(), TimeUnit.SECONDS)) {
                log.warn("The attempt to open database {} has not ended", engine.place());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        withdraw.run();
        if (database != null) {
            database.close();
        }
    }
}
