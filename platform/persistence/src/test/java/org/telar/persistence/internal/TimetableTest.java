// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.telar.api.AccessDenied;
import org.telar.api.Job;
import org.telar.api.User;
import org.telar.persistence.Dialect;
import org.telar.persistence.Jobs.State;
import org.telar.persistence.TestDatabases;
import org.telar.persistence.TestDatabases.Databases;

/** Two timetables on one database stand for two nodes. */
@ExtendWith(TestDatabases.class)
@ParameterizedClass
@EnumSource(Dialect.class)
@Timeout(60)
class TimetableTest {
    private static final int NODES = 8;
    private static final int ROUNDS = 20;
    private static final ZoneId BOGOTA = ZoneId.of("America/Bogota");
    private static final Instant MORNING = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant SIX = Instant.parse("2026-11-23T11:00:00Z");
    private static final User ADMIN = new User(1, "Ana", Locale.ENGLISH, Set.of("persistence.jobs"));

    private final PooledDatabase database;
    private final MovingClock clock = new MovingClock();
    private final Timetable here;
    private final Timetable there;

    TimetableTest(Dialect dialect, Databases databases) {
        database = (PooledDatabase) Databases.open(databases.fresh(dialect));
        here = new Timetable(database.tables(), clock, onlyWhenTold());
        there = new Timetable(database.tables(), clock, onlyWhenTold());
    }

    /** The tests look by themselves, on their own thread. */
    private static ScheduledExecutorService onlyWhenTold() {
        var looker = Timetable.looker();
        looker.shutdown();
        return looker;
    }

    @AfterEach
    void close() {
        here.close();
        there.close();
        database.close();
    }

    private static final class MovingClock extends Clock {
        private final AtomicReference<Instant> now = new AtomicReference<>(MORNING);

        void set(Instant time) {
            now.set(time);
        }

        @Override
        public Instant instant() {
            return now.get();
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    private record Daily(String cron, Work work) implements Job {
        @Override
        public String id() {
            return "kernel.remind";
        }

        @Override
        public void run() throws Exception {
            work.run();
        }
    }

    private static Job daily(Work work) {
        return new Daily("0 6 * * *", work);
    }

    private void lookOnBoth() {
        here.look();
        there.look();
    }

    private State state() {
        return here.all(ADMIN).getFirst();
    }

    private void awaitEnd() throws InterruptedException {
        long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (state().running()) {
            assertTrue(System.nanoTime() - end < 0, "the job runs for a minute: " + state());
            Thread.sleep(10);
        }
    }

    @Test
    void itRunsAtItsTimeInTheOfficesZoneOnOneNode() throws InterruptedException {
        var runs = new AtomicInteger();
        here.schedule(daily(runs::incrementAndGet), BOGOTA);
        there.schedule(daily(runs::incrementAndGet), BOGOTA);
        lookOnBoth();
        assertEquals(SIX, state().next());
        assertEquals("persistence.jobs.waiting", state().explanation().key());
        assertEquals(0, runs.get());

        clock.set(SIX);
        lookOnBoth();
        awaitEnd();
        lookOnBoth();
        assertEquals(1, runs.get());
        assertEquals(SIX.plus(Duration.ofDays(1)), state().next());
        assertEquals(Optional.of(SIX), state().ended());
        assertEquals("persistence.jobs.done", state().explanation().key());
    }

    @Test
    void timesThatWereMissedAreMadeUpForOnce() throws InterruptedException {
        var runs = new AtomicInteger();
        there.schedule(daily(runs::incrementAndGet), BOGOTA);
        there.look();
        there.close();
        clock.set(SIX.plus(Duration.ofDays(3)).plusSeconds(1));
        here.schedule(daily(runs::incrementAndGet), BOGOTA);
        here.look();
        awaitEnd();
        here.look();
        assertEquals(1, runs.get());
        assertEquals(SIX.plus(Duration.ofDays(4)), state().next());
    }

    @Test
    void whatItThrowsIsShownAndTheNextTimeComes() throws InterruptedException {
        var runs = new AtomicInteger();
        here.schedule(
                daily(() -> {
                    if (runs.incrementAndGet() == 1) {
                        throw new Exception("no mail server");
                    }
                }),
                BOGOTA);
        here.look();
        clock.set(SIX);
        here.look();
        awaitEnd();
        assertEquals(Optional.of("java.lang.Exception: no mail server"), state().failure());
        assertEquals("persistence.jobs.failed", state().explanation().key());
        clock.set(SIX.plus(Duration.ofDays(1)));
        here.look();
        awaitEnd();
        assertEquals(2, runs.get());
        assertEquals(Optional.empty(), state().failure());
    }

    @Test
    void theJobOfANodeThatDiedIsDueAgainWhenItsLeaseIsOver() throws InterruptedException {
        var dead = new JobTable(database.tables());
        var runs = new AtomicInteger();
        here.schedule(daily(runs::incrementAndGet), BOGOTA);
        here.look();
        clock.set(SIX);
        assertTrue(dead.claim("kernel.remind", SIX));
        here.look();
        assertTrue(state().running());
        clock.set(SIX.plus(JobTable.LEASE).plusSeconds(1));
        here.look();
        awaitEnd();
        assertEquals(1, runs.get());
    }

    @Test
    void ofManyNodesThatWantAJobAtOnceOneGetsIt() throws Exception {
        new JobTable(database.tables()).enter("kernel.remind", "0 6 * * *", "UTC", SIX);
        var nodes = Stream.generate(() -> new JobTable(database.tables()))
                .limit(NODES)
                .toList();
        try (var threads = Executors.newFixedThreadPool(NODES)) {
            for (var round = 0; round < ROUNDS; round++) {
                var now = SIX.plus(JobTable.LEASE.plusSeconds(1).multipliedBy(round));
                var go = new CyclicBarrier(NODES);
                var claims = threads.invokeAll(nodes.stream()
                        .map(node -> (Callable<Boolean>) () -> {
                            go.await();
                            return node.claim("kernel.remind", now);
                        })
                        .toList());
                var won = 0;
                for (var claim : claims) {
                    won += claim.get() ? 1 : 0;
                }
                assertEquals(1, won, "round " + round);
                assertFalse(nodes.getFirst().claim("kernel.remind", now.plus(JobTable.LEASE)), "the lease is not over");
            }
        }
    }

    @Test
    void aLongRunKeepsItsLease() throws InterruptedException {
        var began = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        here.schedule(
                daily(() -> {
                    began.countDown();
                    end.await();
                }),
                BOGOTA);
        var elsewhere = new AtomicInteger();
        there.schedule(daily(elsewhere::incrementAndGet), BOGOTA);
        lookOnBoth();
        clock.set(SIX);
        here.look();
        began.await();
        var another = new JobTable(database.tables());
        for (var i = 1; i <= 3; i++) {
            clock.set(SIX.plus(JobTable.LEASE.multipliedBy(i)).minusSeconds(i));
            assertFalse(another.claim("kernel.remind", clock.instant()), "lease " + i);
            lookOnBoth();
        }
        end.countDown();
        awaitEnd();
        assertEquals(0, elsewhere.get());
    }

    @Test
    void itRunsNowWhenAskedAndOnceMoreWhenAskedMeanwhile() throws InterruptedException {
        var began = new Semaphore(0);
        var end = new Semaphore(0);
        here.schedule(
                daily(() -> {
                    began.release();
                    end.acquire();
                }),
                BOGOTA);
        here.look();
        assertTrue(here.runNow(ADMIN, "kernel.remind"));
        here.look();
        began.acquire();
        assertEquals("persistence.jobs.running", state().explanation().key());
        clock.set(MORNING.plusSeconds(1));
        assertTrue(here.runNow(ADMIN, "kernel.remind"));
        end.release();
        awaitEnd();
        here.look();
        began.acquire();
        end.release();
        awaitEnd();
        assertEquals(SIX, state().next());
        assertFalse(here.runNow(ADMIN, "nobody.knows"));
    }

    @Test
    void otherTimesAreTakenOver() {
        here.schedule(daily(() -> {}), BOGOTA).close();
        here.look();
        here.schedule(new Daily("0 12 * * *", () -> {}), BOGOTA);
        here.look();
        assertEquals(Instant.parse("2026-11-23T17:00:00Z"), state().next());
        assertEquals("0 12 * * *", state().cron());
    }

    @Test
    void whatIsGoneIsShownUntilItIsForgotten() {
        var scheduled = here.schedule(daily(() -> {}), BOGOTA);
        here.look();
        assertFalse(here.forget(ADMIN, "kernel.remind"));
        scheduled.close();
        assertEquals("persistence.jobs.away", state().explanation().key());
        assertTrue(here.forget(ADMIN, "kernel.remind"));
        assertTrue(here.all(ADMIN).isEmpty());
    }

    @Test
    void everythingNeedsThePermission() {
        var guest = new User(2, "Berta", Locale.ENGLISH, Set.of());
        assertThrows(AccessDenied.class, () -> here.all(guest));
        assertThrows(AccessDenied.class, () -> here.runNow(guest, "a"));
        assertThrows(AccessDenied.class, () -> here.forget(guest, "a"));
    }
}
