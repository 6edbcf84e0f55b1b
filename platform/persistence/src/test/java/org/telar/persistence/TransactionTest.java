// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.apache.cayenne.query.ObjectSelect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.telar.persistence.TestDatabases.Databases;
import org.telar.persistence.orders.Purchase;

@ExtendWith(TestDatabases.class)
@ParameterizedClass
@EnumSource(Dialect.class)
class TransactionTest {
    private final StandaloneDatabase database;
    private final ModuleStore orders;
    private final ModuleStore stock;

    TransactionTest(Dialect dialect, Databases databases) {
        database = databases.of(dialect);
        orders = database.open(Samples.orders());
        stock = database.open(Samples.STOCK);
    }

    @AfterEach
    void close() {
        orders.close();
        stock.close();
    }

    @BeforeEach
    void empty() {
        orders.batch("DELETE FROM ORDERS_PURCHASE", Samples.ONCE);
        stock.batch("DELETE FROM STOCK_ARTICLE", Samples.ONCE);
    }

    private void orderAndBook() {
        orders.change(context -> Samples.purchase(context, "Ana"));
        stock.inTransaction(() -> {
            var context = stock.newContext();
            Samples.article(context, "yarn");
            context.commitChanges();
        });
    }

    @Test
    void twoModulesAreCommittedAsOne() {
        orders.inTransaction(this::orderAndBook);
        assertEquals(1, Samples.purchases(orders));
        assertEquals(1, Samples.articles(stock));
    }

    @Test
    void twoModulesAreRolledBackAsOne() {
        var refusal = new IllegalArgumentException("no");
        var thrown = assertThrows(
                IllegalArgumentException.class,
                () -> orders.inTransaction(() -> {
                    orderAndBook();
                    assertEquals(1, Samples.purchases(orders), "seen inside");
                    throw refusal;
                }));
        assertSame(refusal, thrown, "comes out as it is");
        assertEquals(0, Samples.purchases(orders));
        assertEquals(0, Samples.articles(stock));
    }

    @Test
    void whoHasNoStoreHoldsTwoModulesTogetherToo() {
        database.inTransaction(this::orderAndBook);
        assertThrows(
                IllegalArgumentException.class,
                () -> database.inTransaction(() -> {
                    orderAndBook();
                    throw new IllegalArgumentException("no");
                }));
        assertEquals(1, Samples.purchases(orders));
        assertEquals(1, Samples.articles(stock));
    }

    @Test
    void aConstraintOfOneModuleRollsBackTheOther() {
        assertThrows(
                RuntimeException.class,
                () -> orders.inTransaction(() -> {
                    orders.change(context -> Samples.purchase(context, "Ana"));
                    stock.batch("INSERT INTO STOCK_ARTICLE (NAME, QUANTITY) VALUES (?, ?)", rows("yarn", -1));
                }));
        assertEquals(0, Samples.purchases(orders));
    }

    @Test
    void aFailureThatIsCaughtInsideDoomsTheWhole() {
        assertThrows(
                IllegalStateException.class,
                () -> orders.inTransaction(() -> {
                    orders.change(context -> Samples.purchase(context, "Ana"));
                    assertThrows(
                            IllegalArgumentException.class,
                            () -> stock.inTransaction(() -> {
                                throw new IllegalArgumentException("half done");
                            }));
                }));
        assertEquals(0, Samples.purchases(orders));
    }

    @Test
    void aTransactionThatFailedLeavesNothingBehindOnItsThread() {
        assertThrows(
                IllegalArgumentException.class,
                () -> orders.inTransaction(() -> {
                    throw new IllegalArgumentException("first");
                }));
        orders.inTransaction(this::orderAndBook);
        assertEquals(1, Samples.purchases(orders));
    }

    @Test
    void aThreadStartedInsideHasTransactionsOfItsOwn() {
        try (var thread = Executors.newSingleThreadExecutor()) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> orders.inTransaction(() -> {
                        // the executor's thread is born here and would inherit the transaction
                        CompletableFuture.runAsync(() -> stockArticle("warp"), thread)
                                .join();
                        throw new IllegalArgumentException("no");
                    }));
            CompletableFuture.runAsync(() -> stockArticle("weft"), thread).join();
            assertEquals(
                    2L,
                    CompletableFuture.supplyAsync(() -> Samples.articles(stock), thread)
                            .join());
        }
        assertEquals(2, Samples.articles(stock));
    }

    @Test
    void aContextUsedOnAnotherThreadSeesOnlyWhatIsCommitted() {
        orders.change(context -> Samples.purchase(context, "Ana"));
        try (var thread = Executors.newSingleThreadExecutor()) {
            orders.inTransaction(() -> {
                var context = orders.newContext();
                var count = CompletableFuture.supplyAsync(
                        () -> ObjectSelect.query(Purchase.class).selectCount(context), thread);
                assertEquals(1L, count.join());
            });
            var after = CompletableFuture.supplyAsync(() -> Samples.purchases(orders), thread);
            assertEquals(1L, after.join());
        }
    }

    @Test
    void aLongTableIsReadInPagesByAThreadStartedInside() {
        orders.inTransaction(this::orderAndBook);
        try (var thread = Executors.newSingleThreadExecutor()) {
            stock.inTransaction(() -> {
                CompletableFuture.runAsync(() -> assertEquals(1, pages()), thread)
                        .join();
                assertEquals(1, pages());
            });
        }
    }

    private int pages() {
        return ObjectSelect.query(Purchase.class)
                .pageSize(10)
                .select(orders.newContext())
                .size();
    }

    private void stockArticle(String name) {
        stock.change(context -> {
            Samples.article(context, name);
            return name;
        });
    }

    @Test
    void changesOutsideOfATransactionAreCommittedByTheirContext() {
        var context = orders.newContext();
        Samples.purchase(context, "Ana");
        context.commitChanges();
        assertEquals(1, Samples.purchases(orders));
    }

    @Test
    void aClosedStoreRefusesWork() {
        var closed = database.open(Samples.orders());
        closed.close();
        closed.close();
        assertTrue(assertThrows(IllegalStateException.class, closed::newContext)
                .getMessage()
                .contains("orders"));
        assertEquals(0, Samples.purchases(orders), "others go on");
    }

    private static List<Object[]> rows(Object... row) {
        return List.<Object[]>of(row);
    }
}
