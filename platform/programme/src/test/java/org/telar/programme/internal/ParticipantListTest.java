// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.telar.programme.internal.Ground.TODAY;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telar.api.Grant;
import org.telar.api.Scope;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.exchange.dataset.Condition;
import org.telar.exchange.dataset.Dataset;
import org.telar.exchange.dataset.Entry;
import org.telar.exchange.dataset.Field;
import org.telar.exchange.dataset.LookedUp;
import org.telar.exchange.dataset.Request;
import org.telar.exchange.dataset.Sort;
import org.telar.kernel.organisations.Organisation;
import org.telar.kernel.organisations.Organisations;
import org.telar.kernel.people.People;
import org.telar.persistence.Database;
import org.telar.programme.Programme;
import org.telar.programme.ProgrammePermissions;
import org.telar.programme.Wave;
import org.telar.programme.participation.Participant;
import org.telar.programme.participation.Participation;
import org.telar.programme.participation.Role;
import org.telar.programme.participation.Standing;
import org.telar.testing.OnBothDatabases;

/** Who takes part, as a list, beside what one works out row by row. */
@OnBothDatabases
class ParticipantListTest {
    private static final int ROWS = 60;
    private static final int REQUESTS = 60;
    private static final Set<String> SEE =
            Set.of("programme.see", "programme.participants.see", "kernel.people.see", "kernel.organisations.see");
    private static final User EVERYWHERE = new User(1, "Ana", Locale.of("es"), SEE);

    private final Ground ground;
    private final Random random = new Random(20261122);
    private final List<Integer> together = new ArrayList<>();
    private final List<Stored<Wave>> waves = new ArrayList<>();
    private final List<Stored<Participation>> rows;
    private final Lists lists;

    ParticipantListTest(Database database) {
        ground = new Ground(database);
        Stored<Programme> programme = ground.network();
        waves.add(ground.wave(programme, 1, 0));
        waves.add(ground.wave(programme, 2, 0));
        rows = rows(ROWS);
        lists = new Lists(ground.tables.store(), new ParticipantNames(people(), organisations()), OnScreen.places());
    }

    @AfterEach
    void close() {
        ground.close();
    }

    private List<Stored<Participation>> rows(int count) {
        return ground.looking(() -> Stream.generate(this::participation)
                .limit(count)
                .map(ground.tables.participations()::add)
                .toList());
    }

    private Participation participation() {
        return new Participation(
                one(waves).id(),
                new Participant(one(List.of(Participant.Kind.values())), random.nextLong(1, 1_000_000_000)),
                one(List.of(Role.values())),
                one(List.of(Standing.values())),
                TODAY.minusDays(random.nextInt(9)));
    }

    private <T> T one(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** Every fifth is beyond everybody's reach. The kernel reads too, by another permission. */
    private Map<Long, String> known(User user, Object ids, String start) {
        int seen = ground.tables.as(
                user,
                ProgrammePermissions.SEE,
                () -> ground.tables.waves().all().size());
        assertTrue(seen > 0);
        Collection<?> asked = (Collection<?>) ids;
        together.add(asked.size());
        return asked.stream()
                .map(Long.class::cast)
                .filter(id -> id % 5 != 0)
                .collect(Collectors.toMap(id -> id, id -> start + id));
    }

    private People people() {
        return OnScreen.fake(People.class, Map.of("names", values -> known((User) values[0], values[1], "Persona ")));
    }

    private Organisations organisations() {
        return OnScreen.fake(
                Organisations.class,
                Map.of(
                        "entries",
                        values -> known((User) values[0], values[1], "Empresa ").entrySet().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey,
                                        one -> new Organisations.Entry(
                                                one.getValue(), Organisation.Kind.ENTERPRISE)))));
    }

    private Dataset everybody() {
        return lists.all().stream()
                .filter(list -> list.id().equals("programme.participations"))
                .findFirst()
                .orElseThrow();
    }

    private static String name(Stored<Participation> row) {
        Participant who = row.value().who();
        String start = who.kind() == Participant.Kind.PERSON ? "Persona " : "Empresa ";
        return who.id() % 5 == 0 ? "#" + who.id() : start + who.id();
    }

    private String wave(Stored<Participation> row) {
        return row.value().wave() == waves.getFirst().id() ? "Ola 1" : "Ola 2";
    }

    private String text(Stored<Participation> row, String field) {
        Participation value = row.value();
        return switch (field) {
            case "name" -> name(row);
            case "participant" -> Long.toString(value.who().id());
            case "kind" -> value.who().kind().name();
            case "role" -> value.role().name();
            case "standing" -> value.standing().name();
            case "since" -> value.since().toString();
            case "wave" -> wave(row);
            default -> "Red Ñuble";
        };
    }

    /** Keys and cells, in order. */
    private List<List<String>> expected(List<Stored<Participation>> from, Request request) {
        Comparator<Stored<Participation>> order = (one, other) -> 0;
        for (Sort sort : request.sorts()) {
            Comparator<Stored<Participation>> next = sort.field().equals("participant")
                    ? Comparator.comparingLong(row -> row.value().who().id())
                    : Comparator.comparing(row -> text(row, sort.field()));
            order = order.thenComparing(sort.descending() ? next.reversed() : next);
        }
        Comparator<Stored<Participation>> byId = Comparator.comparingLong(Stored::id);
        return from.stream()
                .filter(row -> request.conditions().stream().allMatch(condition -> meets(row, condition)))
                .sorted(order.thenComparing(request.sorts().getLast().descending() ? byId.reversed() : byId))
                .map(row -> Stream.concat(
                                Stream.of(Long.toString(row.id())),
                                request.fields().stream().map(field -> text(row, field)))
                        .toList())
                .toList();
    }

    private boolean meets(Stored<Participation> row, Condition condition) {
        return switch (condition) {
            case Condition.OneOf oneOf -> oneOf.codes().contains(text(row, condition.field()));
            case Condition.Contains contains -> text(row, condition.field()).contains(contains.words());
            case Condition.Days days ->
                days.from().stream().noneMatch(from -> row.value().since().isBefore(from));
            default -> throw new AssertionError(condition);
        };
    }

    private static List<List<String>> told(List<Entry> entries) {
        return entries.stream()
                .map(entry -> Stream.concat(
                                Stream.of(entry.key()), entry.cells().stream().map(cell -> cell.text()))
                        .toList())
                .toList();
    }

    private Request request(Dataset list) {
        List<String> fields =
                new ArrayList<>(list.fields().stream().map(Field::id).toList());
        Collections.shuffle(fields, random);
        List<Sort> sorts = fields.stream()
                .filter(field -> !field.equals("name"))
                .limit(1 + random.nextInt(3))
                .map(field -> new Sort(field, random.nextBoolean()))
                .toList();
        List<Condition> all = List.of(
                new Condition.OneOf("role", Set.of("MENTEE", "MENTOR")),
                new Condition.OneOf(
                        "standing", Set.of(one(List.of(Standing.values())).name())),
                new Condition.OneOf("kind", Set.of("PERSON")),
                new Condition.Contains("wave", "2"),
                new Condition.Days("since", Optional.of(TODAY.minusDays(random.nextInt(9))), Optional.empty()));
        List<Condition> conditions =
                all.stream().filter(condition -> random.nextInt(3) == 0).toList();
        return new Request(fields.subList(0, 1 + random.nextInt(fields.size())), conditions, sorts);
    }

    private void assertAsExpected(Dataset list, User user, Predicate<Stored<Participation>> there) {
        List<Stored<Participation>> from = rows.stream().filter(there).toList();
        for (int i = 0; i < REQUESTS; i++) {
            Request request = request(list);
            List<List<String>> expected = expected(from, request);
            assertEquals(expected, told(list.page(user, request, 0, ROWS)), request::toString);
            assertEquals(expected.size(), list.count(user, request.conditions()), request::toString);
            List<Entry> each = new ArrayList<>();
            list.each(user, request, each::add);
            assertEquals(expected, told(each), request::toString);
        }
    }

    @Test
    void everyRequestIsAnsweredAsRowByRow() {
        assertAsExpected(everybody(), EVERYWHERE, row -> true);
    }

    @Test
    void aWaveHasItsOwnAndOfThoseTheOnesWhoAreSought() {
        long wave = waves.getFirst().id();
        Predicate<Stored<Participation>> there = row -> row.value().wave() == wave;
        assertAsExpected(lists.of(wave, Optional::empty), EVERYWHERE, there);
        Set<Participant> some = rows.stream()
                .filter(row -> row.id() % 3 == 0)
                .map(row -> row.value().who())
                .collect(Collectors.toSet());
        assertAsExpected(
                lists.of(wave, () -> Optional.of(some)),
                EVERYWHERE,
                there.and(row -> some.contains(row.value().who())));
        assertAsExpected(lists.of(wave, () -> Optional.of(Set.of())), EVERYWHERE, row -> false);
        assertAsExpected(
                lists.of(wave, () -> Optional.of(Set.of(new Participant(Participant.Kind.PERSON, -1)))),
                EVERYWHERE,
                row -> false);
    }

    @Test
    void whoWorksInOneWaveSeesThatOneOnly() {
        long wave = waves.getLast().id();
        User hers = new User(
                2,
                "Eva",
                Locale.of("es"),
                List.of(new Grant(SEE, Scope.of(Scope.Kind.WAVE, wave))),
                OptionalLong.empty());
        Request all = everybody().everything();
        Set<String> ids = rows.stream()
                .filter(row -> row.value().wave() == wave)
                .map(row -> Long.toString(row.id()))
                .collect(Collectors.toSet());
        Set<String> seen =
                everybody().page(hers, all, 0, ROWS).stream().map(Entry::key).collect(Collectors.toSet());
        assertTrue(ids.containsAll(seen), seen::toString);
        assertEquals(seen.size(), everybody().count(hers, List.of()));
        assertEquals(List.of(), lists.of(waves.getFirst().id(), Optional::empty).page(hers, all, 0, ROWS));
    }

    @Test
    void namesAreAskedForThePageAndForAFileInPieces() {
        rows(LookedUp.AT_ONCE * 2);
        Dataset list = everybody();
        list.page(EVERYWHERE, list.everything(), 100, 40);
        assertEquals(40, together.stream().mapToInt(size -> size).sum());
        together.clear();
        List<Entry> each = new ArrayList<>();
        list.each(EVERYWHERE, list.everything(), each::add);
        assertEquals(ROWS + LookedUp.AT_ONCE * 2, each.size());
        assertEquals(6, together.size(), "three pieces of people, three of enterprises");
    }
}
