// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal.audit;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.telar.api.AccessDenied;
import org.telar.api.Job;
import org.telar.api.Refusals;
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
    private final Clock clock = Clock.systemUTC();
    private final AtomicReference<Optional<Verified>> verified = new AtomicReference<>(Optional.empty());

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
        sealer = new Sealer(statements, keys, heads, clock);
        recorder = new Recorder(declared, actors, running, statements, keys, clock, sealer::wake);
    }

    public Recorder recorder() {
        return recorder;
    }

    /** Who asked for what she may not do. */
    public Refusals refusals() {
        return new NotedRefusals(recorder, clock);
    }

    /** When the tables are there. */
    public void start() {
        sealer.start();
    }

    @Override
    public Verdict verify(User user) {
        requireEverywhere(user);
        return verify();
    }

    private static void requireEverywhere(User user) {
        if (!user.require(SEE).isEverything()) {
            throw new AccessDenied(SEE);
        }
    }

    private Verdict verify() {
        var begun = clock.instant();
        sealer.sealAll(true);
        var verdict = statements.inTransaction(() -> {
            // what was signed is read first: what comes meanwhile is then no surprise
            var kept = heads.read();
            var verification = new Verification(keys, rows.heads(), kept);
            rows.read(verification::next);
            return verification.verdict();
        });
        verified.set(Optional.of(new Verified(begun, verdict)));
        return verdict;
    }

    @Override
    public void changeKeys(User user) {
        if (!user.require(KEYS).isEverything()) {
            throw new AccessDenied(KEYS);
        }
        sealer.changeKeys();
        recorder.event(Kind.CHANGED, user.account(), "audit-rekey");
    }

    @Override
    public State state(User user) {
        requireEverywhere(user);
        return statements.inTransaction(() -> {
            var end = rows.end();
            return new State(
                    end.number(),
                    rows.countWaiting(),
                    Optional.of(end.headSigned().toInstant(ZoneOffset.UTC)).filter(signed -> end.head() > 0),
                    verified.get());
        });
    }

    /** Every night, so that who alters the trail is found soon: what is not sound fails, and stands among the jobs that did. */
    public Job nightly() {
        return new Job() {
            @Override
            public String id() {
                return "persistence.audit-verify";
            }

            @Override
            public String cron() {
                return "40 3 * * *";
            }

            @Override
            public void run() {
                verify().trouble().ifPresent(trouble -> {
                    throw new IllegalStateException("The audit trail is not as it was written: "
                            + trouble.what().key() + ", entry " + trouble.entry() + "; telar:audit-verify tells more");
                });
            }
        };
    }

    @Override
    public void close() {
        sealer.close();
    }
}
