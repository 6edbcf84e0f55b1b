// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.apache.cayenne.query.SQLSelect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.telar.api.ModuleId;
import org.telar.persistence.TestDatabases.Databases;

@ExtendWith(TestDatabases.class)
@ParameterizedClass
@EnumSource(Dialect.class)
class MigrationTest {
    private static final MigrationScript EMAIL =
            new MigrationScript("V2__email.sql", "ALTER TABLE ORDERS_PURCHASE ADD COLUMN EMAIL VARCHAR(200);");
    private static final String WRONG = """
            CREATE TABLE ORDERS_NOTE (ID BIGINT NOT NULL);
            ALTER TABLE ORDERS_PURCHASE ADD COLUMN EMAIL NONSENSE;
            """;

    private final Databases databases;
    private final Dialect dialect;
    private final String address;
    private final StandaloneDatabase database;

    MigrationTest(Dialect dialect, Databases databases) {
        this.databases = databases;
        this.dialect = dialect;
        address = databases.fresh(dialect);
        database = Databases.open(address);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static long ran(ModuleStore store, String module) {
        return SQLSelect.scalarQuery(
                        "SELECT COUNT(*) FROM \"schema_history_" + module
                                + "\" WHERE \"type\" = 'SQL' AND \"success\" = TRUE",
                        Long.class)
                .selectOne(store.newContext());
    }

    @Test
    void theSecondTimeNothingIsLeftToDo() {
        try (var first = database.open(Samples.orders())) {
            first.change(context -> Samples.purchase(context, "Ana"));
        }
        try (var second = database.open(Samples.orders())) {
            assertEquals(1, ran(second, "orders"));
            assertEquals(1, Samples.purchases(second));
        }
    }

    @Test
    void aNewVersionRunsOnlyItsNewScriptAndAnOldOneStillOpens() {
        database.open(Samples.orders()).close();
        try (var updated = database.open(Samples.orders(EMAIL))) {
            assertEquals(2, ran(updated, "orders"));
            updated.batch("UPDATE ORDERS_PURCHASE SET EMAIL = ''", Samples.ONCE);
        }
        try (var old = database.open(Samples.orders())) {
            assertEquals(2, ran(old, "orders"));
        }
    }

    @Test
    void eachModuleHasAHistoryOfItsOwn() {
        try (var orders = database.open(Samples.orders(EMAIL));
                var stock = database.open(Samples.STOCK)) {
            assertEquals(2, ran(orders, "orders"));
            assertEquals(1, ran(stock, "stock"));
        }
    }

    @Test
    void aScriptThatFailsIsNamedAndUndone() {
        database.open(Samples.orders()).close();
        var failure = assertThrows(
                MigrationFailed.class,
                () -> database.open(Samples.orders(new MigrationScript("V2__notes.sql", WRONG))));
        var reason = failure.reason();
        assertEquals("persistence.migration-failed", reason.key());
        assertEquals("orders", reason.values().get(0));
        assertEquals("V2__notes.sql", reason.values().get(1));
        assertTrue(reason.values().get(2).toString().toUpperCase().contains("NONSENSE"), reason::toString);
        try (var previous = database.open(Samples.orders())) {
            assertEquals(1, ran(previous, "orders"), "the version before runs on");
        }
        var corrected = new MigrationScript("V2__notes.sql", WRONG.replace("NONSENSE", "VARCHAR(100)"));
        try (var updated = database.open(Samples.orders(corrected))) {
            assertEquals(2, ran(updated, "orders"));
        }
    }

    @Test
    void aScriptThatWasChangedAfterItRanIsRefused() {
        database.open(Samples.orders(EMAIL)).close();
        var changed = new MigrationScript(EMAIL.name(), EMAIL.sql().replace("200", "100"));
        var failure = assertThrows(MigrationFailed.class, () -> database.open(Samples.orders(changed)));
        assertTrue(failure.getMessage().contains("checksum"), failure::getMessage);
    }

    @Test
    void aModuleWithoutItsModelIsRefused() {
        var failure = assertThrows(
                IllegalArgumentException.class, () -> database.open(Samples.schema(new ModuleId("weaving"))));
        assertEquals("Module weaving has no Cayenne model cayenne-weaving.xml on its class path", failure.getMessage());
    }

    @Test
    void nodesAndModulesThatStartTogetherRunEachScriptOnce() throws Exception {
        // Derby belongs to one process: there the nodes are threads of one
        var nodes = Stream.generate(() -> dialect == Dialect.DERBY ? database : Databases.open(address))
                .limit(3)
                .toList();
        var start = new CyclicBarrier(2 * nodes.size());
        try (var threads = Executors.newFixedThreadPool(2 * nodes.size())) {
            var openings = new ArrayList<Callable<Long>>();
            for (var node : nodes) {
                openings.add(() -> open(node, Samples.orders(EMAIL), start));
                openings.add(() -> open(node, Samples.STOCK, start));
            }
            var ran = new ArrayList<Long>();
            for (var opened : threads.invokeAll(openings)) {
                ran.add(opened.get());
            }
            assertEquals(List.of(2L, 1L, 2L, 1L, 2L, 1L), ran);
        } finally {
            nodes.stream().filter(node -> node != database).forEach(StandaloneDatabase::close);
        }
    }

    private static long open(Database node, ModuleSchema schema, CyclicBarrier start)
            throws InterruptedException, BrokenBarrierException {
        start.await();
        try (var store = node.open(schema)) {
            return ran(store, schema.module().name());
        }
    }

    @Test
    void theSamplesAreDifferentDatabases() {
        try (var other = Databases.open(databases.fresh(dialect));
                var here = database.open(Samples.orders());
                var there = other.open(Samples.orders())) {
            here.change(context -> Samples.purchase(context, "Ana"));
            assertEquals(0, Samples.purchases(there));
        }
    }
}
