// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telar.api.AccessDenied;
import org.telar.api.Message;
import org.telar.api.User;
import org.telar.exchange.Cell;
import org.telar.exchange.dataset.Condition;
import org.telar.exchange.dataset.Dataset;
import org.telar.exchange.dataset.Entry;
import org.telar.exchange.dataset.Field;
import org.telar.exchange.dataset.LookedUp;
import org.telar.exchange.dataset.Parameters;
import org.telar.exchange.dataset.Request;
import org.telar.exchange.dataset.Sort;
import org.telar.persistence.Database;
import org.telar.persistence.ModuleStore;
import org.telar.testing.OnBothDatabases;

@OnBothDatabases
class LookedUpTest {
    private static final int ROWS = LookedUp.AT_ONCE * 2 + 7;

    private final ModuleStore store;
    private final Dataset rows;
    private final Dataset called;
    private final List<Integer> together = new ArrayList<>();

    LookedUpTest(Database database) {
        store = Sample.open(database);
        rows = Sample.people(store).build();
        called = new LookedUp(rows, Field.text("called", "exchange.yes"), List.of("name", "gender"), this::called);
        Sample.insert(store, Sample.rows(new Random(6), ROWS));
    }

    @AfterEach
    void close() {
        store.close();
    }

    /** Reads too, as a service would, while the rows are read. */
    private List<Cell> called(User user, List<Entry> some) {
        together.add(some.size());
        assertEquals(ROWS, rows.count(user, List.of()));
        return some.stream().map(LookedUpTest::called).toList();
    }

    private static Cell called(Entry row) {
        return Cell.of(row.cell("gender").text() + ": " + row.cell("name").text());
    }

    private List<Entry> all(Request request) {
        List<Entry> all = new ArrayList<>();
        called.each(Sample.READER, request, all::add);
        return all;
    }

    @Test
    void everyRowHasItsOwnCellHoweverItIsRead() {
        Request request = called.everything().withSorts(List.of(Sort.descending("age")));
        List<Entry> all = all(request);
        assertEquals(ROWS, all.size());
        all.forEach(entry -> assertEquals(called(entry), entry.cell("called")));
        assertEquals(List.of(500, 500, 7), together);
        assertEquals(all, called.page(Sample.READER, request, 0, ROWS));
        assertEquals(all.subList(3, 9), called.page(Sample.READER, request, 3, 6));
        assertEquals(6, together.getLast());
        List<Entry> bare = rows.page(Sample.READER, rows.everything().withSorts(request.sorts()), 0, ROWS);
        assertEquals(
                bare.stream().map(Entry::key).toList(),
                all.stream().map(Entry::key).toList());
        assertEquals(ROWS, called.count(Sample.READER, List.of()));
    }

    @Test
    void whatIsNeededIsReadAlsoWhenNobodyAsksForItAndNothingIsLookedUpWithoutNeed() {
        Request alone = called.everything().withFields(List.of("called"));
        assertEquals(
                all(called.everything()).stream()
                        .map(entry -> List.of(entry.cell("called")))
                        .toList(),
                all(alone).stream().map(Entry::cells).toList());
        together.clear();
        Request without = alone.withFields(List.of("age"));
        assertEquals(all(without), called.page(Sample.READER, without, 0, ROWS));
        assertEquals(List.of(), together);
    }

    @Test
    void rowsAreNeitherSortedNorFilteredByIt() {
        assertTrue(called.fields().getFirst().lookedUp());
        Request request = called.everything();
        for (Request wrong : List.of(
                request.withSorts(List.of(Sort.ascending("called"))),
                request.withConditions(List.of(new Condition.Contains("called", "a"))))) {
            assertThrows(IllegalArgumentException.class, () -> called.page(Sample.READER, wrong, 0, 1));
            assertThrows(IllegalArgumentException.class, () -> all(wrong));
        }
        Condition blank = new Condition.Blank("called", true);
        assertThrows(IllegalArgumentException.class, () -> called.count(Sample.READER, List.of(blank)));
        Parameters.Reading read = new Parameters(called)
                .read(Map.of(
                        "sort",
                        List.of("-called,age"),
                        "filter.called",
                        List.of("a"),
                        "filter.called.empty",
                        List.of("true")));
        Message problem = Message.of("exchange.request.looked-up", "called");
        assertEquals(List.of(problem, problem), read.problems());
        assertEquals(List.of(Sort.ascending("age")), read.request().sorts());
        assertEquals(List.of(), read.request().conditions());
    }

    @Test
    void nobodyReadsWithoutPermissionAndAWrongLookupIsRefused() {
        assertThrows(AccessDenied.class, () -> called.page(Sample.STRANGER, called.everything(), 0, 1));
        assertThrows(AccessDenied.class, () -> called.count(Sample.STRANGER, List.of()));
        assertThrows(AccessDenied.class, () -> called.each(Sample.STRANGER, called.everything(), entry -> {}));
        assertFalse(rows.fields().stream().anyMatch(Field::lookedUp));
        Field name = Field.text("name", "exchange.yes");
        Field other = Field.text("other", "exchange.yes");
        assertThrows(IllegalArgumentException.class, () -> new LookedUp(rows, name, List.of("age"), this::called));
        assertThrows(IllegalArgumentException.class, () -> new LookedUp(rows, other, List.of("aeg"), this::called));
        Dataset lacking = new LookedUp(rows, other, List.of("age"), (user, some) -> List.of());
        assertThrows(IllegalStateException.class, () -> lacking.page(Sample.READER, lacking.everything(), 0, 2));
    }
}
