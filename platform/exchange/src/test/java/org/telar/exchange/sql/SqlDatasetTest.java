// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.telar.api.AccessDenied;
import org.telar.exchange.Cell;
import org.telar.exchange.dataset.Condition;
import org.telar.exchange.dataset.Dataset;
import org.telar.exchange.dataset.Entry;
import org.telar.exchange.dataset.Field;
import org.telar.exchange.dataset.Kind;
import org.telar.exchange.dataset.Request;
import org.telar.exchange.dataset.Sort;
import org.telar.persistence.Database;
import org.telar.persistence.ModuleStore;
import org.telar.testing.OnBothDatabases;

@OnBothDatabases
class SqlDatasetTest {
    private static final int ROWS = 300;
    private static final int REQUESTS = 400;
    private static final List<String> TYPED =
            List.of("jose", "NÚÑEZ", "nunez ines", "dia", "o", "%", "_", "100%", "a_b", "!", "'", "d'avila", "b", "zz");

    private final ModuleStore store;
    private final Dataset people;
    private final Random random = new Random(20261122);
    private final List<@Nullable Object[]> rows = Sample.rows(random, ROWS);

    SqlDatasetTest(Database database) {
        store = Sample.open(database);
        people = Sample.people(store).build();
        Sample.insert(store, rows);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void everyRequestIsAnsweredAsByTheOracle() {
        Oracle oracle = new Oracle(rows);
        int found = 0;
        for (int i = 0; i < REQUESTS; i++) {
            Request request = request();
            List<List<Cell>> expected = oracle.answer(request);
            found += expected.isEmpty() ? 0 : 1;
            assertEquals(expected, all(request), request::toString);
            assertEquals(expected.size(), people.count(Sample.READER, request.conditions()), request::toString);
            int from = Math.min(random.nextInt(20), expected.size());
            int to = Math.min(from + 1 + random.nextInt(50), expected.size());
            assertEquals(
                    expected.subList(from, to),
                    people.page(Sample.READER, request, from, Math.max(1, to - from)).stream()
                            .map(Entry::cells)
                            .toList(),
                    request::toString);
        }
        assertEquals(true, found > REQUESTS / 3, "requests that find something: " + found);
    }

    private List<List<Cell>> all(Request request) {
        List<List<Cell>> all = new ArrayList<>();
        people.each(Sample.READER, request, entry -> all.add(entry.cells()));
        return all;
    }

    private Request request() {
        List<String> fields =
                new ArrayList<>(people.fields().stream().map(Field::id).toList());
        Collections.shuffle(fields, random);
        List<Condition> conditions = Stream.generate(() -> condition(Sample.oneOf(random, people.fields())))
                .limit(random.nextInt(4))
                .toList();
        // the note has no search key, so its order is the database's own
        List<Sort> sorts = fields.stream()
                .filter(field -> !field.equals("note") && !field.equals("place"))
                .limit(1 + random.nextInt(3))
                .map(field -> new Sort(field, random.nextBoolean()))
                .toList();
        return new Request(fields.subList(0, 1 + random.nextInt(fields.size())), conditions, sorts);
    }

    private Condition condition(Field field) {
        String id = field.id();
        if (random.nextInt(8) == 0) {
            return new Condition.Blank(id, random.nextBoolean());
        }
        return switch (field.kind()) {
            case Kind.Text text -> new Condition.Contains(id, Sample.oneOf(random, TYPED));
            case Kind.Code code ->
                new Condition.OneOf(id, Set.of(Sample.oneOf(random, Sample.GENDERS), random.nextBoolean() ? "y" : "z"));
            case Kind.WholeNumber number -> between(id, 100);
            case Kind.Decimal number -> between(id, 5);
            case Kind.Money amount -> between(id, 100);
            case Kind.Day day -> {
                LocalDate from = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(50));
                yield new Condition.Days(id, Optional.of(from), maybe(from.plusDays(random.nextInt(40))));
            }
            case Kind.Moment moment -> {
                LocalDateTime before = LocalDateTime.of(2026, 3, 29, 0, 30).plusMinutes(random.nextInt(20) * 30L);
                yield new Condition.Moments(id, maybe(before.minusHours(3)), Optional.of(before));
            }
            case Kind.YesNo flag -> new Condition.Is(id, random.nextBoolean());
            case Kind.Territory territory -> new Condition.Within(id, Sample.oneOf(random, Sample.PLACES));
        };
    }

    /** With fractions also where the column has none, and now and then beyond all columns. */
    private Condition between(String field, int size) {
        BigDecimal least = random.nextInt(10) == 0
                ? BigDecimal.TEN.pow(40).negate()
                : BigDecimal.valueOf(random.nextInt(-size * 10, size * 10), 1);
        BigDecimal most = random.nextInt(10) == 0
                ? BigDecimal.TEN.pow(40)
                : least.max(BigDecimal.ZERO).add(new BigDecimal("1.5"));
        return random.nextBoolean()
                ? new Condition.Between(field, Optional.of(least), maybe(most))
                : new Condition.Between(field, maybe(least), Optional.of(most));
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    @Test
    void pagesTogetherAreTheWholeInItsOwnOrder() {
        Request request = people.everything();
        List<Entry> paged = new ArrayList<>();
        for (int offset = 0; offset < ROWS + 7; offset += 7) {
            paged.addAll(people.page(Sample.READER, request, offset, 7));
        }
        assertEquals(
                new Oracle(rows).answer(request),
                paged.stream().map(Entry::cells).toList());
        assertEquals(ROWS, paged.stream().map(Entry::key).distinct().count());
        Entry first = paged.getFirst();
        assertEquals(Optional.of("sample/person/" + first.key()), people.path(first));
        assertEquals(first.cells().getFirst(), first.cell("name"));
    }

    @Test
    void whatIsNarrowedOrHiddenIsNeitherReadNorCounted() {
        Dataset women = Sample.people(store)
                .visible(user -> Clause.of("P.GENDER = ? OR P.GENDER = 'q'", user.account() == 1 ? "f" : "m"))
                .build()
                .where(Clause.of("P.ACTIVE = ? OR P.ACTIVE = ?", true, true));
        Condition active = new Condition.Is("active", true);
        Condition female = new Condition.OneOf("gender", Set.of("f"));
        assertEquals(people.count(Sample.READER, List.of(active, female)), women.count(Sample.READER, List.of()));
        assertEquals(
                people.page(Sample.READER, people.everything().withConditions(List.of(active, female)), 0, ROWS),
                women.page(Sample.READER, women.everything(), 0, ROWS));
    }

    @Test
    void nobodyReadsWithoutPermission() {
        for (Executable reading : List.<Executable>of(
                () -> people.page(Sample.STRANGER, people.everything(), 0, 1),
                () -> people.count(Sample.STRANGER, List.of()),
                () -> people.each(Sample.STRANGER, people.everything(), entry -> {}))) {
            assertEquals(Sample.SEE, assertThrows(AccessDenied.class, reading).permission());
        }
    }

    @Test
    void whatDoesNotFitTheFieldsIsRefusedByName() {
        Request request = people.everything();
        assertEquals(
                "sample.people has no field 'nmae'",
                refusal(request.withFields(List.of("nmae"))).getMessage());
        assertEquals(
                "sample.people has no field 'name; --'",
                refusal(request.withSorts(List.of(Sort.ascending("name; --")))).getMessage());
        assertEquals(
                "Field 'age' of sample.people is WholeNumber and does not take Is",
                refusal(request.withConditions(List.of(new Condition.Is("age", true))))
                        .getMessage());
        assertThrows(
                IllegalArgumentException.class,
                () -> people.count(Sample.READER, List.of(new Condition.Is("age", true))));
    }

    private IllegalArgumentException refusal(Request request) {
        return assertThrows(IllegalArgumentException.class, () -> people.page(Sample.READER, request, 0, 1));
    }
}
