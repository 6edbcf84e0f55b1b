// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.ZoneId;
import org.telar.api.EventListener;
import org.telar.api.Job;
import org.telar.persistence.internal.DatabaseOpener;

/** The database without a container: for tests, benchmarks and tools. Who opens it closes it. */
public interface StandaloneDatabase extends Database, AutoCloseable {
    /**
     * @param url as in TELAR_DB_URL, or {@code jdbc:derby:memory:<name>}; empty for Derby in the folder {@code database}
     *     of the home
     * @param home where Derby keeps its log; keys and heads of the audit trail are in its folders {@code keys} and {@code audit}
     * @throws IllegalArgumentException when the URL cannot be read
     * @throws SQLException when the database cannot be used now
     */
    static StandaloneDatabase open(String url, Path home) throws SQLException {
        return DatabaseOpener.open(url, home);
    }

    /**
     * Brings events to a listener on a thread of its own, as the container does with one that is registered as a service.
     * From its first time on, those that are told while it is away wait for it.
     */
    Registration listen(EventListener<?> listener);

    /** Runs a job at its times in this zone, as the container does. */
    Registration schedule(Job job, ZoneId zone);

    Outbox outbox();

    Jobs jobs();

    AuditTrail audit();

    /** Ends all listeners, jobs and stores, and the database itself; a database in memory is gone then. */
    @Override
    void close();

    /** Closing it ends what was registered; it waits for a call that is under way. Twice does no harm. */
    interface Registration extends AutoCloseable {
        @Override
        void close();
    }
}
