// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telar.persistence.ConcurrentChange;

/**
 * Chains what was committed, in the order in which it is found, and signs heads. Each node has one, on a thread of its own; one
 * of them works at a time. What a node has not chained when it dies is chained by the next that lives.
 */
public final class Sealer implements AutoCloseable {
    private static final int AT_ONCE = 1_000;
    private static final Duration HEAD_EVERY = Duration.ofMinutes(1);
    /** Other nodes cannot wake this one, and the last head of a busy hour is to be signed. */
    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);
    /** So that what comes together is chained together. */
    private static final Duration GATHERING = Duration.ofMillis(300);

    private static final Duration LONGEST_ROUND = Duration.ofSeconds(5);

    private final Logger log = LoggerFactory.getLogger(Sealer.class);
    private final Statements statements;
    private final TrailRows rows;
    private final AuditKeys keys;
    private final HeadsFile file;
    private final Clock clock;
    private final Semaphore news = new Semaphore(0);
    private final Thread thread;
    private final CountDownLatch end = new CountDownLatch(1);
    private boolean troubled;

    Sealer(Statements statements, AuditKeys keys, HeadsFile file, Clock clock) {
        this.statements = statements;
        this.rows = new TrailRows(statements);
        this.keys = keys;
        this.file = file;
        this.clock = clock;
        thread = Thread.ofPlatform()
                .name("telar-audit")
                .daemon()
                .inheritInheritableThreadLocals(false)
                .unstarted(this::run);
        thread.setContextClassLoader(Sealer.class.getClassLoader());
    }

    void start() {
        thread.start();
    }

    void wake() {
        news.release();
    }

    private void run() {
        while (!isEnding()) {
            gather();
            attempt(false);
        }
        if (!troubled) {
            attempt(true);
        }
    }

    private boolean isEnding() {
        return end.getCount() == 0;
    }

    private void gather() {
        try {
            if (news.tryAcquire(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS)
                    && !end.await(GATHERING.toMillis(), TimeUnit.MILLISECONDS)) {
                news.drainPermits();
            }
        } catch (InterruptedException e) {
            end.countDown();
        }
    }

    private void attempt(boolean signed) {
        try {
            sealAll(signed);
            troubled = false;
        } catch (ConcurrentChange otherNode) {
            log.debug("The audit trail is being chained elsewhere", otherNode);
        } catch (RuntimeException e) {
            if (!troubled) {
                log.warn("The audit trail waits to be chained, as the database fails; it is tried again", e);
            }
            troubled = true;
        }
    }

    /**
     * Chains all that waits.
     *
     * @param signed whether a head is to stand at the end in any case
     */
    void sealAll(boolean signed) {
        keys.refresh();
        boolean more = statements.inTransaction(() -> rows.anyWaits() || headIsDue(rows.end(), signed));
        while (more) {
            more = sealSome(signed);
        }
    }

    private boolean headIsDue(TrailRows.End end, boolean signed) {
        return !end.isHead()
                && (signed
                        || end.number() - end.head() >= AT_ONCE
                        || end.headSigned().plus(HEAD_EVERY).isBefore(now()));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant().truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }

    /** Whether there may be more. */
    private boolean sealSome(boolean signed) {
        var head = new ArrayList<Head>();
        boolean more = statements.inTransaction(() -> {
            rows.hold();
            keys.refresh();
            var waiting = rows.waiting(AT_ONCE);
            var end = chained(rows.end(), waiting);
            boolean last = waiting.size() < AT_ONCE;
            if (headIsDue(end, signed && last)) {
                head.add(keys.head(end.number(), end.link(), now()));
                rows.add(head.getFirst());
                end = new TrailRows.End(
                        end.number(), end.link(), end.number(), head.getFirst().signed());
            }
            rows.end(end);
            return !last;
        });
        head.forEach(file::add);
        return more;
    }

    private TrailRows.End chained(TrailRows.End end, List<TrailRows.Waiting> waiting) {
        var seals = keys.seals();
        var lately = keys.lately(clock.instant());
        var chained = new ArrayList<Object[]>();
        long number = end.number();
        String link = end.link();
        for (var one : waiting) {
            number++;
            var mac = lately.isEmpty() ? one.mac() : renewed(one, lately, seals);
            link = seals.link(link, number, mac);
            chained.add(one.chained(number, mac, link));
        }
        if (!waiting.isEmpty()) {
            rows.chain(chained, waiting);
        }
        return new TrailRows.End(number, link, end.head(), end.headSigned());
    }

    /** What was noted while the keys were changed is that of the new key when an earlier one has made it. */
    private static String renewed(TrailRows.Waiting one, List<Seals> lately, Seals seals) {
        var entry = one.entry();
        return lately.stream().anyMatch(earlier -> earlier.mac(entry).equals(one.mac())) ? seals.mac(entry) : one.mac();
    }

    /** What is chained from now on has new keys. */
    void changeKeys() {
        boolean changed = false;
        while (!changed) {
            sealAll(true);
            changed = statements.inTransaction(() -> {
                rows.hold();
                var end = rows.end();
                if (end.isHead()) {
                    keys.change(end.number(), clock.instant());
                }
                return end.isHead();
            });
        }
    }

    /** Chains what waits and signs it, so that an installation that stands still can be verified to its end. */
    @Override
    public void close() {
        end.countDown();
        wake();
        try {
            if (!thread.join(LONGEST_ROUND)) {
                log.warn("The audit trail has not been chained within {}", LONGEST_ROUND);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
