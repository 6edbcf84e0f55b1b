// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.telar.kernel.internal.KernelOnDatabase.STAFF;
import static org.telar.kernel.internal.KernelOnDatabase.TODAY;
import static org.telar.kernel.internal.KernelOnDatabase.done;
import static org.telar.kernel.internal.KernelOnDatabase.user;

import java.time.LocalDate;
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
import org.telar.kernel.consent.Consent;
import org.telar.kernel.consent.Consent.Guardian;
import org.telar.kernel.consent.Consents;
import org.telar.kernel.consent.Purpose;
import org.telar.kernel.consent.Purpose.Text;
import org.telar.kernel.internal.store.ConsentStore;
import org.telar.kernel.people.Channel;
import org.telar.kernel.people.Person;
import org.telar.persistence.Database;
import org.telar.testing.OnBothDatabases;

@OnBothDatabases
class ConsentsTest {
    private static final Person ANA = Person.named("Ana", "Soto").withBirth(TODAY.minusYears(18));
    private static final Optional<Guardian> MOTHER = Optional.of(new Guardian("Rosa Soto", "madre"));

    private final KernelOnDatabase kernel;
    private final Consents consents;

    ConsentsTest(Database database) {
        kernel = new KernelOnDatabase(database);
        consents = new StoredConsents(
                new ConsentStore(kernel.store, kernel.journal), kernel.personStore, KernelOnDatabase.EVENING, "CL");
        published(TODAY.minusYears(1));
    }

    @AfterEach
    void close() {
        kernel.close();
    }

    private Purpose published(LocalDate since) {
        Map<String, Text> texts = Map.of("es", new Text("Fotos", "Acepto."), "en", new Text("Photographs", "I agree."));
        return done(consents.publish(STAFF, new Purpose("photographs", 0, since, texts)))
                .value();
    }

    private Change<Consent> give(long person, LocalDate on, Optional<Guardian> guardian) {
        return consents.give(STAFF, person, "photographs", "es", on, Channel.PAPER, guardian);
    }

    @Test
    void nothingIsAgreedUntilItIsSaidAndNoLongerThanSheWants() {
        long ana = kernel.entered(ANA).id();
        assertFalse(consents.isGiven(ana, "photographs"));
        Stored<Consent> given = done(give(ana, TODAY, Optional.empty()));
        assertTrue(consents.isGiven(ana, "photographs"));
        assertFalse(consents.isGiven(ana, "newsletter"));
        assertEquals(List.of(given), consents.of(STAFF, ana));
        Stored<Consent> withdrawn = done(consents.withdraw(STAFF, given, TODAY, Channel.PHONE));
        assertFalse(consents.isGiven(ana, "photographs"), "from the very day");
        Stored<Consent> again = done(give(ana, TODAY, Optional.empty()));
        assertTrue(consents.isGiven(ana, "photographs"));
        assertEquals(List.of(again, withdrawn), consents.of(STAFF, ana), "nothing is forgotten");
    }

    @Test
    void forAMinorItIsHerGuardianWhoAgrees() {
        long ana = kernel.entered(ANA).id();
        var flawed = assertInstanceOf(Change.Flawed.class, give(ana, TODAY.minusDays(1), Optional.empty()));
        assertTrue(flawed.toString().contains("kernel.flaw.guardian"));
        Stored<Consent> given = done(give(ana, TODAY.minusDays(1), MOTHER));
        assertEquals(MOTHER, given.value().guardian());
    }

    @Test
    void whoAgreesAgreesToTheTextOfThatDay() {
        long ana = kernel.entered(ANA).id();
        Purpose second = published(TODAY);
        published(TODAY.plusDays(1));
        assertEquals(2, second.edition());
        assertEquals(
                List.of(second),
                consents.purposes(STAFF).stream().map(Stored::value).toList());
        assertEquals(2, done(give(ana, TODAY, Optional.empty())).value().edition());
        assertEquals(1, done(give(ana, TODAY.minusDays(1), MOTHER)).value().edition());
    }

    @Test
    void whatCannotBeIsToldAndNotStored() {
        long ana = kernel.entered(ANA).id();
        assertInstanceOf(Change.Refused.class, give(-1, TODAY, Optional.empty()));
        assertInstanceOf(Change.Refused.class, give(ana, TODAY.minusYears(2), MOTHER));
        assertInstanceOf(Change.Flawed.class, give(ana, TODAY.plusDays(1), Optional.empty()));
        assertInstanceOf(
                Change.Refused.class,
                consents.give(STAFF, ana, "photographs", "fr", TODAY, Channel.PAPER, Optional.empty()));
        assertEquals(List.of(), consents.of(STAFF, ana));
        assertInstanceOf(Change.Flawed.class, consents.publish(STAFF, new Purpose("Fotos!", 0, TODAY, Map.of())));
        Stored<Consent> given = done(give(ana, TODAY, Optional.empty()));
        assertInstanceOf(Change.Flawed.class, consents.withdraw(STAFF, given, TODAY.minusDays(1), Channel.PHONE));
    }

    @Test
    void consentsFollowWhoWasMerged() {
        Stored<Person> ana = kernel.entered(ANA);
        Stored<Person> again = kernel.entered(Person.named("Anita", "Soto"));
        done(give(again.id(), TODAY, Optional.empty()));
        done(kernel.duplicates.merge(STAFF, ana, again, ANA));
        assertTrue(consents.isGiven(ana.id(), "photographs"));
        assertTrue(consents.isGiven(again.id(), "photographs"));
        done(kernel.duplicates.undo(
                STAFF, kernel.duplicates.merges(STAFF, ana.id()).getFirst()));
        assertFalse(consents.isGiven(ana.id(), "photographs"));
    }

    @Test
    void whoTakesAPurposeBackTakesBackEveryTextOfIt() {
        long ana = kernel.entered(ANA).id();
        done(give(ana, TODAY.minusDays(9), MOTHER));
        published(TODAY.minusDays(3));
        Stored<Consent> newest = done(give(ana, TODAY.minusDays(2), MOTHER));
        done(consents.withdraw(STAFF, newest, TODAY.minusDays(1), Channel.PHONE));
        assertFalse(consents.isGiven(ana, "photographs"));
        assertTrue(consents.of(STAFF, ana).stream()
                .allMatch(consent -> consent.value().withdrawal().isPresent()));
        Stored<Consent> again = done(give(ana, TODAY, Optional.empty()));
        assertTrue(consents.isGiven(ana, "photographs"));
        assertEquals(again, consents.of(STAFF, ana).getFirst());
    }

    @Test
    void whatSheTookBackIsNotGivenByWhatHerOtherEntryAgreedToBefore() {
        Stored<Person> ana = kernel.entered(ANA);
        Stored<Person> again = kernel.entered(Person.named("Anita", "Soto"));
        Stored<Consent> hers = done(give(ana.id(), TODAY.minusDays(5), MOTHER));
        Stored<Consent> withdrawn = done(consents.withdraw(STAFF, hers, TODAY.minusDays(1), Channel.PHONE));
        done(give(again.id(), TODAY.minusDays(9), MOTHER));
        assertTrue(consents.isGiven(again.id(), "photographs"));
        done(kernel.duplicates.merge(STAFF, ana, again, ANA));
        assertFalse(consents.isGiven(ana.id(), "photographs"));
        assertEquals(withdrawn, consents.of(STAFF, ana.id()).getFirst(), "what was taken back is told first");
    }

    @Test
    void everyLookAndEveryChangeNeedsItsPermission() {
        long ana = kernel.entered(ANA).id();
        Stored<Consent> given = done(give(ana, TODAY, Optional.empty()));
        User reader = user(Set.of(Consents.SEE.id()));
        User stranger = user(Set.of("kernel.people.see"));
        for (Executable change : List.<Executable>of(
                () -> consents.publish(reader, new Purpose("x", 0, TODAY, Map.of())),
                () -> consents.give(reader, ana, "photographs", "es", TODAY, Channel.PAPER, Optional.empty()),
                () -> consents.withdraw(reader, given, TODAY, Channel.PAPER))) {
            assertEquals(Consents.EDIT, assertThrows(AccessDenied.class, change).permission());
        }
        for (Executable look :
                List.<Executable>of(() -> consents.of(stranger, ana), () -> consents.purposes(stranger))) {
            assertEquals(Consents.SEE, assertThrows(AccessDenied.class, look).permission());
        }
    }
}
