// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.cayenne.ObjectContext;
import org.apache.cayenne.access.DataDomain;
import org.apache.cayenne.annotation.PreUpdate;
import org.apache.cayenne.query.ObjectSelect;
import org.apache.cayenne.query.SelectById;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.telar.persistence.TestDatabases.Databases;
import org.telar.persistence.orders.Line;
import org.telar.persistence.orders.Purchase;

@ExtendWith(TestDatabases.class)
@ParameterizedClass
@EnumSource(Dialect.class)
class VersionTest {
    private final ModuleStore store;

    VersionTest(Dialect dialect, Databases databases) {
        store = databases.of(dialect).open(Samples.orders());
    }

    @BeforeEach
    void onePurchase() {
        store.batch("DELETE FROM ORDERS_LINE", Samples.ONCE);
        store.batch("DELETE FROM ORDERS_PURCHASE", Samples.ONCE);
        store.change(context -> Samples.purchase(context, "Ana"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private int version() {
        return Samples.only(store.newContext()).getVersion();
    }

    private static void addLine(ObjectContext context, String article) {
        var line = context.newObject(Line.class);
        line.setArticle(article);
        line.setPurchase(Samples.only(context));
    }

    @Test
    void eachChangeRaisesTheVersionByOne() {
        assertEquals(0, version());
        var context = store.newContext();
        var purchase = Samples.only(context);
        for (var i = 1; i <= 3; i++) {
            purchase.setBuyer("Ana " + i);
            purchase.setPaid(i % 2 == 0);
            context.commitChanges();
            assertEquals(i, purchase.getVersion());
            assertEquals(i, version());
        }
    }

    @Test
    void aChangeThatChangesNothingKeepsTheVersion() {
        store.change(context -> {
            Samples.only(context).setBuyer("Ana");
            return context;
        });
        assertEquals(0, version());
    }

    @Test
    void theSecondOfTwoChangesFromTheSameVersionFails() {
        var first = store.newContext();
        var second = store.newContext();
        Samples.only(first).setBuyer("first");
        Samples.only(second).setBuyer("second");
        first.commitChanges();
        var conflict = assertThrows(ConcurrentChange.class, second::commitChanges);
        assertEquals("persistence.concurrent-change", conflict.reason().key());
        assertEquals("first", Samples.only(store.newContext()).getBuyer());
    }

    @Test
    void aConflictUndoesTheWholeTransaction() {
        var stale = store.newContext();
        var purchase = Samples.only(stale);
        store.change(context -> {
            Samples.only(context).setBuyer("other");
            return context;
        });
        assertThrows(
                ConcurrentChange.class,
                () -> store.inTransaction(() -> {
                    store.change(context -> Samples.purchase(context, "Berta"));
                    purchase.setBuyer("mine");
                    stale.commitChanges();
                }));
        assertEquals(1, Samples.purchases(store));
    }

    @Test
    void deletingWhatSomeoneChangedFails() {
        var stale = store.newContext();
        var purchase = Samples.only(stale);
        store.change(context -> {
            Samples.only(context).setBuyer("other");
            return context;
        });
        stale.deleteObject(purchase);
        assertThrows(ConcurrentChange.class, stale::commitChanges);
        assertEquals(1, Samples.purchases(store));
    }

    @Test
    void theSameContextSucceedsAfterItHasReadAgain() {
        var context = store.newContext();
        var purchase = Samples.only(context);
        purchase.setBuyer("mine");
        store.change(other -> {
            Samples.only(other).setPaid(true);
            return other;
        });
        assertThrows(ConcurrentChange.class, context::commitChanges);
        context.rollbackChanges();
        var fresh = ObjectSelect.query(Purchase.class).selectOne(context);
        fresh.setBuyer("mine");
        context.commitChanges();
        assertEquals(2, version());
    }

    @Test
    void aNewRowThatRefersToAnEntityDoesNotChangeThatEntity() {
        store.change(context -> {
            addLine(context, "yarn");
            return context;
        });
        assertEquals(0, version());
    }

    /** Writes into a purchase when something about it changes. */
    public static final class Stamp {
        @PreUpdate(Purchase.class)
        public void stamp(Purchase purchase) {
            purchase.setRemarks("stamped");
        }
    }

    @Test
    void whatAListenerChangesCountsToo() {
        var context = store.newContext();
        ((DataDomain) context.getChannel()).addListener(new Stamp());
        addLine(context, "yarn");
        context.commitChanges();
        assertEquals("stamped", Samples.only(store.newContext()).getRemarks());
        assertEquals(1, version());
    }

    @Test
    void twoPeopleMayAddLinesToOnePurchaseAtOnce() {
        var first = store.newContext();
        var second = store.newContext();
        addLine(first, "yarn");
        addLine(second, "loom");
        first.commitChanges();
        second.commitChanges();
        assertEquals(2, ObjectSelect.query(Line.class).selectCount(store.newContext()));
    }

    @Test
    void movingALineToAnotherPurchaseRaisesTheLinesVersion() {
        var key = store.inTransaction(() -> {
            var context = store.newContext();
            var line = context.newObject(Line.class);
            line.setArticle("yarn");
            line.setPurchase(Samples.only(context));
            context.commitChanges();
            return line.id();
        });
        store.change(context -> {
            SelectById.query(Line.class, key).selectOne(context).setPurchase(Samples.purchase(context, "Berta"));
            return context;
        });
        assertEquals(
                1L,
                SelectById.query(Line.class, key).selectOne(store.newContext()).getVersion());
    }

    @Test
    @Timeout(60)
    void ofTwoThatWaitForEachOtherOneFailsAndOneSucceeds() throws Exception {
        var ana = Samples.only(store.newContext()).id();
        var berta = store.inTransaction(() -> {
            var context = store.newContext();
            var purchase = Samples.purchase(context, "Berta");
            context.commitChanges();
            return purchase.id();
        });
        var meeting = new CyclicBarrier(2);
        try (var people = Executors.newFixedThreadPool(2)) {
            var first = people.submit(() -> pay(ana, berta, meeting));
            var second = people.submit(() -> pay(berta, ana, meeting));
            assertNotEquals(first.get(), second.get());
        }
    }

    private boolean pay(long first, long second, CyclicBarrier meeting) {
        try {
            store.inTransaction(() -> {
                pay(first);
                meet(meeting);
                pay(second);
            });
            return true;
        } catch (ConcurrentChange deadlock) {
            return false;
        }
    }

    private void pay(long purchase) {
        store.batch("UPDATE ORDERS_PURCHASE SET PAID = TRUE WHERE ID = ?", List.<Object[]>of(new Object[] {purchase}));
    }

    private static void meet(CyclicBarrier meeting) {
        try {
            meeting.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException("The other did not come", e);
        }
    }
}
