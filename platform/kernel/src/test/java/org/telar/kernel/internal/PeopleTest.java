// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.telar.kernel.internal.KernelOnDatabase.STAFF;
import static org.telar.kernel.internal.KernelOnDatabase.TODAY;
import static org.telar.kernel.internal.KernelOnDatabase.done;
import static org.telar.kernel.internal.KernelOnDatabase.user;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.telar.api.AccessDenied;
import org.telar.api.Change;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.kernel.Place;
import org.telar.kernel.internal.engine.Words;
import org.telar.kernel.numbers.IdentityKind;
import org.telar.kernel.numbers.IdentityNumber;
import org.telar.kernel.people.AgeBand;
import org.telar.kernel.people.Channel;
import org.telar.kernel.people.History;
import org.telar.kernel.people.People;
import org.telar.kernel.people.Person;
import org.telar.kernel.people.Role;
import org.telar.persistence.Database;
import org.telar.testing.OnBothDatabases;

@OnBothDatabases
class PeopleTest {
    private static final Person ANA = new Person(
            "Ana María",
            "Ñáñez Soto",
            "ana@example.org",
            "+56912345678",
            Optional.of(Channel.WHATSAPP),
            List.of("es-CL", "arn"),
            Optional.empty(),
            Optional.of(AgeBand.FROM_36),
            "woman",
            Optional.of(IdentityNumber.of(IdentityKind.RUT, "12345678-5")),
            Optional.of(new Place("CL", "13101")),
            "Lengua de señas",
            "Dos hijas; nunca los miércoles",
            "Habla rápido");

    private final KernelOnDatabase kernel;

    PeopleTest(Database database) {
        kernel = new KernelOnDatabase(database);
    }

    @AfterEach
    void close() {
        kernel.close();
    }

    private List<Long> found(String typed) {
        return kernel.looking(() -> kernel.personStore.beginning(Words.sought(typed), 10));
    }

    @Test
    void whatIsEnteredIsReadAsItWas() {
        Stored<Person> ana = kernel.entered(ANA);
        assertEquals(Optional.of(ana), kernel.people.find(STAFF, ana.id()));
        assertEquals(ANA, ana.value());
        Stored<Person> eva = kernel.entered(Person.named("Eva", "").withBirth(TODAY.minusYears(30)));
        assertEquals(
                Map.of(ana.id(), "Ana María Ñáñez Soto", eva.id(), "Eva"),
                kernel.people.names(STAFF, List.of(ana.id(), eva.id(), -1L)));
        assertEquals(Optional.empty(), kernel.people.find(STAFF, -1));
    }

    @Test
    void theSecondOfTwoWhoChangeHerSeesTheFirstOnesVersion() {
        Stored<Person> seen = kernel.entered(ANA);
        Stored<Person> first = done(kernel.people.save(STAFF, Optional.of(seen), ANA.withContact("a@example.org", "")));
        assertEquals(
                new Change.Overtaken<>(first),
                kernel.people.save(STAFF, Optional.of(seen), ANA.withContact("b@example.org", "")));
        assertEquals(
                List.of("mail", "phone"),
                kernel.looking(() -> kernel.journal.of(History.Subject.PERSON, seen.id())).stream()
                        .filter(entry -> entry.action() == History.Action.CHANGED)
                        .findFirst()
                        .orElseThrow()
                        .fields());
    }

    @Test
    void aFlawedPersonIsNotStored() {
        var flawed = assertInstanceOf(
                Change.Flawed.class, kernel.people.save(STAFF, Optional.empty(), ANA.withContact("ana", "")));
        assertEquals(1, flawed.flaws().size());
        assertEquals(List.of(), found("ana"));
    }

    @Test
    void everyWordFindsHerByItsBeginningAndOnlyAsSheIsNow() {
        long ana = kernel.entered(ANA).id();
        kernel.entered(Person.named("Mariana", "Rojas"));
        for (String typed : List.of(
                "ana", "NANEZ", "sot mar", "Soto, Ana", "9 1234 5678", "+56 912", "12.345.678-5", "Ana@Example.org")) {
            assertEquals(List.of(ana), found(typed), typed);
        }
        for (String typed : List.of("anab", "ana rojas", "5678", "", "¿?")) {
            assertEquals(List.of(), found(typed), typed);
        }
        Stored<Person> seen = kernel.people.find(STAFF, ana).orElseThrow();
        done(kernel.people.save(STAFF, Optional.of(seen), ANA.withName("Berta", "Soto")));
        assertEquals(List.of(), found("ana nanez"));
        assertEquals(List.of(ana), found("berta"));
    }

    @Test
    void oneWhoWasAMenteeIsAMentorNow() {
        long ana = kernel.entered(ANA).id();
        Stored<Role> mentee = kernel.given(Role.since(ana, Role.Kind.MENTEE, TODAY.minusYears(2)));
        mentee = done(
                kernel.people.save(STAFF, Optional.of(mentee), mentee.value().endedOn(TODAY.minusYears(1))));
        Stored<Role> mentor = kernel.given(Role.since(ana, Role.Kind.MENTOR, TODAY.minusYears(1)));
        Stored<Role> speaker = kernel.given(Role.since(ana, Role.Kind.SPEAKER, TODAY));
        assertEquals(List.of(speaker, mentor, mentee), kernel.people.roles(STAFF, ana));
    }

    @Test
    void rolesBelongToSomebodyAndStayHers() {
        assertInstanceOf(
                Change.Refused.class,
                kernel.people.save(STAFF, Optional.empty(), Role.since(-1, Role.Kind.MENTOR, TODAY)));
        long ana = kernel.entered(ANA).id();
        long eva = kernel.entered(Person.named("Eva", "")).id();
        Stored<Role> mentor = kernel.given(Role.since(ana, Role.Kind.MENTOR, TODAY));
        assertInstanceOf(
                Change.Refused.class,
                kernel.people.save(STAFF, Optional.of(mentor), Role.since(eva, Role.Kind.MENTOR, TODAY)));
        assertEquals(List.of(mentor), kernel.people.roles(STAFF, ana));
    }

    @Test
    void everyLookAndEveryChangeNeedsItsPermission() {
        Stored<Person> ana = kernel.entered(ANA);
        User reader = user(Set.of(People.SEE.id()));
        User stranger = user(Set.of("kernel.organisations.see"));
        for (Executable change : List.<Executable>of(
                () -> kernel.people.save(reader, Optional.of(ana), ANA),
                () -> kernel.people.save(reader, Optional.empty(), Role.since(ana.id(), Role.Kind.MENTOR, TODAY)),
                () -> kernel.duplicates.merge(reader, ana, ana, ANA))) {
            assertEquals(People.EDIT, assertThrows(AccessDenied.class, change).permission());
        }
        for (Executable look : List.<Executable>of(
                () -> kernel.people.find(stranger, ana.id()),
                () -> kernel.people.names(stranger, List.of(ana.id())),
                () -> kernel.people.roles(stranger, ana.id()),
                () -> kernel.people.rolesFor(stranger, 1),
                () -> kernel.duplicates.of(stranger, ANA, Optional.empty()),
                () -> kernel.duplicates.merges(stranger, ana.id()))) {
            assertEquals(People.SEE, assertThrows(AccessDenied.class, look).permission());
        }
    }
}
