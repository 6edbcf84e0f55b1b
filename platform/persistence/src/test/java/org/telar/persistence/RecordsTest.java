// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.telar.api.Change;
import org.telar.api.Change.Done;
import org.telar.api.Change.Overtaken;
import org.telar.api.Change.Refused;
import org.telar.api.Stored;
import org.telar.persistence.TestDatabases.Databases;
import org.telar.persistence.orders.Purchase;

@ExtendWith(TestDatabases.class)
@ParameterizedClass
@EnumSource(Dialect.class)
@Timeout(60)
class RecordsTest {
    private final ModuleStore store;
    private final Records<Purchase, String> buyers;

    RecordsTest(Dialect dialect, Databases databases) {
        store = databases.of(dialect).open(Samples.orders());
        buyers = store.records(Purchase.class, Purchase::getBuyer, (row, buyer) -> {
            row.setBuyer(buyer);
            row.setTotal(java.math.BigDecimal.ONE);
        });
    }

    @BeforeEach
    void empty() {
        store.batch("DELETE FROM ORDERS_PURCHASE", Samples.ONCE);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Stored<String> created(String buyer) {
        return done(buyers.save(Optional.empty(), buyer));
    }

    private static Stored<String> done(Change<String> change) {
        assertInstanceOf(Done.class, change);
        return ((Done<String>) change).stored();
    }

    @Test
    void whatIsSavedIsFoundAndItsVersionRises() {
        var first = created("Ana");
        assertEquals(new Stored<>(first.id(), 0, "Ana"), first);
        var second = done(buyers.save(Optional.of(first), "Berta"));
        assertEquals(new Stored<>(first.id(), 1, "Berta"), second);
        assertEquals(Optional.of(second), buyers.find(first.id()));
        assertEquals(Optional.empty(), buyers.find(-1));
        assertEquals(second, buyers.stored(Samples.only(store.newContext())));
    }

    @Test
    void whoComesSecondGetsWhatTheFirstStored() {
        var seen = created("Ana");
        var first = done(buyers.save(Optional.of(seen), "first"));
        assertEquals(new Overtaken<>(first), buyers.save(Optional.of(seen), "second"));
        assertEquals(Optional.of(first), buyers.find(seen.id()));
    }

    @Test
    void whatIsGoneCannotBeChanged() {
        var seen = created("Ana");
        empty();
        var refused = assertInstanceOf(Refused.class, buyers.save(Optional.of(seen), "Berta"));
        assertEquals("persistence.removed", refused.reason().key());
    }

    @Test
    void whatBelongsToTheChangeIsStoredWithItOrNot() {
        var seen = created("Ana");
        assertThrows(
                IllegalArgumentException.class,
                () -> buyers.save(Optional.of(seen), "Berta", stored -> {
                    throw new IllegalArgumentException("no");
                }));
        assertEquals(Optional.of(seen), buyers.find(seen.id()));
        buyers.save(Optional.of(seen), "Carla", stored -> created("with " + stored.value()));
        assertEquals(2, Samples.purchases(store));
        buyers.save(Optional.of(seen), "Dora", stored -> created("never"));
        assertEquals(2, Samples.purchases(store), "overtaken");
    }

    /** All read the same version before the first of them writes. */
    @Test
    void ofManyWhoChangeAtTheSameMomentOneWinsAndTheOthersGetWhatIsStored() throws Exception {
        var seen = created("Ana");
        var people = 8;
        var meeting = new CyclicBarrier(people);
        var patient = store.records(Purchase.class, Purchase::getBuyer, (row, buyer) -> {
            row.setBuyer(buyer);
            await(meeting);
        });
        try (var threads = Executors.newFixedThreadPool(people)) {
            var changes = threads.invokeAll(java.util.stream.IntStream.range(0, people)
                    .<java.util.concurrent.Callable<Change<String>>>mapToObj(
                            person -> () -> patient.save(Optional.of(seen), "person " + person))
                    .toList());
            var stored = buyers.find(seen.id()).orElseThrow();
            assertEquals(1, stored.version());
            var outcomes = changes.stream().map(RecordsTest::get).toList();
            assertEquals(
                    List.of(new Done<>(stored)),
                    outcomes.stream().filter(Done.class::isInstance).toList());
            assertEquals(
                    people - 1,
                    outcomes.stream().filter(new Overtaken<>(stored)::equals).count());
        }
    }

    private static void await(CyclicBarrier meeting) {
        try {
            meeting.await();
        } catch (InterruptedException | java.util.concurrent.BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Change<String> get(java.util.concurrent.Future<Change<String>> future) {
        try {
            return future.get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
