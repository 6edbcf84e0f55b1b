// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telar.api.AccessDenied;
import org.telar.api.Change;
import org.telar.api.Grant;
import org.telar.api.Permission;
import org.telar.api.Scope;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.kernel.Place;
import org.telar.kernel.internal.personal.StoredPersonalFiles;
import org.telar.kernel.internal.store.ProtectedStore;
import org.telar.kernel.people.People;
import org.telar.kernel.people.Person;
import org.telar.kernel.people.PersonalFiles;
import org.telar.kernel.people.ProtectedFact;
import org.telar.kernel.people.ProtectedFact.Kind;
import org.telar.kernel.people.ProtectedFacts;
import org.telar.kernel.people.ProtectedFacts.Reason;
import org.telar.persistence.Database;
import org.telar.testing.OnBothDatabases;

@OnBothDatabases
class ProtectedFactsTest {
    private static final String WORD = "susurro";

    private final KernelOnDatabase kernel;
    private final StoredProtectedFacts facts;
    private final StoredPersonalFiles files;

    ProtectedFactsTest(Database database) {
        kernel = new KernelOnDatabase(database);
        facts = new StoredProtectedFacts(
                kernel.store,
                kernel.personStore,
                new ProtectedStore(kernel.store, database.compartment()),
                KernelOnDatabase.EVENING);
        files = new StoredPersonalFiles(kernel.store, kernel.personStore, database.personalRecords(), List::of);
    }

    @AfterEach
    void close() {
        kernel.close();
    }

    private static User in(String country, Permission... permissions) {
        return new User(
                9,
                "",
                Locale.ENGLISH,
                List.of(new Grant(
                        Arrays.stream(permissions).map(Permission::id).collect(Collectors.toSet()),
                        new Scope(Scope.Kind.COUNTRY, country))),
                OptionalLong.empty());
    }

    private static ProtectedFact told(String detail) {
        return new ProtectedFact(Kind.VIOLENCE, detail, KernelOnDatabase.TODAY, 0);
    }

    private Stored<Person> rosa() {
        return kernel.entered(Person.named("Rosa", "Paine").withPlace(Place.parse("CL-13")));
    }

    private long told(long person, String detail) {
        return KernelOnDatabase.done(facts.add(KernelOnDatabase.STAFF, person, told(detail)))
                .id();
    }

    private List<String> opened(User user, long person) {
        return facts.open(user, person, Reason.REFERRAL).stream()
                .map(fact -> fact.value().detail())
                .toList();
    }

    @Test
    void whoMayOpensThemAndEachLookStandsInTheTrail() {
        long rosa = rosa().id();
        long fact = told(rosa, WORD + " ñ");
        assertEquals(Optional.of(1), facts.count(in("CL", ProtectedFacts.EDIT), rosa));
        assertEquals(List.of(WORD + " ñ"), opened(in("CL", ProtectedFacts.SEE), rosa));
        List<String> looks = new ArrayList<>();
        kernel.looking(() -> kernel.store.read(
                "SELECT ACCOUNT, REASON, FIELDS FROM PERSISTENCE_AUDIT_WAITING WHERE KIND = 'SEEN' AND TABLE_NAME = 'KERNEL_PROTECTED' AND FIRST_KEY = ?"
                        + " UNION ALL SELECT ACCOUNT, REASON, FIELDS FROM PERSISTENCE_AUDIT WHERE KIND = 'SEEN' AND TABLE_NAME = 'KERNEL_PROTECTED' AND FIRST_KEY = ?",
                List.of(fact, fact),
                row -> looks.add(row[0] + " " + row[1] + " " + row[2])));
        assertEquals(Set.of("9 REFERRAL KIND", "9 REFERRAL DETAIL"), Set.copyOf(looks));
    }

    @Test
    void nobodyElseSeesEntersOrRemovesAny() {
        long rosa = rosa().id();
        long fact = told(rosa, WORD);
        User colleague = in("CL", People.SEE, People.EDIT, PersonalFiles.EXPORT);
        assertThrows(AccessDenied.class, () -> opened(colleague, rosa));
        assertThrows(AccessDenied.class, () -> facts.count(colleague, rosa));
        assertThrows(AccessDenied.class, () -> facts.add(colleague, rosa, told("x")));
        assertThrows(AccessDenied.class, () -> facts.remove(colleague, rosa, fact));
        assertThrows(AccessDenied.class, () -> opened(in("CL", ProtectedFacts.EDIT), rosa));
        User elsewhere = in("CO", ProtectedFacts.SEE, ProtectedFacts.EDIT);
        assertEquals(List.of(), opened(elsewhere, rosa));
        assertEquals(Optional.empty(), facts.count(elsewhere, rosa));
        assertInstanceOf(Change.Refused.class, facts.add(elsewhere, rosa, told("x")));
        assertFalse(facts.remove(elsewhere, rosa, fact));
        assertEquals(List.of(WORD), opened(KernelOnDatabase.STAFF, rosa));
    }

    @Test
    void whatIsRemovedIsGoneAndOnlyThat() {
        long rosa = rosa().id();
        long other = rosa().id();
        long first = told(rosa, WORD);
        told(rosa, "another");
        assertFalse(facts.remove(KernelOnDatabase.STAFF, other, first), "it is not about her");
        assertTrue(facts.remove(KernelOnDatabase.STAFF, rosa, first));
        assertFalse(facts.remove(KernelOnDatabase.STAFF, rosa, first));
        assertEquals(List.of("another"), opened(KernelOnDatabase.STAFF, rosa));
    }

    @Test
    void flawsAreToldAtTheirFields() {
        long rosa = rosa().id();
        var flawed = assertInstanceOf(
                Change.Flawed.class,
                facts.add(
                        KernelOnDatabase.STAFF,
                        rosa,
                        new ProtectedFact(Kind.OTHER, " ", KernelOnDatabase.TODAY.plusDays(1), 0)));
        assertEquals(2, flawed.flaws().size());
        told(rosa, "ñ".repeat(2_000));
        assertInstanceOf(Change.Flawed.class, facts.add(KernelOnDatabase.STAFF, rosa, told("ñ".repeat(2_001))));
    }

    @Test
    void theyGoWithWhoSheIsNow() {
        Stored<Person> kept = rosa();
        Stored<Person> merged = kernel.entered(Person.named("Rosa", "Paine").withPlace(Place.parse("CO-05")));
        told(merged.id(), WORD);
        KernelOnDatabase.done(kernel.duplicates.merge(KernelOnDatabase.STAFF, kept, merged, kept.value()));
        assertEquals(List.of(WORD), opened(in("CL", ProtectedFacts.SEE), kept.id()));
    }

    private String zip(User user, long person) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.write(user, person, out);
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            while (zip.getNextEntry() != null) {
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    @Test
    void sheGetsThemInHerFileFromWhoMaySeeThem() throws IOException {
        long rosa = rosa().id();
        told(rosa, WORD);
        assertTrue(zip(in("CL", PersonalFiles.EXPORT, ProtectedFacts.SEE), rosa).contains(WORD));
        assertFalse(zip(in("CL", PersonalFiles.EXPORT), rosa).contains(WORD));
    }

    @Test
    void theyGoWhenSheIsErased() {
        long rosa = rosa().id();
        told(rosa, WORD);
        files.erase(KernelOnDatabase.STAFF, rosa, Set.of());
        assertEquals(Optional.of(0), facts.count(KernelOnDatabase.STAFF, rosa));
    }
}
