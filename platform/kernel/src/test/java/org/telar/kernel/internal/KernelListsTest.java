// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.telar.kernel.internal.KernelOnDatabase.STAFF;
import static org.telar.kernel.internal.KernelOnDatabase.TODAY;
import static org.telar.kernel.internal.KernelOnDatabase.done;
import static org.telar.kernel.internal.KernelOnDatabase.user;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telar.api.AccessDenied;
import org.telar.api.ClassPathTexts;
import org.telar.api.Grant;
import org.telar.api.Scope;
import org.telar.api.SearchProvider;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.exchange.Cell;
import org.telar.exchange.dataset.Condition;
import org.telar.exchange.dataset.Dataset;
import org.telar.exchange.dataset.Entry;
import org.telar.exchange.dataset.Field;
import org.telar.exchange.dataset.Kind;
import org.telar.exchange.dataset.Places;
import org.telar.exchange.dataset.Presentation;
import org.telar.exchange.dataset.Region;
import org.telar.exchange.dataset.Request;
import org.telar.kernel.Place;
import org.telar.kernel.consent.Consent;
import org.telar.kernel.consent.Consents;
import org.telar.kernel.consent.Purpose;
import org.telar.kernel.internal.store.ConsentStore;
import org.telar.kernel.internal.store.OrganisationStore;
import org.telar.kernel.organisations.Buyer;
import org.telar.kernel.organisations.Enterprise;
import org.telar.kernel.organisations.Organisation;
import org.telar.kernel.organisations.Registry;
import org.telar.kernel.people.AgeBand;
import org.telar.kernel.people.Channel;
import org.telar.kernel.people.People;
import org.telar.kernel.people.Person;
import org.telar.kernel.people.Role;
import org.telar.persistence.Database;
import org.telar.testing.OnBothDatabases;

@OnBothDatabases
class KernelListsTest {
    private final KernelOnDatabase kernel;
    private final Places places = new TerritoryNames(new OfficialTerritories(), List.of("CL", "CO", "MX"));
    private final List<Dataset> lists;

    KernelListsTest(Database database) {
        kernel = new KernelOnDatabase(database);
        lists = new KernelLists(kernel.store, places, KernelOnDatabase.EVENING).all();
    }

    @AfterEach
    void close() {
        kernel.close();
    }

    private Dataset list(String id) {
        return lists.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private long count(String id) {
        return list(id).count(STAFF, List.of());
    }

    @Test
    void everyListIsReadWhole() {
        Stored<Person> ana = kernel.entered(Person.named("Ana", "Soto").withPlace(new Place("CL", "13101")));
        Stored<Person> again = kernel.entered(Person.named("Anita", "Soto"));
        kernel.given(Role.since(again.id(), Role.Kind.MENTOR, TODAY));
        done(kernel.organisations.enterprises().save(STAFF, Optional.empty(), Enterprise.named("Telares")));
        assertEquals(2, count("kernel.people"));
        done(kernel.duplicates.merge(STAFF, ana, again, ana.value()));
        assertEquals(1, count("kernel.people"), "who was merged is not in the list");
        assertEquals(1, count("kernel.roles"));
        assertEquals(1, count("kernel.enterprises"));
        assertEquals(0, count("kernel.buyers"));
        assertEquals(0, count("kernel.allies"));
        for (Dataset list : lists) {
            assertEquals(
                    count(list.id()), list.page(STAFF, list.everything(), 0, 10).size());
        }
        Dataset people = list("kernel.people");
        var entry = people.page(STAFF, people.everything(), 0, 10).getFirst();
        assertEquals(Optional.of("kernel/person/" + ana.id()), people.path(entry));
    }

    @Test
    void listsAreForThoseWhoMaySeeThem() {
        var stranger = user(Set.of());
        for (Dataset list : lists) {
            assertThrows(AccessDenied.class, () -> list.count(stranger, List.of()));
        }
    }

    /** Her statements are rewritten: each must be one that the walls understand. */
    @Test
    void whoReachesOnePartOfACountryFiltersByEveryField() {
        Person soto = Person.named("Ana", "Soto").withContact("ana@example.org", "+56912345678");
        Stored<Person> hers = kernel.entered(soto.withPlace(new Place("CL", "13101")));
        kernel.entered(Person.named("Rosa", "Soto").withPlace(new Place("CL", "05101")));
        User user = new User(
                8,
                "Dolores",
                Locale.of("es"),
                List.of(new Grant(
                        Set.of(People.SEE.id(), Registry.SEE.id(), Consents.SEE.id()),
                        new Scope(Scope.Kind.TERRITORY, "CL-13"))),
                OptionalLong.empty());
        for (Dataset list : lists) {
            for (Field field : list.fields()) {
                Condition some = some(field);
                Request request = list.everything().withConditions(List.of(some));
                long all = list.count(STAFF, List.of(some));
                assertTrue(list.page(user, request, 0, 10).size() <= all, some::toString);
                assertTrue(list.count(user, List.of(some)) <= all, some::toString);
            }
        }
        Dataset people = list("kernel.people");
        Request sotos = people.everything().withConditions(List.of(new Condition.Contains("family", "Sóto")));
        assertEquals(
                List.of("" + hers.id()),
                people.page(user, sotos, 0, 10).stream().map(Entry::key).toList());
        assertEquals(2, people.count(STAFF, sotos.conditions()));
    }

    private static Condition some(Field field) {
        return switch (field.kind()) {
            case Kind.Text text -> new Condition.Contains(field.id(), "so");
            case Kind.Code code ->
                new Condition.OneOf(field.id(), Set.of(code.options().getFirst().code()));
            case Kind.WholeNumber number ->
                new Condition.Between(field.id(), Optional.of(BigDecimal.ONE), Optional.empty());
            case Kind.Decimal number ->
                new Condition.Between(field.id(), Optional.of(BigDecimal.ONE), Optional.empty());
            case Kind.Money amount -> new Condition.Between(field.id(), Optional.of(BigDecimal.ONE), Optional.empty());
            case Kind.Day day -> new Condition.Days(field.id(), Optional.of(TODAY), Optional.empty());
            case Kind.Moment moment ->
                new Condition.Moments(field.id(), Optional.of(TODAY.atStartOfDay()), Optional.empty());
            case Kind.YesNo flag -> new Condition.Is(field.id(), true);
            case Kind.Territory territory -> new Condition.Within(field.id(), "CL");
        };
    }

    @Test
    void everyFieldHasATitleInBothLanguages() {
        ClassPathTexts texts = new ClassPathTexts(KernelListsTest.class);
        for (Dataset list : lists) {
            list.fields().forEach(field -> {
                String spanish = texts.text(Locale.of("es"), field.titleKey());
                assertFalse(spanish.isBlank());
                assertNotEquals("", texts.text(Locale.ENGLISH, field.titleKey()));
            });
        }
    }

    @Test
    void searchFindsPeopleForThoseWhoMaySeeThem() {
        long ana = kernel.entered(Person.named("Ana", "Soto").withPlace(new Place("CL", "13101")))
                .id();
        PeopleSearch search = new PeopleSearch(kernel.personStore, places);
        assertEquals(
                List.of(new SearchProvider.Found(
                        "kernel.person", "Ana Soto", "Santiago, Metropolitana de Santiago", "kernel/person/" + ana)),
                search.search(STAFF, "sot an", 5));
        assertEquals(List.of(), search.search(user(Set.of()), "ana", 5));
    }

    @Test
    void searchFindsOrganisationsOfEveryKindForThoseWhoMaySeeThem() {
        long telares = done(kernel.organisations
                        .enterprises()
                        .save(
                                STAFF,
                                Optional.empty(),
                                Enterprise.named("Telares del Ñuble")
                                        .with(Organisation.named("Telares del Ñuble")
                                                .withPlace(new Place("CL", "13101")))))
                .id();
        long weavers = done(kernel.organisations
                        .buyers()
                        .save(STAFF, Optional.empty(), new Buyer(Organisation.named("Compradora de Telas"), List.of())))
                .id();
        OrganisationsSearch search =
                new OrganisationsSearch(OrganisationStore.enterprises(kernel.store, kernel.journal), places);
        assertEquals(
                Set.of(
                        new SearchProvider.Found(
                                "kernel.organisation.enterprise",
                                "Telares del Ñuble",
                                "Santiago, Metropolitana de Santiago",
                                "kernel/enterprise/" + telares),
                        new SearchProvider.Found(
                                "kernel.organisation.buyer", "Compradora de Telas", "", "kernel/buyer/" + weavers)),
                Set.copyOf(search.search(STAFF, "tela", 5)));
        assertEquals(1, search.search(STAFF, "NUBLE tel", 5).size());
        assertEquals(1, search.search(STAFF, "tela", 1).size());
        assertEquals(List.of(), search.search(user(Set.of("kernel.people.see")), "tela", 5));
    }

    @Test
    void placesAreChosenByWhatIsTyped() {
        assertEquals("CL-13120", places.find("nunoa", 3).getFirst().code());
        assertEquals("CO-05001", places.find("medell", 3).getFirst().code());
        assertEquals(16, places.find("", 16).size());
        assertEquals(Optional.of("Chile"), places.name("CL"));
        assertEquals(Optional.empty(), places.name("CL-99999"));
        assertEquals(List.of(), places.find("xqzw", 3));
    }

    @Test
    void whoHasARoleAndAgreedToNothingIsMissed() {
        long rosa = kernel.entered(Person.named("Rosa", "Quispe")).id();
        long ana = kernel.entered(Person.named("Ana", "Quispe")).id();
        long former = kernel.entered(Person.named("Iris", "Quispe")).id();
        kernel.entered(Person.named("Eva", "Quispe"));
        long next = kernel.entered(Person.named("Inés", "Quispe")).id();
        kernel.given(Role.since(rosa, Role.Kind.MENTOR, TODAY.minusDays(9)));
        kernel.given(Role.since(ana, Role.Kind.MENTEE, TODAY.minusDays(9)).endedOn(TODAY));
        kernel.given(Role.since(former, Role.Kind.MENTOR, TODAY.minusDays(90)).endedOn(TODAY.minusDays(1)));
        kernel.given(Role.since(next, Role.Kind.MENTOR, TODAY.plusDays(1)));
        assertEquals(2, count("kernel.consents-missing"));
        var consents = new StoredConsents(
                new ConsentStore(kernel.store, kernel.journal), kernel.personStore, KernelOnDatabase.EVENING, "CL");
        done(consents.publish(
                STAFF, new Purpose("news", 1, TODAY, Map.of("es", new Purpose.Text("Noticias", "De acuerdo")))));
        Stored<Consent> given = done(consents.give(STAFF, rosa, "news", "es", TODAY, Channel.PAPER, Optional.empty()));
        assertEquals(1, count("kernel.consents-missing"));
        done(consents.withdraw(STAFF, given, TODAY, Channel.PAPER));
        assertEquals(2, count("kernel.consents-missing"), "what was taken back holds no more");
        Stored<Person> again = kernel.entered(Person.named("Rosita", "Quispe"));
        done(consents.publish(
                STAFF,
                new Purpose("news", 2, TODAY.minusDays(9), Map.of("es", new Purpose.Text("Noticias", "De acuerdo")))));
        done(consents.give(STAFF, again.id(), "news", "es", TODAY.minusDays(5), Channel.PAPER, Optional.empty()));
        done(kernel.duplicates.merge(
                STAFF, kernel.people.find(STAFF, rosa).orElseThrow(), again, Person.named("Rosa", "Quispe")));
        assertEquals(2, count("kernel.consents-missing"), "nor what her other entry had agreed to before");
    }

    @Test
    void whoWasErasedIsInNoListOfPeople() {
        long ana = kernel.entered(Person.named("Ana", "Quispe")).id();
        kernel.given(Role.since(ana, Role.Kind.MENTEE, TODAY.minusDays(9)));
        Dataset latest = new KernelLists(kernel.store, places, KernelOnDatabase.EVENING).latest();
        assertEquals(1, latest.count(STAFF, List.of()));
        assertEquals(1, count("kernel.consents-missing"));
        assertEquals(1, count("kernel.roles"));
        kernel.store.asTelar(
                "as erasing leaves her",
                () -> kernel.store.batch(
                        "UPDATE KERNEL_PERSON SET GIVEN = '', FAMILY = '' WHERE ID = ?",
                        List.<Object[]>of(new Object[] {ana})));
        assertEquals(0, latest.count(STAFF, List.of()));
        assertEquals(0, count("kernel.people"));
        assertEquals(0, count("kernel.roles"));
        assertEquals(0, count("kernel.consents-missing"));
    }

    private static Person told(AgeBand band) {
        return new Person(
                "Rosa",
                "Quispe",
                "",
                "",
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of(band),
                "",
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                "");
    }

    @Test
    void ageBandsAreThoseOfToday() {
        kernel.entered(Person.named("Ana", "Quispe").withBirth(TODAY.minusYears(36)));
        kernel.entered(
                Person.named("Eva", "Quispe").withBirth(TODAY.minusYears(36).plusDays(1)));
        kernel.entered(Person.named("Iris", "Quispe").withBirth(TODAY.minusYears(80)));
        kernel.entered(told(AgeBand.FROM_36));
        kernel.entered(Person.named("Inés", "Quispe"));
        for (var band : Map.of(AgeBand.FROM_36, 2L, AgeBand.FROM_26, 1L, AgeBand.OVER_65, 1L, AgeBand.UNDER_15, 0L)
                .entrySet()) {
            Condition in = new Condition.OneOf("age-band", Set.of(band.getKey().name()));
            assertEquals(band.getValue(), list("kernel.people").count(STAFF, List.of(in)), band.toString());
        }
    }

    @Test
    void gendersAreWrittenInTheLanguageOfTheReader() {
        kernel.entered(Person.named("Ana", "Quispe").withGender("non-binary"));
        kernel.entered(Person.named("Eva", "Quispe").withGender("travesti"));
        Dataset people = list("kernel.people");
        Presentation spanish = new Presentation(
                new ClassPathTexts(KernelListsTest.class), Locale.of("es"), new Region(ZoneOffset.UTC, "CL"));
        Field gender = people.field("gender").orElseThrow();
        Request request = new Request(List.of("gender"), List.of(), people.order());
        assertEquals(
                List.of(Cell.of("No binaria"), Cell.of("travesti")),
                people.page(STAFF, request, 0, 10).stream()
                        .map(entry -> spanish.written(gender, entry.cells().getFirst()))
                        .toList());
    }
}
