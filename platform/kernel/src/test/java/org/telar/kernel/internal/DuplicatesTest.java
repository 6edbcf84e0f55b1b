// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.telar.kernel.internal.KernelOnDatabase.STAFF;
import static org.telar.kernel.internal.KernelOnDatabase.TODAY;
import static org.telar.kernel.internal.KernelOnDatabase.done;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telar.api.Change;
import org.telar.api.Grant;
import org.telar.api.Scope;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.kernel.internal.engine.Words;
import org.telar.kernel.numbers.IdentityKind;
import org.telar.kernel.numbers.IdentityNumber;
import org.telar.kernel.organisations.Enterprise;
import org.telar.kernel.organisations.Ownership;
import org.telar.kernel.organisations.Ownership.Owner;
import org.telar.kernel.people.Duplicates.Candidate;
import org.telar.kernel.people.Duplicates.Merge;
import org.telar.kernel.people.People;
import org.telar.kernel.people.Person;
import org.telar.kernel.people.Role;
import org.telar.persistence.Database;
import org.telar.testing.OnBothDatabases;

@OnBothDatabases
class DuplicatesTest {
    private static final Person ANA =
            Person.named("Ana María", "Hernández Soto").withContact("ana@example.org", "");
    private static final Person AGAIN = Person.named("Ana Maria", "Hermandes").withContact("", "+56912345678");

    private final KernelOnDatabase kernel;

    DuplicatesTest(Database database) {
        kernel = new KernelOnDatabase(database);
    }

    @AfterEach
    void close() {
        kernel.close();
    }

    private static Owner owner(Stored<Person> person, String share) {
        return new Owner(person.id(), new BigDecimal(share));
    }

    private static Enterprise owned(Owner... owners) {
        return Enterprise.named("Telares").with(Ownership.UNKNOWN.with(List.of(owners)));
    }

    private Stored<Person> undoneLast(Stored<Person> kept) {
        return done(kernel.duplicates.undo(
                STAFF,
                kernel.duplicates.merges(STAFF, kept.id()).stream()
                        .filter(merge -> merge.value().undone().isEmpty())
                        .findFirst()
                        .orElseThrow()));
    }

    private List<Long> candidates(Person person) {
        return kernel.duplicates.of(STAFF, person, Optional.empty()).stream()
                .map(candidate -> candidate.person().id())
                .toList();
    }

    private List<Long> found(String typed) {
        return kernel.looking(() -> kernel.personStore.beginning(Words.sought(typed), 10));
    }

    @Test
    void whoIsLikeHerIsToldTheLikestFirst() {
        long ana = kernel.entered(ANA).id();
        kernel.entered(Person.named("Rosa", "Quispe"));
        long number = kernel.entered(
                        Person.named("Anita", "Lagos").withIdentity(IdentityNumber.of(IdentityKind.RUT, "12345678-5")))
                .id();
        Person typed = Person.named("SOTO HERNANDEZ", "ANA MARIA")
                .withIdentity(IdentityNumber.of(IdentityKind.RUT, "12.345.678-5"));
        assertEquals(List.of(number, ana), candidates(typed));
        List<Candidate> told = kernel.duplicates.of(STAFF, ANA, Optional.of(ana));
        assertEquals(List.of(), told, "nobody is her own duplicate");
    }

    @Test
    void telephoneAndMailFindHerUnderAnotherName() {
        Person rosa = Person.named("Rosa", "Quispe Mamani").withContact("rosa@example.org", "+56911111111");
        long id = kernel.entered(rosa).id();
        assertEquals(
                List.of(id),
                candidates(Person.named("Rosita", "Quispe").withContact("ROSA@example.org", "9 1111 1111")));
    }

    @Test
    void aMergeTurnsAllThatPointedToHerAndUndoingItTurnsItBack() {
        Stored<Person> ana = kernel.entered(ANA);
        Stored<Person> again = kernel.entered(AGAIN);
        Stored<Role> mentee = kernel.given(Role.since(ana.id(), Role.Kind.MENTEE, TODAY));
        kernel.given(Role.since(again.id(), Role.Kind.MENTOR, TODAY.minusDays(1)));
        done(kernel.organisations.enterprises().save(STAFF, Optional.empty(), owned(owner(again, "60.0000"))));

        Person both = ANA.withContact("ana@example.org", "+56912345678");
        Stored<Person> one = done(kernel.duplicates.merge(STAFF, ana, again, both));
        assertEquals(both, one.value());
        assertEquals(Optional.of(one), kernel.people.find(STAFF, again.id()), "old links lead to her");
        assertEquals(2, kernel.people.roles(STAFF, ana.id()).size());
        assertEquals(
                1, kernel.organisations.enterprises().ownedBy(STAFF, ana.id()).size());
        assertEquals(List.of(ana.id()), found("ana"));
        assertEquals(List.of(), found("hermandes"));

        Stored<Merge> merge = kernel.duplicates.merges(STAFF, ana.id()).getFirst();
        assertEquals(ANA, done(kernel.duplicates.undo(STAFF, merge)).value());
        assertEquals(AGAIN, kernel.people.find(STAFF, again.id()).orElseThrow().value());
        assertEquals(List.of(mentee), kernel.people.roles(STAFF, ana.id()));
        assertEquals(1, kernel.people.roles(STAFF, again.id()).size());
        assertEquals(
                0, kernel.organisations.enterprises().ownedBy(STAFF, ana.id()).size());
        assertEquals(List.of(again.id()), found("hermandes"));
        assertEquals(List.of(), found("+56912345678 hernandez"));
        assertInstanceOf(Change.Refused.class, kernel.duplicates.undo(STAFF, merge), "once");
    }

    @Test
    void whatWasWrittenSinceTheMergeOutlivesItsUndoing() {
        Stored<Person> ana = kernel.entered(ANA);
        Stored<Person> one = done(kernel.duplicates.merge(STAFF, ana, kernel.entered(AGAIN), ANA));
        Person written = ANA.withGender("woman");
        done(kernel.people.save(STAFF, Optional.of(one), written));
        Stored<Merge> merge = kernel.duplicates.merges(STAFF, ana.id()).getFirst();
        assertEquals(written, done(kernel.duplicates.undo(STAFF, merge)).value());
    }

    @Test
    void mergesAreUndoneFromTheLastOn() {
        Stored<Person> first = kernel.entered(ANA);
        Stored<Person> second = kernel.entered(AGAIN);
        Stored<Person> third = kernel.entered(Person.named("Anny", "Hernández"));
        Stored<Person> one = done(kernel.duplicates.merge(STAFF, second, third, AGAIN));
        Stored<Merge> early = kernel.duplicates.merges(STAFF, second.id()).getFirst();
        done(kernel.duplicates.merge(STAFF, first, one, ANA));
        assertInstanceOf(Change.Refused.class, kernel.duplicates.undo(STAFF, early));
        assertEquals(
                first.id(), kernel.people.find(STAFF, third.id()).orElseThrow().id());
        done(kernel.duplicates.undo(
                STAFF, kernel.duplicates.merges(STAFF, first.id()).getFirst()));
        done(kernel.duplicates.undo(STAFF, early));
        assertEquals(
                third.value(),
                kernel.people.find(STAFF, third.id()).orElseThrow().value());
    }

    @Test
    void nobodyIsMergedFromAnOldView() {
        Stored<Person> ana = kernel.entered(ANA);
        Stored<Person> again = kernel.entered(AGAIN);
        Stored<Person> now = done(kernel.people.save(STAFF, Optional.of(again), AGAIN.withGender("woman")));
        assertInstanceOf(Change.Refused.class, kernel.duplicates.merge(STAFF, ana, again, ANA));
        assertEquals(new Change.Overtaken<>(now), kernel.duplicates.merge(STAFF, again, ana, ANA));
        assertInstanceOf(Change.Refused.class, kernel.duplicates.merge(STAFF, ana, ana, ANA));
        assertTrue(kernel.duplicates.merges(STAFF, ana.id()).isEmpty());
    }

    @Test
    void whoWasMergedWithTwoIsRestoredWhenBothAreParted() {
        Stored<Person> ana = kernel.entered(ANA);
        Stored<Person> again = kernel.entered(AGAIN);
        Stored<Person> third = kernel.entered(Person.named("Anny", "Hernández"));
        Person both = ANA.withContact("ana@example.org", "+56912345678");
        Stored<Person> one = done(kernel.duplicates.merge(STAFF, ana, again, both));
        done(kernel.duplicates.merge(STAFF, one, third, both.withGender("woman")));
        assertEquals(both, undoneLast(ana).value());
        assertEquals(ANA, undoneLast(ana).value());
    }

    @Test
    void whoWasMergedHerselfMeanwhileIsRestoredToo() {
        Stored<Person> ana = kernel.entered(ANA);
        Stored<Person> other = kernel.entered(Person.named("Anny", "Hernández"));
        Person both = ANA.withContact("ana@example.org", "+56912345678");
        Stored<Person> one = done(kernel.duplicates.merge(STAFF, ana, kernel.entered(AGAIN), both));
        done(kernel.duplicates.merge(STAFF, other, one, both));
        undoneLast(other);
        assertEquals(ANA, undoneLast(ana).value());
    }

    @Test
    void whatWasWrittenBetweenTwoMergesOutlivesTheUndoingOfBoth() {
        Stored<Person> ana = kernel.entered(ANA);
        Stored<Person> one = done(kernel.duplicates.merge(STAFF, ana, kernel.entered(AGAIN), ANA));
        Person written = ANA.withGender("woman");
        Stored<Person> now = done(kernel.people.save(STAFF, Optional.of(one), written));
        done(kernel.duplicates.merge(STAFF, now, kernel.entered(Person.named("Anny", "Hernández")), written));
        undoneLast(ana);
        assertEquals(written, undoneLast(ana).value());
    }

    @Test
    void whatBothOwnedIsPartedAgainAlthoughTheEnterpriseWasSavedMeanwhile() {
        Stored<Person> ana = kernel.entered(ANA);
        Stored<Person> again = kernel.entered(AGAIN);
        var enterprises = kernel.organisations.enterprises();
        Stored<Enterprise> entered =
                done(enterprises.save(STAFF, Optional.empty(), owned(owner(again, "30"), owner(ana, "10"))));
        done(kernel.duplicates.merge(STAFF, ana, again, ANA));
        Stored<Enterprise> merged = enterprises.find(STAFF, entered.id()).orElseThrow();
        done(enterprises.save(STAFF, Optional.of(merged), owned(owner(ana, "10"), owner(ana, "30"))));
        undoneLast(ana);
        assertEquals(
                List.of(owner(again, "30.0000"), owner(ana, "10.0000")),
                enterprises
                        .find(STAFF, entered.id())
                        .orElseThrow()
                        .value()
                        .ownership()
                        .owners());
    }

    @Test
    void anOwnerWhoseShareChangedStaysTheSame() {
        Stored<Person> ana = kernel.entered(ANA);
        Stored<Person> again = kernel.entered(AGAIN);
        var enterprises = kernel.organisations.enterprises();
        Stored<Enterprise> entered = done(enterprises.save(STAFF, Optional.empty(), owned(owner(again, "60"))));
        done(kernel.duplicates.merge(STAFF, ana, again, ANA));
        Stored<Enterprise> merged = enterprises.find(STAFF, entered.id()).orElseThrow();
        done(enterprises.save(STAFF, Optional.of(merged), owned(owner(ana, "55"))));
        undoneLast(ana);
        assertEquals(1, enterprises.ownedBy(STAFF, again.id()).size());
        assertEquals(0, enterprises.ownedBy(STAFF, ana.id()).size());
    }

    @Test
    void aRoleThatIsGivenUnderTheOldIdIsHers() {
        Stored<Person> ana = kernel.entered(ANA);
        Stored<Person> again = kernel.entered(AGAIN);
        done(kernel.duplicates.merge(STAFF, ana, again, ANA));
        Stored<Role> given = kernel.given(Role.since(again.id(), Role.Kind.MENTEE, TODAY));
        assertEquals(ana.id(), given.value().person());
        assertEquals(List.of(given), kernel.people.roles(STAFF, ana.id()));
    }

    @Test
    void anOwnerWhoIsEnteredUnderTheOldIdIsTheKeptOne() {
        Stored<Person> ana = kernel.entered(ANA);
        Stored<Person> again = kernel.entered(AGAIN);
        var enterprises = kernel.organisations.enterprises();
        Stored<Enterprise> seen = done(enterprises.save(STAFF, Optional.empty(), owned(owner(again, "60"))));
        done(kernel.duplicates.merge(STAFF, ana, again, ANA));
        assertInstanceOf(Change.Overtaken.class, enterprises.save(STAFF, Optional.of(seen), owned(owner(again, "55"))));
        done(enterprises.save(STAFF, Optional.empty(), owned(owner(again, "40"))));
        assertEquals(2, enterprises.ownedBy(STAFF, ana.id()).size());
    }

    @Test
    void whoEnteredHerSeesHerAsTheKeptOneUntilTheMergeIsUndone() {
        Set<String> both = Set.of(People.SEE.id(), People.EDIT.id());
        Grant wave = new Grant(both, new Scope(Scope.Kind.WAVE, "7"));
        User coordinator = new User(9, "Clara", Locale.of("es"), List.of(wave), OptionalLong.empty());
        Stored<Person> again = done(kernel.people.save(coordinator, Optional.empty(), AGAIN));
        Stored<Person> ana = kernel.entered(ANA);
        Stored<Person> other = kernel.entered(Person.named("Anny", "Hernández"));
        assertEquals(Optional.empty(), kernel.people.find(coordinator, ana.id()));
        Stored<Person> one = done(kernel.duplicates.merge(STAFF, ana, again, ANA));
        assertEquals(Optional.of(one), kernel.people.find(coordinator, again.id()));
        done(kernel.duplicates.merge(STAFF, other, one, ANA));
        assertEquals(
                Optional.of(other.id()),
                kernel.people.find(coordinator, again.id()).map(Stored::id));
        undoneLast(other);
        assertEquals(Optional.empty(), kernel.people.find(coordinator, other.id()));
        undoneLast(ana);
        assertEquals(Optional.empty(), kernel.people.find(coordinator, ana.id()));
        assertEquals(
                AGAIN, kernel.people.find(coordinator, again.id()).orElseThrow().value());
    }
}
