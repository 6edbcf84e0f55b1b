// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal.audit;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.telar.api.User;
import org.telar.persistence.AuditTrail;
import org.telar.persistence.internal.walls.Actors;

/** The trail of one database: what notes, what chains, what verifies. */
public final class StoredTrail implements AuditTrail, AutoCloseable {
    private final Statements statements;
    private final AuditKeys keys;
    private final HeadsFile heads;
    private final TrailRows rows;
    private final Sealer sealer;
    private final Recorder recorder;

    /**
     * @param declared whether a table is one of those whose rows are noted
     * @param home the folder that has {@code keys} and {@code audit}
     */
    public StoredTrail(
            Predicate<String> declared,
            Actors actors,
            Supplier<Transaction> running,
            Statements statements,
            Path home) {
        this.statements = statements;
        keys = AuditKeys.in(home.resolve("keys"));
        heads = new HeadsFile(home.resolve("audit"));
        rows = new TrailRows(statements);
        var clock = Clock.systemUTC();
        sealer = new Sealer(statements, keys, heads, clock);
        recorder = new Recorder(declared, actors, running, statements, keys, clock, sealer::wake);
    }

    public Recorder recorder() {
        return recorder;
    }

    /** When the tables are there. */
    public void start() {
        sealer.start();
    }

    @Override
    public Verdict verify(User user) {
        user.require(SEE);
        sealer.sealAll(true);
        return statements.inTransaction(() -> {
            // what was signed is read first: what comes meanwhile is then no surprise
            var kept = heads.read();
            var verification = new Verification(keys, rows.heads(), kept);
            rows.read(verification::next);
            return verification.verdict();
        });
    }

    @Override
    public void close() {
        sealer.close();
    }
}
