// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.cayenne.DataObject;
import org.apache.cayenne.query.ObjectSelect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.telar.api.AccessDenied;
import org.telar.api.Event;
import org.telar.api.EventListener;
import org.telar.api.User;
import org.telar.persistence.Outbox.Stuck;
import org.telar.persistence.TestDatabases.Databases;

@ExtendWith(TestDatabases.class)
@ParameterizedClass
@EnumSource(Dialect.class)
@Timeout(60)
class EventTest {
    private static final User ADMIN = new User(1, "Ana", Locale.ENGLISH, Set.of("persistence.outbox"));
    private static final User GUEST = new User(2, "Berta", Locale.ENGLISH, Set.of());

    private final String url;
    private final StandaloneDatabase database;
    private final ModuleStore orders;
    private final ModuleStore stock;

    EventTest(Dialect dialect, Databases databases) {
        url = databases.fresh(dialect);
        database = Databases.open(url);
        orders = database.open(Samples.orders());
        stock = database.open(Samples.STOCK);
    }

    @AfterEach
    void close() {
        database.close();
    }

    /** All types that an event may have. */
    public record Ordered(
            long purchase,
            int lines,
            boolean paid,
            String code,
            Dialect dialect,
            LocalDate day,
            Instant at,
            List<Long> articles,
            Optional<LocalDate> due,
            Optional<String> voucher)
            implements Event {
        /** Looks like a property and is none. */
        public boolean isBig() {
            return lines > 100;
        }
    }

    /** Another event. */
    public record Counted(int number) implements Event {}

    private record Hears<E extends Event>(String id, Class<E> type, Consumer<E> react) implements EventListener<E> {
        @Override
        public void happened(E event) {
            react.accept(event);
        }
    }

    private static EventListener<Counted> counted(String id, Consumer<Counted> react) {
        return new Hears<>(id, Counted.class, react);
    }

    private void tell(int... numbers) {
        orders.inTransaction(() -> IntStream.of(numbers).forEach(number -> orders.tell(new Counted(number))));
    }

    private static int take(BlockingQueue<Counted> heard) throws InterruptedException {
        return heard.take().number();
    }

    private Stuck onlyStuck() throws InterruptedException {
        for (var stuck = database.outbox().stuck(ADMIN);
                ;
                stuck = database.outbox().stuck(ADMIN)) {
            if (!stuck.isEmpty()) {
                return stuck.getFirst();
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    @Test
    void whatIsHeardIsWhatWasTold() throws InterruptedException {
        var full = new Ordered(
                1L << 40,
                3,
                true,
                "ñ “🧵”",
                Dialect.DERBY,
                LocalDate.of(2028, 2, 29),
                Instant.parse("2026-11-22T17:00:00.123456Z"),
                List.of(1L, 1L << 50),
                Optional.of(LocalDate.EPOCH),
                Optional.of(""));
        var empty = new Ordered(
                -1,
                0,
                false,
                "",
                Dialect.POSTGRESQL,
                LocalDate.EPOCH,
                Instant.EPOCH,
                List.of(),
                Optional.empty(),
                Optional.empty());
        var heard = new LinkedBlockingQueue<Ordered>();
        database.listen(new Hears<>("stock.ordered", Ordered.class, heard::add));
        orders.inTransaction(() -> {
            orders.tell(full);
            orders.tell(empty);
        });
        assertEquals(full, heard.take());
        assertEquals(empty, heard.take());
    }

    @Test
    void eachListenerHearsInTheOrderOfTelling() throws InterruptedException {
        var first = new LinkedBlockingQueue<Counted>();
        var second = new LinkedBlockingQueue<Counted>();
        database.listen(counted("stock.first", first::add));
        database.listen(counted("stock.second", second::add));
        for (var i = 0; i < 100; i += 2) {
            tell(i, i + 1);
        }
        for (var i = 0; i < 100; i++) {
            assertEquals(i, take(first));
            assertEquals(i, take(second));
        }
    }

    @Test
    void whatIsRolledBackIsNotHeard() throws InterruptedException {
        var heard = new LinkedBlockingQueue<Counted>();
        database.listen(counted("stock.counted", heard::add));
        assertThrows(
                IllegalArgumentException.class,
                () -> orders.inTransaction(() -> {
                    orders.tell(new Counted(1));
                    throw new IllegalArgumentException("no");
                }));
        tell(2);
        assertEquals(2, take(heard));
    }

    @Test
    void nothingIsToldOutsideOfATransaction() {
        assertThrows(IllegalStateException.class, () -> orders.tell(new Counted(1)));
    }

    @Test
    void whatAListenerWritesIsStoredOnceHoweverOftenItFailsAfterwards() throws InterruptedException {
        var calls = new AtomicInteger();
        var done = new CountDownLatch(1);
        database.listen(counted("stock.counted", event -> {
            stock.change(context -> {
                Samples.article(context, "yarn " + event.number());
                return event;
            });
            if (calls.incrementAndGet() == 1) {
                throw new IllegalStateException("after writing");
            }
            if (event.number() == 2) {
                done.countDown();
            }
        }));
        tell(1, 2);
        done.await();
        database.close();
        assertEquals(3, calls.get());
    }

    @Test
    void aFailureRollsBackWhatItsListenerWroteAndKeepsOnlyItsOwnEventsWaiting() throws InterruptedException {
        var broken = new AtomicBoolean(true);
        var heard = new LinkedBlockingQueue<Counted>();
        var others = new LinkedBlockingQueue<Counted>();
        database.listen(counted("stock.broken", event -> {
            stock.batch("INSERT INTO STOCK_ARTICLE (NAME, QUANTITY) VALUES ('yarn', 1)", Samples.ONCE);
            if (broken.get()) {
                throw new IllegalStateException("broken");
            }
            heard.add(event);
        }));
        database.listen(counted("stock.well", others::add));
        tell(1, 2);
        assertEquals(1, take(others));
        assertEquals(2, take(others));
        var stuck = onlyStuck();
        assertEquals("stock.broken", stuck.listener());
        assertEquals(Counted.class.getName(), stuck.eventType());
        assertEquals(Optional.of("java.lang.IllegalStateException: broken"), stuck.cause());
        assertEquals("persistence.outbox.failing", stuck.explanation().key());
        assertTrue(stuck.here() && stuck.tries() >= 1 && stuck.waiting() == 2, stuck.toString());
        assertEquals(0, Samples.articles(stock));

        broken.set(false);
        assertTrue(database.outbox().retry(ADMIN, stuck));
        assertEquals(1, take(heard));
        assertEquals(2, take(heard));
    }

    @Test
    void aDroppedEventIsNeverHeard() throws InterruptedException {
        var heard = new LinkedBlockingQueue<Counted>();
        database.listen(counted("stock.picky", event -> {
            if (event.number() == 1) {
                throw new NoClassDefFoundError("missing");
            }
            heard.add(event);
        }));
        tell(1, 2);
        var stuck = onlyStuck();
        assertTrue(database.outbox().drop(ADMIN, stuck));
        assertEquals(2, take(heard));
        assertFalse(database.outbox().drop(ADMIN, stuck));
        assertFalse(database.outbox().retry(ADMIN, stuck));
        assertEquals(List.of(), database.outbox().stuck(ADMIN));
    }

    @Test
    void eventsWaitForAListenerThatIsAwayAndNotForOneThatWasNeverSeen() throws InterruptedException {
        tell(1);
        var heard = new LinkedBlockingQueue<Counted>();
        var listener = counted("stock.counted", heard::add);
        database.listen(listener).close();
        tell(2, 3);
        assertTrue(heard.isEmpty());
        var again = database.listen(listener);
        assertEquals(2, take(heard));
        assertEquals(3, take(heard));
        again.close();
        again.close();
    }

    @Test
    void aForgottenListenerStartsAnew() throws InterruptedException {
        var heard = new LinkedBlockingQueue<Counted>();
        var listener = counted("stock.counted", heard::add);
        var here = database.listen(listener);
        assertFalse(database.outbox().forget(ADMIN, "stock.counted"), "it is here");
        here.close();
        tell(1);
        assertTrue(database.outbox().forget(ADMIN, "stock.counted"));
        tell(2);
        database.listen(listener);
        tell(3);
        assertEquals(3, take(heard));
    }

    @Test
    void everythingNeedsThePermission() {
        var stuck = new Stuck("a", "b", 1, 1, Optional.empty(), Instant.EPOCH, Optional.empty(), 1, false);
        assertThrows(AccessDenied.class, () -> database.outbox().stuck(GUEST));
        assertThrows(AccessDenied.class, () -> database.outbox().retry(GUEST, stuck));
        assertThrows(AccessDenied.class, () -> database.outbox().drop(GUEST, stuck));
        assertThrows(AccessDenied.class, () -> database.outbox().forget(GUEST, "a"));
    }

    /**
     * Nodes share a PostgreSQL; Derby has but one. Different events may be with both at once: one that was told earlier and
     * committed later is seen while the other is delivered.
     */
    @Test
    void twoNodesNeverDeliverOneEventTwice() throws Exception {
        assumeTrue(database.dialect() == Dialect.POSTGRESQL, "one process, one node");
        var events = 200;
        var inside = ConcurrentHashMap.<Integer>newKeySet();
        var twice = ConcurrentHashMap.<Integer>newKeySet();
        var listener = counted("stock.counted", event -> {
            if (!inside.add(event.number())) {
                twice.add(event.number());
            }
            try {
                stock.batch(
                        "INSERT INTO STOCK_ARTICLE (NAME, QUANTITY) VALUES (?, 1)",
                        List.<Object[]>of(new Object[] {"n" + event.number()}));
            } finally {
                inside.remove(event.number());
            }
        });
        try (var other = Databases.open(url);
                var tellers = Executors.newFixedThreadPool(4)) {
            database.listen(listener);
            other.listen(new Hears<>(listener.id(), Counted.class, listener::happened));
            var told = IntStream.range(0, events)
                    .<Future<?>>mapToObj(number -> tellers.submit(() -> tell(number)))
                    .toList();
            for (var one : told) {
                one.get();
            }
            while (names().count() < events) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
            assertEquals(events, names().distinct().count());
            assertEquals(events, names().count());
            assertEquals(Set.of(), twice, "with both at the same time");
        }
    }

    private Stream<String> names() {
        return ObjectSelect.query(DataObject.class, "Article").select(stock.newContext()).stream()
                .map(article -> (String) article.readProperty("name"));
    }
}
