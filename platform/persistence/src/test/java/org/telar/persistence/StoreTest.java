// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.cayenne.CayenneRuntimeException;
import org.apache.cayenne.query.ObjectSelect;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.telar.persistence.TestDatabases.Databases;
import org.telar.persistence.orders.Line;
import org.telar.persistence.orders.Purchase;

@ExtendWith(TestDatabases.class)
@ParameterizedClass
@EnumSource(Dialect.class)
class StoreTest {
    private static final String INSERT =
            "INSERT INTO ORDERS_PURCHASE (BUYER, PAID, TOTAL, PLACED_ON, PLACED_AT, REMARKS, RECEIPT) VALUES (?, ?, ?, ?, ?, ?, ?)";
    private static final String NAME = "Añá Ñuñoa 你好 🧵👩🏽‍🏭";

    private final ModuleStore store;

    StoreTest(Dialect dialect, Databases databases) {
        store = databases.of(dialect).open(Samples.orders());
    }

    @BeforeEach
    void empty() {
        store.batch("DELETE FROM ORDERS_LINE", Samples.ONCE);
        store.batch("DELETE FROM ORDERS_PURCHASE", Samples.ONCE);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static byte[] everyByte() {
        var bytes = new byte[100_000];
        IntStream.range(0, bytes.length).forEach(i -> bytes[i] = (byte) i);
        return bytes;
    }

    @Test
    void everyTypeComesBackAsItWasPut() {
        var placed = LocalDateTime.of(2026, 2, 28, 23, 59, 59, 123_456_000);
        var remarks = "línea 🧵\n".repeat(20_000);
        store.change(context -> {
            var purchase = Samples.purchase(context, NAME);
            purchase.setPaid(true);
            purchase.setTotal(new BigDecimal("999999999999999.9999"));
            purchase.setPlacedOn(LocalDate.of(1968, 2, 29));
            purchase.setPlacedAt(placed);
            purchase.setRemarks(remarks);
            purchase.setReceipt(everyByte());
            return purchase;
        });
        var read = Samples.only(store.newContext());
        assertEquals(NAME, read.getBuyer());
        assertTrue(read.isPaid());
        assertEquals(new BigDecimal("999999999999999.9999"), read.getTotal());
        assertEquals(LocalDate.of(1968, 2, 29), read.getPlacedOn());
        assertEquals(placed, read.getPlacedAt());
        assertEquals(remarks, read.getRemarks());
        assertArrayEquals(everyByte(), read.getReceipt());
    }

    @Test
    void aBatchPutsTheSameAsTheObjects() {
        var placed = LocalDateTime.of(2026, 2, 28, 23, 59, 59, 123_456_000);
        var rows = List.<Object[]>of(new Object[] {
            NAME, true, new BigDecimal("1.5"), LocalDate.EPOCH, placed, "x".repeat(50_000), everyByte()
        });
        assertEquals(1, store.batch(INSERT, rows));
        var read = Samples.only(store.newContext());
        assertEquals(NAME, read.getBuyer());
        assertTrue(read.isPaid());
        assertEquals(new BigDecimal("1.5000"), read.getTotal());
        assertEquals(LocalDate.EPOCH, read.getPlacedOn());
        assertEquals(placed, read.getPlacedAt());
        assertEquals(50_000, read.getRemarks().length());
        assertArrayEquals(everyByte(), read.getReceipt());
    }

    @Test
    void whatIsMissingStaysMissing() {
        store.change(context -> Samples.purchase(context, "Ana"));
        store.batch(INSERT, Samples.buyers("Berta"));
        for (var read : ObjectSelect.query(Purchase.class).select(store.newContext())) {
            assertNull(read.getPlacedOn());
            assertNull(read.getPlacedAt());
            assertNull(read.getRemarks());
            assertNull(read.getReceipt());
        }
    }

    @Test
    void theHourThatSummerTimeLeavesOutIsKept() {
        var before = TimeZone.getDefault();
        // in Chile the clocks go from 00:00 to 01:00 on this day
        TimeZone.setDefault(TimeZone.getTimeZone("America/Santiago"));
        try {
            var missing = LocalDateTime.of(2026, 9, 6, 0, 30);
            store.change(context -> {
                var purchase = Samples.purchase(context, "Ana");
                purchase.setPlacedAt(missing);
                return purchase;
            });
            assertEquals(missing, Samples.only(store.newContext()).getPlacedAt());
            store.batch(
                    "UPDATE ORDERS_PURCHASE SET PLACED_AT = ?",
                    List.<Object[]>of(new Object[] {missing.plusMinutes(1)}));
            assertEquals(
                    missing.plusMinutes(1), Samples.only(store.newContext()).getPlacedAt());
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void aBatchCountsTheRowsItInsertedChangedAndDeleted() {
        assertEquals(2_500, store.batch(INSERT, Samples.buyers(2_500)));
        assertEquals(2_500, Samples.purchases(store));
        assertEquals(
                7,
                store.batch(
                        "UPDATE ORDERS_PURCHASE SET PAID = ? WHERE BUYER = ?",
                        IntStream.range(0, 10)
                                .mapToObj(i -> new Object[] {true, i < 7 ? "buyer " + i : "nobody"})
                                .toList()));
        assertEquals(
                7, ObjectSelect.query(Purchase.class, Purchase.PAID.eq(true)).selectCount(store.newContext()));
        assertEquals(2_500, store.batch("DELETE FROM ORDERS_PURCHASE", Samples.ONCE));
    }

    @Test
    void aBatchIsRolledBackWithItsTransaction() {
        assertThrows(
                IllegalArgumentException.class,
                () -> store.inTransaction(() -> {
                    store.batch(INSERT, Samples.buyers(2_500));
                    assertEquals(2_500, Samples.purchases(store), "seen inside");
                    throw new IllegalArgumentException("no");
                }));
        assertEquals(0, Samples.purchases(store));
    }

    @Test
    void aBatchWithOneBadRowStoresNothing() {
        var rows = Samples.buyers(2_500);
        rows.add(new @Nullable Object[] {"Ana Secreta", null, BigDecimal.ONE, null, null, null, null});
        var failure = assertThrows(CayenneRuntimeException.class, () -> store.batch(INSERT, rows));
        assertTrue(failure.getMessage().contains("INSERT INTO ORDERS_PURCHASE"), failure::getMessage);
        for (@Nullable Throwable told = failure; told != null; told = told.getCause()) {
            assertFalse(told.toString().contains("Secreta"), "people's data in " + told);
        }
        assertEquals(0, Samples.purchases(store));
    }

    @Test
    void ofALongListWithABadRowAtItsBeginningNothingIsStored() {
        var rows = Samples.buyers(6_000);
        rows.set(0, new @Nullable Object[] {"Ana", null, BigDecimal.ONE, null, null, null, null});
        assertThrows(CayenneRuntimeException.class, () -> store.batch(INSERT, rows));
        assertThrows(CayenneRuntimeException.class, () -> store.insert(INSERT, rows));
        assertEquals(0, Samples.purchases(store));
    }

    @Test
    void whatAListThrowsOnItsWayComesOutAndNothingIsStored() {
        var failure = new IllegalStateException("unreadable");
        Iterable<Object[]> rows = () -> IntStream.range(0, 6_000)
                .mapToObj(i -> {
                    if (i == 5_000) {
                        throw failure;
                    }
                    return Samples.buyers(1).getFirst();
                })
                .iterator();
        assertEquals(failure, assertThrows(IllegalStateException.class, () -> store.batch(INSERT, rows)));
        assertEquals(0, Samples.purchases(store));
    }

    @Test
    void whatTheDatabaseRefusedFirstComesOutBeforeWhatTheListThrewLater() {
        var later = new IllegalStateException("unreadable");
        Iterable<@Nullable Object[]> rows = () -> IntStream.range(0, 6_000)
                .mapToObj(i -> {
                    if (i == 3_000) {
                        throw later;
                    }
                    return new @Nullable Object[] {"buyer", i == 0 ? null : true, BigDecimal.ONE, null, null, null, null
                    };
                })
                .iterator();
        var refused = assertThrows(CayenneRuntimeException.class, () -> store.batch(INSERT, rows));
        assertTrue(refused.getCause() instanceof SQLException, () -> refused.getCause() + "");
        assertEquals(0, Samples.purchases(store));
    }

    @Test
    void aLongListMayBeMadeOfWhatTheStoreReadsMeanwhile() {
        var seen = new ArrayList<Object>();
        Iterable<Object[]> rows = () -> IntStream.range(0, 10_000)
                .mapToObj(i -> {
                    if (i % 1_000 == 0) {
                        store.read(
                                "SELECT BUYER FROM ORDERS_PURCHASE WHERE BUYER = ?",
                                List.of("buyer 0"),
                                row -> seen.add(row[0]));
                    }
                    return new Object[] {"buyer " + i, true, BigDecimal.ONE, null, null, null, null};
                })
                .iterator();
        assertEquals(10_000, store.batch(INSERT, rows));
        assertEquals(10_000, Samples.purchases(store));
        assertTrue(seen.stream().allMatch("buyer 0"::equals));
    }

    @Test
    void insertedRowsTellTheirKeysInOrder() {
        var keys = store.insert(INSERT, Samples.buyers(2_500));
        assertEquals(2_500, LongStream.of(keys).distinct().count());
        store.batch(
                "INSERT INTO ORDERS_LINE (PURCHASE_ID, ARTICLE) VALUES (?, ?)",
                IntStream.range(0, keys.length)
                        .mapToObj(i -> new Object[] {keys[i], "for buyer " + i})
                        .toList());
        var lines =
                ObjectSelect.query(Line.class).prefetch(Line.PURCHASE.joint()).select(store.newContext());
        assertEquals(2_500, lines.size());
        lines.forEach(line -> assertEquals("for " + line.getPurchase().getBuyer(), line.getArticle()));
    }

    @Test
    void keysGivenInABatchAndByObjectsDoNotCollide() {
        var before = store.insert(INSERT, Samples.buyers(3));
        var key = store.inTransaction(() -> {
            var context = store.newContext();
            var purchase = Samples.purchase(context, "Ana");
            context.commitChanges();
            return purchase.id();
        });
        assertTrue(Arrays.stream(before).allMatch(other -> other < key));
    }

    @Test
    void aRowThatDoesNotFitItsStatementIsRefused() {
        var few = assertThrows(
                IllegalArgumentException.class, () -> store.batch(INSERT, List.<Object[]>of(new Object[] {"Ana"})));
        assertEquals("A row has 1 values, its statement has 7 question marks", few.getMessage());
        var row = Samples.buyer("Ana");
        row[0] = new StringBuilder("Ana");
        var odd = assertThrows(IllegalArgumentException.class, () -> store.batch(INSERT, List.<Object[]>of(row)));
        assertEquals("Value 1 of a row is a java.lang.StringBuilder, which has no column type", odd.getMessage());
        assertEquals(0, Samples.purchases(store));
    }

    @Test
    void aLongTableIsReadInPages() {
        store.batch(INSERT, Samples.buyers(2_500));
        var paged = ObjectSelect.query(Purchase.class)
                .orderBy(Purchase.ID.asc())
                .pageSize(100)
                .select(store.newContext());
        assertEquals(2_500, paged.size());
        assertEquals("buyer 2400", paged.get(2_400).getBuyer());
    }

    @Test
    void aLongTableIsReadAsAStream() throws Exception {
        store.batch(INSERT, Samples.buyers(2_500));
        try (var rows = ObjectSelect.query(Purchase.class).iterator(store.newContext())) {
            var read = 0;
            while (rows.hasNextRow()) {
                rows.nextRow();
                read++;
            }
            assertEquals(2_500, read);
        }
    }

    @Test
    void aQueryGivesTheValuesThatABatchTook() {
        var day = LocalDate.of(2026, 3, 29);
        // an hour that does not exist where summer time begins
        var moment = LocalDateTime.of(2026, 3, 29, 2, 30, 0, 123_456_000);
        var full = new Object[] {NAME, true, new BigDecimal("12.3400"), day, moment, NAME.repeat(1_000), everyByte()};
        @Nullable Object[] bare = {"Ana", false, new BigDecimal("0.0000"), null, null, null, null};
        store.batch(INSERT, List.of(full, bare));
        var columns = INSERT.substring(INSERT.indexOf('(') + 1, INSERT.indexOf(')'));
        var read = new ArrayList<@Nullable Object[]>();
        var sql = "SELECT " + columns + ", ID, CAST(7 AS INTEGER), CAST(0.5 AS DOUBLE PRECISION) FROM ORDERS_PURCHASE"
                + " WHERE TOTAL >= ? ORDER BY ID";
        assertEquals(2, store.read(sql, List.of(BigDecimal.ZERO), read::add));
        assertArrayEquals(full, Arrays.copyOf(read.get(0), full.length));
        assertArrayEquals(bare, Arrays.copyOf(read.get(1), bare.length));
        assertEquals(List.of(Long.class, Integer.class, Double.class), classes(read.get(0)));
    }

    @Test
    void aLongListTakesTheSameValuesInItsOrder() {
        var moment = LocalDateTime.of(2026, 3, 29, 2, 30, 0, 123_456_000);
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (var i = 0; i < 120; i++) {
            rows.add(new @Nullable Object[] {
                NAME + "\"{},\\ NULL " + i,
                i % 2 == 0,
                new BigDecimal("-12.3400"),
                LocalDate.of(1999, 12, 31),
                moment.plusDays(i),
                "a\nb\tc'",
                new byte[] {0, (byte) i, -1}
            });
            rows.add(new @Nullable Object[] {"", false, new BigDecimal("0.0000"), null, null, null, null});
        }
        var read = new ArrayList<@Nullable Object[]>();
        var columns = INSERT.substring(INSERT.indexOf('(') + 1, INSERT.indexOf(')'));
        assertEquals(240, store.insert(INSERT, rows).length);
        store.read("SELECT " + columns + " FROM ORDERS_PURCHASE ORDER BY ID", List.of(), read::add);
        assertEquals(rows.size(), read.size());
        for (var i = 0; i < rows.size(); i++) {
            assertArrayEquals(rows.get(i), read.get(i));
        }
        rows.getLast()[0] = new StringBuilder("Ana");
        var odd = assertThrows(IllegalArgumentException.class, () -> store.batch(INSERT, rows));
        assertEquals("Value 1 of a row is a java.lang.StringBuilder, which has no column type", odd.getMessage());
    }

    private static List<Class<?>> classes(@Nullable Object[] row) {
        return Arrays.stream(row).skip(7).<Class<?>>map(Object::getClass).toList();
    }

    @Test
    void aQuerySeesItsOwnTransactionAndStopsWithItsReader() {
        var failure = new IllegalStateException("enough");
        var thrown = assertThrows(
                IllegalStateException.class,
                () -> store.inTransaction(() -> {
                    store.batch(INSERT, Samples.buyers(2_500));
                    assertEquals(2_500, store.read("SELECT ID FROM ORDERS_PURCHASE", List.of(), row -> {}));
                    store.read("SELECT ID FROM ORDERS_PURCHASE", List.of(), row -> {
                        throw failure;
                    });
                }));
        assertEquals(failure, thrown);
        assertEquals(0, Samples.purchases(store));
    }
}
