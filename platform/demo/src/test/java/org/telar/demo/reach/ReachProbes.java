// SPDX-License-Identifier: Apache-2.0
package org.telar.demo.reach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.telar.api.AccessDenied;
import org.telar.api.Change;
import org.telar.api.Grant;
import org.telar.api.ModuleId;
import org.telar.api.Permission;
import org.telar.api.Scope;
import org.telar.api.Scope.Kind;
import org.telar.api.SearchProvider;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.exchange.dataset.Condition;
import org.telar.exchange.dataset.Dataset;
import org.telar.exchange.dataset.Entry;
import org.telar.exchange.dataset.Request;
import org.telar.exchange.dataset.Sort;
import org.telar.exchange.internal.http.ApiDoor;
import org.telar.kernel.Place;
import org.telar.kernel.internal.KernelLists;
import org.telar.kernel.internal.PeopleSearch;
import org.telar.kernel.internal.StoredOrganisations;
import org.telar.kernel.internal.StoredPeople;
import org.telar.kernel.internal.store.Journal;
import org.telar.kernel.internal.store.PersonStore;
import org.telar.kernel.internal.store.RoleStore;
import org.telar.kernel.organisations.Registry;
import org.telar.kernel.people.People;
import org.telar.kernel.people.Person;
import org.telar.persistence.ModuleSchema;
import org.telar.persistence.ModuleStore;
import org.telar.persistence.StandaloneDatabase;
import org.telar.programme.ProgrammePermissions;
import org.telar.programme.internal.Lists;
import org.telar.programme.internal.ParticipantNames;
import org.telar.programme.internal.store.Tables;

/** Asks for everything as everybody, in every way there is, and compares with {@link Belonging}. */
final class ReachProbes implements AutoCloseable {
    private static final Set<Permission> ALL = Set.of(
            People.SEE,
            People.EDIT,
            Registry.SEE,
            Registry.EDIT,
            ProgrammePermissions.SEE,
            ProgrammePermissions.EDIT,
            ProgrammePermissions.SEE_PARTICIPANTS,
            ProgrammePermissions.EDIT_PARTICIPANTS);
    private static final List<Set<Permission>> ROLES = List.of(
            ALL,
            Set.of(People.SEE, Registry.SEE, ProgrammePermissions.SEE, ProgrammePermissions.SEE_PARTICIPANTS),
            Set.of(People.SEE, People.EDIT, ProgrammePermissions.SEE_PARTICIPANTS),
            Set.of(People.SEE, Registry.SEE),
            Set.of(ProgrammePermissions.SEE));

    private final Random random;
    private final ModuleStore kernel;
    private final Tables tables;
    private final World world;
    private final Belonging belonging;
    private final StoredPeople people;
    private final StoredOrganisations organisations;
    private final KernelLists kernelLists;
    private final List<Dataset> programmeLists;
    private final SearchProvider search;
    private final ApiDoor api;
    private long probes;

    ReachProbes(StandaloneDatabase database, long seed) {
        random = new Random(seed);
        kernel =
                database.open(ModuleSchema.of(new ModuleId("kernel"), getClass().getClassLoader()));
        tables = new Tables(
                database.open(ModuleSchema.of(Tables.MODULE, getClass().getClassLoader())));
        Clock clock = Clock.fixed(Instant.parse("2027-03-10T12:00:00Z"), ZoneOffset.UTC);
        Journal journal = new Journal(kernel, clock);
        PersonStore store = new PersonStore(kernel, journal);
        people = new StoredPeople(store, new RoleStore(kernel, journal), clock, "CL");
        organisations = new StoredOrganisations(kernel, journal, clock, "CL");
        kernelLists = new KernelLists(kernel, new NoNames(), clock);
        programmeLists = new Lists(tables.store(), new ParticipantNames(people, organisations), new NoNames()).all();
        api = new ApiDoor(Stream.concat(kernelLists.all().stream(), programmeLists.stream())
                .toList());
        search = new PeopleSearch(store, new NoNames());
        world = new World(random, kernel, tables, people, organisations, clock);
        belonging = world.made();
    }

    /** Someone with one to three roles, each in a scope. */
    User someone(long account) {
        List<Grant> grants = Stream.generate(() -> new Grant(
                        ROLES.get(random.nextInt(ROLES.size())).stream()
                                .map(Permission::id)
                                .collect(Collectors.toSet()),
                        scope()))
                .limit(1 + random.nextInt(3))
                .toList();
        return new User(account, "", Locale.ENGLISH, grants, OptionalLong.empty());
    }

    private Scope scope() {
        return switch (random.nextInt(16)) {
            case 0 -> Scope.EVERYWHERE;
            case 1, 2 -> new Scope(Kind.COUNTRY, world.one(World.COUNTRIES));
            case 3, 4 -> new Scope(Kind.TERRITORY, world.one(World.PLACES));
            case 5, 6 -> Scope.of(Kind.PROGRAMME, world.one(belonging.programmes.keySet()));
            case 7 -> Scope.of(Kind.PROGRAMME_OUTLINE, world.one(belonging.programmes.keySet()));
            case 8, 9, 10 -> Scope.of(Kind.WAVE, world.one(belonging.waves.keySet()));
            case 11, 12 -> Scope.of(Kind.ALLY, world.one(belonging.allies));
            default -> Scope.of(Kind.PERSON, world.one(belonging.people.keySet()));
        };
    }

    /** @return how many questions were answered as they should */
    long ask(int users) {
        for (int i = 1; i <= users; i++) {
            User user = someone(i);
            services(user);
            lists(user);
            writes(user);
        }
        return probes;
    }

    private void services(User user) {
        expect(user, People.SEE, belonging.people(user, People.SEE), belonging.people.keySet(), asked -> {
            Set<Long> found = new TreeSet<>();
            asked.stream().filter(id -> people.find(user, id).isPresent()).forEach(found::add);
            return found;
        });
        expect(
                user,
                People.SEE,
                belonging.people(user, People.SEE),
                belonging.people.keySet(),
                asked -> people.names(user, asked).keySet());
        expect(
                user,
                People.SEE,
                belonging.people(user, People.SEE),
                belonging.people.keySet(),
                asked -> people.named(user, World.WORD, 10_000).stream()
                        .map(Stored::id)
                        .collect(Collectors.toSet()));
        expect(
                user,
                Registry.SEE,
                belonging.organisations(user, Registry.SEE),
                belonging.organisations.keySet(),
                asked -> organisations.entries(user, asked).keySet());
        if (user.may(People.SEE)) {
            Set<String> found = search.search(user, World.WORD, 10_000).stream()
                    .map(SearchProvider.Found::path)
                    .collect(Collectors.toSet());
            assertEquals(
                    belonging.people(user, People.SEE).stream()
                            .map(id -> "kernel/person/" + id)
                            .collect(Collectors.toSet()),
                    found);
            probes += belonging.people.size();
        }
    }

    private interface Asked {
        Set<Long> answer(Set<Long> all);
    }

    private void expect(User user, Permission permission, Set<Long> hers, Set<Long> all, Asked question) {
        if (user.may(permission)) {
            assertEquals(hers, new TreeSet<>(question.answer(all)), () -> "for " + user.grants());
        } else {
            assertThrows(AccessDenied.class, () -> question.answer(all));
        }
        probes += all.size();
    }

    private void lists(User user) {
        list(user, kernelLists.people(), belonging.people(user, People.SEE), belonging.people.size());
        Set<Long> orgs = belonging.organisations(user, Registry.SEE);
        Set<Long> allies = new TreeSet<>(orgs);
        allies.retainAll(belonging.allies);
        orgs.removeAll(belonging.allies);
        list(user, kernelLists.buyers(), orgs, belonging.organisations.size() - belonging.allies.size());
        list(user, kernelLists.allies(), allies, belonging.allies.size());
        list(
                user,
                programmeLists.get(0),
                belonging.programmes(user, ProgrammePermissions.SEE),
                belonging.programmes.size());
        Set<Long> parts = belonging.parts(user, ProgrammePermissions.SEE_PARTICIPANTS);
        // a row of this list also tells of the wave and the programme, so she must reach these
        Set<Long> waves = belonging.waves(user, ProgrammePermissions.SEE_PARTICIPANTS);
        Set<Long> programmes = belonging.programmes(user, ProgrammePermissions.SEE_PARTICIPANTS);
        parts.removeIf(part -> !waves.contains(belonging.parts.get(part).wave())
                || !programmes.contains(
                        belonging.waves.get(belonging.parts.get(part).wave())));
        list(user, programmeLists.get(1), parts, belonging.parts.size());
        Set<Long> tasks = belonging.tasks(user, ProgrammePermissions.SEE);
        Set<Long> seen = belonging.programmes(user, ProgrammePermissions.SEE);
        tasks.removeIf(task -> !seen.contains(belonging.tasks.get(task).programme()));
        list(user, programmeLists.get(2), tasks, belonging.tasks.size());
    }

    /** Count, pages by every field in both directions, all rows as an export takes them, and rows that are filtered. */
    private void list(User user, Dataset list, Set<Long> hers, int all) {
        if (!user.may(list.permission())) {
            assertThrows(AccessDenied.class, () -> list.count(user, List.of()));
            assertThrows(AccessDenied.class, () -> list.page(user, list.everything(), 0, 10));
            assertThrows(AccessDenied.class, () -> list.each(user, list.everything(), entry -> {}));
            assertEquals(Optional.empty(), api.keys(user, list), () -> list.id() + " for " + user.grants());
            probes += 4L * all;
            return;
        }
        assertEquals(hers.size(), list.count(user, List.of()));
        Set<Long> each = new TreeSet<>();
        list.each(user, list.everything(), entry -> each.add(key(entry)));
        assertEquals(hers, each, () -> list.id() + " for " + user.grants());
        assertEquals(Optional.of(hers), api.keys(user, list), () -> list.id() + " for " + user.grants());
        probes += 3L * all;
        var field =
                world.one(list.fields().stream().filter(one -> !one.lookedUp()).toList());
        for (boolean descending : List.of(true, false)) {
            Request request = new Request(List.of(field.id()), List.of(), List.of(new Sort(field.id(), descending)));
            List<Long> paged = new ArrayList<>();
            for (int from = 0; from <= hers.size(); from += 50) {
                list.page(user, request, from, 50).forEach(entry -> paged.add(key(entry)));
            }
            assertEquals(hers, new TreeSet<>(paged));
            assertEquals(hers.size(), paged.size());
            probes += all;
        }
        Condition blank = new Condition.Blank(field.id(), false);
        Condition notBlank = new Condition.Blank(field.id(), true);
        assertEquals(hers.size(), list.count(user, List.of(blank)) + list.count(user, List.of(notBlank)));
        probes += all;
    }

    private static long key(Entry entry) {
        return Long.parseLong(entry.key());
    }

    /** Whoever changes, enters or moves someone does so within her reach, or not at all. */
    private void writes(User user) {
        Set<Long> hers = belonging.people(user, People.EDIT);
        for (int i = 0; i < 6; i++) {
            long id = world.one(belonging.people.keySet());
            Stored<Person> seen = people.find(World.ADMINISTRATOR, id).orElseThrow();
            Person wanted = seen.value().withContact("", "+5691234" + (1000 + random.nextInt(9000)));
            Supplier<Change<Person>> save = () -> people.save(user, Optional.of(seen), wanted);
            if (!user.may(People.EDIT)) {
                assertThrows(AccessDenied.class, save::get);
            } else if (hers.contains(id)) {
                assertInstanceOf(Change.Done.class, save.get(), () -> id + " for " + user.grants());
            } else {
                assertInstanceOf(Change.Refused.class, save.get(), () -> id + " for " + user.grants());
                assertEquals(seen, people.find(World.ADMINISTRATOR, id).orElseThrow());
            }
            probes++;
        }
        if (user.may(People.EDIT)) {
            enters(user);
        }
    }

    /** Who enters somebody reaches her afterwards, through the place or by the labels of the reach; or cannot enter her. */
    private void enters(User user) {
        String place = world.one(World.PLACES);
        Person new1 = Person.named("Nueva", "Entrada").withPlace(Place.parse(place));
        boolean labels = user.reach(People.EDIT).scopes().stream()
                .anyMatch(scope -> Set.of(Kind.WAVE, Kind.PROGRAMME, Kind.ALLY, Kind.PERSON)
                        .contains(scope.kind()));
        boolean there = user.reach(People.EDIT).scopes().stream()
                .anyMatch(scope -> scope.kind() == Kind.EVERYWHERE
                        || Set.of(Kind.COUNTRY, Kind.TERRITORY).contains(scope.kind()) && place.startsWith(scope.id()));
        Supplier<Change<Person>> save = () -> people.save(user, Optional.empty(), new1);
        if (labels || there) {
            var done = assertInstanceOf(Change.Done.class, save.get(), () -> place + " for " + user.grants());
            kernel.asTelar("a test ends", () -> world.remove(((Stored<?>) done.stored()).id()));
        } else {
            long before = kernelLists.people().count(World.ADMINISTRATOR, List.of());
            assertThrows(RuntimeException.class, save::get, () -> place + " for " + user.grants());
            assertEquals(before, kernelLists.people().count(World.ADMINISTRATOR, List.of()));
        }
        probes++;
    }

    @Override
    public void close() {
        api.close();
        tables.close();
        kernel.close();
    }
}
