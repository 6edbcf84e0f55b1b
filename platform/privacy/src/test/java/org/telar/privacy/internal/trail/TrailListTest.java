// SPDX-License-Identifier: Apache-2.0
package org.telar.privacy.internal.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telar.api.AccessDenied;
import org.telar.api.Grant;
import org.telar.api.Scope;
import org.telar.api.User;
import org.telar.exchange.dataset.Dataset;
import org.telar.exchange.dataset.Entry;
import org.telar.persistence.AuditTrail;
import org.telar.persistence.Database;
import org.telar.persistence.StandaloneDatabase;
import org.telar.privacy.internal.Country;
import org.telar.testing.OnBothDatabases;

@OnBothDatabases
class TrailListTest {
    private static final User AUDITOR = Country.user("persistence.audit", "kernel.people.see");

    private final Country country;
    private final AuditTrail audit;
    private final TrailList list;

    TrailListTest(Database database) {
        country = new Country(database);
        audit = ((StandaloneDatabase) database).audit();
        list = new TrailList(
                country.store,
                database.personalRecords(),
                country.people,
                country.files,
                () -> Optional.of((user, ids) -> Map.of(7L, "Ana Ñandú")));
    }

    @AfterEach
    void close() {
        country.close();
    }

    private static List<Entry> entries(Dataset dataset, User user) {
        return dataset.page(user, dataset.everything(), 0, 500);
    }

    @Test
    void whoDidWhatToWhom() {
        long rosa = country.person("Rosa", "CL-13", Country.TODAY);
        long other = country.person("Eva", "CL-13", Country.TODAY);
        country.role(rosa, Country.TODAY, Optional.empty());
        country.store.note(AuditTrail.Kind.SIGNED_IN, 7, "password");
        audit.verify(AUDITOR);
        List<Entry> all = entries(list.all(), AUDITOR);
        assertEquals("SIGNED_IN", all.getFirst().cell("kind").text());
        assertEquals("Ana Ñandú", all.getFirst().cell("who").text());
        List<Entry> hers = entries(list.some(() -> list.about(rosa)), AUDITOR);
        assertTrue(hers.stream().anyMatch(entry -> entry.cell("table").text().equals("KERNEL_ROLE")));
        assertTrue(
                hers.stream()
                        .filter(entry -> entry.cell("rows").text().equals("1"))
                        .allMatch(entry -> entry.cell("person").text().equals("Rosa Paine")),
                hers::toString);
        assertFalse(entries(list.some(() -> list.about(other)), AUDITOR).stream()
                .anyMatch(entry -> entry.cell("table").text().equals("KERNEL_ROLE")));
        assertTrue(list.accounts(AUDITOR).contains(7L));
    }

    @Test
    void whatSheWasBeforeAMergeIsHers() {
        long rosa = country.person("Rosa", "CL-13", Country.TODAY);
        long before = country.person("Rosita", "CL-13", Country.TODAY);
        country.kernel.asTelar(
                "two turn out to be one",
                () -> country.kernel.batch(
                        "UPDATE KERNEL_PERSON SET MERGED_INTO = ? WHERE ID = ?",
                        List.<Object[]>of(new Object[] {rosa, before})));
        country.kernel.asTelar(
                "a test looks",
                () -> country.kernel.inTransaction(
                        () -> country.kernel.seen("KERNEL_PERSON", before, List.of("CARE"), "page")));
        audit.verify(AUDITOR);
        assertTrue(entries(list.some(() -> list.about(rosa)), AUDITOR).stream()
                .anyMatch(entry -> entry.cell("key").text().equals(Long.toString(before))
                        && entry.cell("kind").text().equals("SEEN")));
    }

    @Test
    void namesAreForWhoSeesPeople() {
        long rosa = country.person("Rosa", "CL-13", Country.TODAY);
        audit.verify(AUDITOR);
        List<Entry> hers = entries(list.some(() -> list.about(rosa)), Country.user("persistence.audit"));
        assertTrue(hers.stream().anyMatch(entry -> entry.cell("person").text().equals("#" + rosa)), hers::toString);
        assertFalse(hers.toString().contains("Rosa"));
    }

    @Test
    void itIsForWhoMaySeeAllOfIt() {
        country.person("Rosa", "CL-13", Country.TODAY);
        audit.verify(AUDITOR);
        assertThrows(AccessDenied.class, () -> entries(list.all(), Country.user("kernel.people.see")));
        User part = new User(
                8,
                "",
                Locale.ENGLISH,
                List.of(new Grant(Set.of("persistence.audit"), new Scope(Scope.Kind.COUNTRY, "CL"))),
                OptionalLong.empty());
        assertEquals(List.of(), entries(list.all(), part));
        assertEquals(0, list.all().count(part, List.of()));
    }
}
