// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.telar.api.Job;
import org.telar.persistence.Jobs.State;
import org.telar.persistence.internal.walls.Acting;

/**
 * The table of jobs: when each is due, and which node has it. A node that wants to run a job takes a lease of it in one
 * statement that only one node can win, renews it while the job runs, and gives it back with the next time; the job of a
 * node that died is due again when its lease is over.
 */
final class JobTable {
    static final Duration LEASE = Duration.ofMinutes(2);

    private final Tables tables;
    private final String node = UUID.randomUUID().toString();

    JobTable(Tables tables) {
        this.tables = tables;
    }

    /** Sets the first time of a job that is new or whose times are others than before. */
    void enter(String id, String cron, String zone, Instant due) {
        tables.inTransaction(() -> {
            var before = tables.select(
                    "SELECT CRON, ZONE FROM PERSISTENCE_JOB WHERE ID = ?",
                    row -> row.getString("CRON") + row.getString("ZONE"),
                    id);
            if (before.isEmpty()) {
                return tables.update(
                        "INSERT INTO PERSISTENCE_JOB (ID, CRON, ZONE, DUE_AT) VALUES (?, ?, ?, ?)",
                        id,
                        cron,
                        zone,
                        Tables.utc(due));
            }
            return before.contains(cron + zone)
                    ? 0
                    : tables.update(
                            "UPDATE PERSISTENCE_JOB SET CRON = ?, ZONE = ?, DUE_AT = ? WHERE ID = ?",
                            cron,
                            zone,
                            Tables.utc(due),
                            id);
        });
    }

    /** Runs the job as Telar itself. */
    void run(Job job) throws Exception {
        tables.actors().during(Acting.telar("job " + job.id()), () -> {
            job.run();
            return true;
        });
    }

    List<String> due(Instant now) {
        return tables.glance(
                "SELECT ID FROM PERSISTENCE_JOB WHERE DUE_AT <= ? AND (RUNNER IS NULL OR LEASED_UNTIL < ?)",
                row -> row.getString("ID"),
                Tables.utc(now),
                Tables.utc(now));
    }

    /** Whether this node has it now. */
    boolean claim(String id, Instant now) {
        var time = Tables.utc(now);
        return tables.update("""
                        UPDATE PERSISTENCE_JOB SET RUNNER = ?, LEASED_UNTIL = ?, BEGAN_AT = ?, ENDED_AT = NULL
                        WHERE ID = ? AND DUE_AT <= ? AND (RUNNER IS NULL OR LEASED_UNTIL < ?)
                        """, node, Tables.utc(now.plus(LEASE)), time, id, time, time) == 1;
    }

    void renew(String id, Instant now) {
        tables.update(
                "UPDATE PERSISTENCE_JOB SET LEASED_UNTIL = ? WHERE ID = ? AND RUNNER = ?",
                Tables.utc(now.plus(LEASE)),
                id,
                node);
    }

    /** A time that was asked for during the run stays. */
    void finish(String id, Instant now, Instant next, Optional<Throwable> failure) {
        tables.update("""
                UPDATE PERSISTENCE_JOB SET RUNNER = NULL, LEASED_UNTIL = NULL, ENDED_AT = ?, CAUSE = ?,
                  DUE_AT = CASE WHEN DUE_AT > BEGAN_AT THEN DUE_AT ELSE CAST(? AS TIMESTAMP) END
                WHERE ID = ? AND RUNNER = ?
                """, Tables.utc(now), cause(failure), Tables.utc(next), id, node);
    }

    private static @Nullable String cause(Optional<Throwable> failure) {
        return failure.map(Tables::cause).orElse(null);
    }

    boolean makeDue(String id, Instant now) {
        return tables.update("UPDATE PERSISTENCE_JOB SET DUE_AT = ? WHERE ID = ?", Tables.utc(now), id) == 1;
    }

    boolean forget(String id) {
        return tables.update("DELETE FROM PERSISTENCE_JOB WHERE ID = ?", id) == 1;
    }

    List<State> all(Predicate<String> here) {
        return tables.glance(
                "SELECT ID, CRON, DUE_AT, BEGAN_AT, ENDED_AT, CAUSE FROM PERSISTENCE_JOB ORDER BY ID",
                row -> state(row, here));
    }

    private static State state(ResultSet row, Predicate<String> here) throws SQLException {
        var id = row.getString("ID");
        return new State(
                id,
                row.getString("CRON"),
                Tables.instant(row, "DUE_AT").orElseThrow(),
                Tables.instant(row, "BEGAN_AT"),
                Tables.instant(row, "ENDED_AT"),
                Optional.ofNullable(row.getString("CAUSE")),
                here.test(id));
    }
}
