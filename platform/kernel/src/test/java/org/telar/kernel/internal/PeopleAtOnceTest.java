// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.telar.kernel.internal.KernelOnDatabase.EVENING;
import static org.telar.kernel.internal.KernelOnDatabase.STAFF;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telar.api.Grant;
import org.telar.api.Scope;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.kernel.Place;
import org.telar.kernel.internal.engine.Sound;
import org.telar.kernel.internal.engine.Words;
import org.telar.kernel.internal.intake.PeopleIntake;
import org.telar.kernel.numbers.IdentityKind;
import org.telar.kernel.numbers.IdentityNumber;
import org.telar.kernel.people.AgeBand;
import org.telar.kernel.people.Channel;
import org.telar.kernel.people.History;
import org.telar.kernel.people.People;
import org.telar.kernel.people.Person;
import org.telar.persistence.Database;
import org.telar.testing.OnBothDatabases;
import org.telar.ui.intake.Brought;

/** Lists that go in by the hundred, against people who are entered one by one and a search that looks at everybody. */
@OnBothDatabases
class PeopleAtOnceTest {
    private static final int PEOPLE = 1_200;
    private static final int SEARCHES = 150;
    private static final int ROUNDS = 40;
    private static final List<String> NAMES = List.of(
            "María",
            "Mario",
            "Marta",
            "Martina",
            "Márgara",
            "Pérez",
            "Perea",
            "González",
            "Gonzalo",
            "Ñanco",
            "de",
            "O");

    private final KernelOnDatabase kernel;
    private final PeopleIntake intake;
    private final Random random = new Random(20270310);

    PeopleAtOnceTest(Database database) {
        kernel = new KernelOnDatabase(database);
        intake = new PeopleIntake(kernel.store, kernel.personStore, EVENING, "CL");
    }

    @AfterEach
    void close() {
        kernel.close();
    }

    private String name() {
        return NAMES.get(random.nextInt(NAMES.size()));
    }

    private List<Person> crowd() {
        List<Person> crowd = new ArrayList<>();
        for (int number = 0; number < PEOPLE; number++) {
            crowd.add(Person.named(name() + " " + name(), name() + " " + name())
                    .withContact("mar" + number + "@example.org", "+569" + (10_000_000 + number)));
        }
        return crowd;
    }

    private Set<Long> found(String typed) {
        return new TreeSet<>(kernel.looking(() -> kernel.personStore.beginning(Words.sought(typed), PEOPLE * 10)));
    }

    @Test
    void searchFindsThoseWhomLookingAtEverybodyFinds() {
        assertEquals(new Brought(PEOPLE, 0, 0), intake.bring(STAFF, crowd()));
        Map<Long, Set<String>> wordsOf = new HashMap<>();
        kernel.looking(() -> kernel.personStore.all(found("mar")))
                .forEach(one -> wordsOf.put(one.id(), Set.copyOf(Words.of(one.value()))));
        assertEquals(PEOPLE, wordsOf.size());
        int several = 0;
        for (int i = 0; i < SEARCHES; i++) {
            String typed = beginning() + " " + beginning() + (random.nextBoolean() ? " " + beginning() : "");
            Set<Long> expected = new TreeSet<>();
            List<String> sought = Words.sought(typed);
            wordsOf.forEach((id, words) -> {
                if (has(words, sought)) {
                    expected.add(id);
                }
            });
            several += expected.size() > 1 ? 1 : 0;
            assertEquals(expected, found(typed), typed);
        }
        assertTrue(several > SEARCHES / 3, "searches that find several: " + several);
    }

    private static boolean has(Set<String> words, List<String> beginnings) {
        return beginnings.stream().allMatch(beginning -> words.stream().anyMatch(word -> word.startsWith(beginning)));
    }

    private String beginning() {
        String name = random.nextInt(6) == 0 ? "mar" + random.nextInt(100) : name();
        return name.substring(0, 1 + random.nextInt(name.length()));
    }

    @Test
    void whoCameInAListIsAsIfSheHadBeenEntered() {
        Person ana = Person.named("Ana", "Soto Paine").withContact("ana@Example.org", "9 1234 5678");
        long entered = kernel.entered(ana.withName("Ana", "Soto Painee")).id();
        assertEquals(new Brought(1, 0, 1), intake.bring(STAFF, List.of(ana, ana)), "twice in one list is one");
        long listed = found("ana paine").stream()
                .filter(id -> id != entered)
                .findFirst()
                .orElseThrow();
        assertEquals(
                kernel.looking(() -> kernel.personStore.find(entered))
                        .orElseThrow()
                        .value()
                        .withName("Ana", "Soto Paine"),
                kernel.looking(() -> kernel.personStore.find(listed))
                        .orElseThrow()
                        .value());
        assertEquals(
                0,
                kernel.looking(() -> kernel.personStore.find(listed))
                                .orElseThrow()
                                .version()
                        - version(entered));
        assertEquals(
                kernel.looking(() -> kernel.journal.of(History.Subject.PERSON, entered)).stream()
                        .map(History::action)
                        .toList(),
                kernel.looking(() -> kernel.journal.of(History.Subject.PERSON, listed)).stream()
                        .map(History::action)
                        .toList());
        assertEquals(
                listed,
                kernel.duplicates.of(STAFF, Person.named("Anna", "Soto Paine"), Optional.of(entered)).stream()
                        .findFirst()
                        .orElseThrow()
                        .person()
                        .id());
    }

    @Test
    void aLongListOfWhoReachesOneCountryFindsThoseWhoAreThere() {
        Grant chile = new Grant(Set.of(People.EDIT.id()), new Scope(Scope.Kind.COUNTRY, "CL"));
        User staff = new User(7, "Ana", Locale.of("es"), List.of(chile), OptionalLong.empty());
        List<Person> list = crowd().stream()
                .map(one -> one.withPlace(new Place("CL", "13101")))
                .toList();
        assertEquals(new Brought(PEOPLE, 0, 0), intake.bring(staff, list));
        assertEquals(new Brought(0, 0, PEOPLE), intake.bring(staff, list));
    }

    @Test
    void allThatIsKnownOfHerIsKept() {
        Person known = new Person(
                "Ana",
                "Soto",
                "ana@example.org",
                "+56912345678",
                Optional.of(Channel.values()[0]),
                List.of("es", "arn"),
                Optional.of(LocalDate.of(1990, 2, 28)),
                Optional.empty(),
                "woman",
                Optional.of(IdentityNumber.of(IdentityKind.RUT, "12345678-5")),
                Optional.of(new Place("CL", "13101")),
                "a ramp",
                "two children",
                "notes");
        Person banded = new Person(
                "Eva",
                "",
                "",
                "",
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of(AgeBand.values()[1]),
                "",
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                "");
        List<Person> list = List.of(known.tidied("CL"), banded);
        intake.bring(STAFF, list);
        assertEquals(list, everybody());
    }

    /** Few names, mails and numbers, so that many rows are one person or nearly so. */
    private Person row() {
        Person row = Person.named(any("Ana", "Eva", "Ana María"), any("Soto", "Ñanco"))
                .withContact(any("", "", "a@example.org", "e@example.org"), any("", "", "9 1234 5678", "+56922222222"));
        String number = any("", "", "12345678-5", "7654321-6");
        return number.isEmpty() ? row : row.withIdentity(IdentityNumber.of(IdentityKind.RUT, number));
    }

    private String any(String... texts) {
        return texts[random.nextInt(texts.length)];
    }

    @Test
    void rowsOfOneListAreComparedWithEachOtherAsIfEachCameByItself() {
        for (int round = 0; round < ROUNDS; round++) {
            List<Person> list = Stream.generate(this::row).limit(8).toList();
            Brought together = intake.bring(STAFF, list);
            List<Person> there = everybody();
            assertEquals(list.size(), together.added() + together.changed() + together.unchanged(), list::toString);
            kernel.empty();
            Brought sum = new Brought(0, 0, 0);
            for (Person row : list) {
                Brought one = intake.bring(STAFF, List.of(row));
                sum = new Brought(
                        sum.added() + one.added(), sum.changed() + one.changed(), sum.unchanged() + one.unchanged());
            }
            assertEquals(everybody(), there, list::toString);
            assertEquals(sum, together, list::toString);
            kernel.empty();
        }
    }

    private List<Person> everybody() {
        List<Long> ids = new ArrayList<>();
        kernel.looking(
                () -> kernel.store.read("SELECT ID FROM KERNEL_PERSON", List.of(), row -> ids.add((Long) row[0])));
        return kernel.looking(() -> kernel.personStore.all(ids)).stream()
                .sorted(Comparator.comparing(Stored::id))
                .map(Stored::value)
                .toList();
    }

    @Test
    void whoIsRenamedOrMergedLeavesNoWordBehind() {
        Person ana = Person.named("Ana", "Soto Paine").withContact("ana@example.org", "9 1234 5678");
        intake.bring(STAFF, List.of(ana, Person.named("Berta", "Paine")));
        Stored<Person> entered =
                kernel.looking(() -> kernel.personStore.all(found("soto"))).getFirst();
        Stored<Person> berta =
                kernel.looking(() -> kernel.personStore.all(found("berta"))).getFirst();
        Stored<Person> renamed = KernelOnDatabase.done(
                kernel.people.save(STAFF, Optional.of(entered), Person.named("Eva", "Ñanco Núñez")));
        KernelOnDatabase.done(kernel.duplicates.merge(STAFF, renamed, berta, renamed.value()));
        assertEquals(Words.of(renamed.value()).size(), rows("KERNEL_PERSON_WORD"));
        assertEquals(Sound.keys(renamed.value()).size(), rows("KERNEL_PERSON_SOUND"));
    }

    private long rows(String table) {
        return kernel.looking(() -> kernel.store.read("SELECT PERSON FROM " + table, List.of(), row -> {}));
    }

    private int version(long id) {
        return kernel.looking(() -> kernel.personStore.find(id)).orElseThrow().version();
    }
}
