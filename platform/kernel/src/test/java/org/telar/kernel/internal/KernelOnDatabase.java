// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.telar.api.Change;
import org.telar.api.ModuleId;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.kernel.internal.store.Journal;
import org.telar.kernel.internal.store.MergeStore;
import org.telar.kernel.internal.store.PersonStore;
import org.telar.kernel.internal.store.RoleStore;
import org.telar.kernel.people.Person;
import org.telar.kernel.people.Role;
import org.telar.persistence.Database;
import org.telar.persistence.ModuleSchema;
import org.telar.persistence.ModuleStore;

/** The kernel's services over a test's database; the tables are empty at first. */
final class KernelOnDatabase implements AutoCloseable {
    static final LocalDate TODAY = LocalDate.of(2027, 3, 10);
    static final User STAFF = user(Set.of(User.EVERYTHING));

    /** Still 10 March in Santiago, already 11 March in UTC. */
    static final Clock EVENING = Clock.fixed(Instant.parse("2027-03-11T02:00:00Z"), ZoneId.of("America/Santiago"));

    private static final List<String> TABLES = List.of(
            "PERSON",
            "ROLE",
            "ORGANISATION",
            "OWNER",
            "SITE",
            "AGREEMENT",
            "DECISION",
            "MERGE",
            "MOVED",
            "PURPOSE",
            "CONSENT",
            "PROTECTED",
            "HISTORY",
            "PERSON_WORD",
            "PERSON_SOUND",
            "ORGANISATION_WORD",
            "PERSON_SCOPE",
            "ORGANISATION_SCOPE");

    final ModuleStore store;
    final Journal journal;
    final PersonStore personStore;
    final StoredPeople people;
    final LikelyDuplicates duplicates;
    final StoredOrganisations organisations;

    KernelOnDatabase(Database database) {
        store = database.open(ModuleSchema.of(new ModuleId("kernel"), KernelOnDatabase.class.getClassLoader()));
        journal = new Journal(store, EVENING);
        personStore = new PersonStore(store, journal);
        people = new StoredPeople(personStore, new RoleStore(store, journal), EVENING, "CL");
        duplicates = new LikelyDuplicates(personStore, new MergeStore(store, journal, personStore), EVENING, "CL");
        organisations = new StoredOrganisations(store, journal, EVENING, "CL");
    }

    /** What the tables hold, whoever may see it. */
    <T> T looking(Supplier<T> work) {
        return store.asTelar("a test looks", work);
    }

    static User user(Set<String> permissions) {
        return new User(7, "Ana", Locale.of("es"), permissions);
    }

    Stored<Person> entered(Person person) {
        return done(people.save(STAFF, Optional.empty(), person));
    }

    Stored<Role> given(Role role) {
        return done(people.save(STAFF, Optional.empty(), role));
    }

    @SuppressWarnings("unchecked")
    static <T> Stored<T> done(Change<T> change) {
        return (Stored<T>) assertInstanceOf(Change.Done.class, change).stored();
    }

    void empty() {
        store.asTelar(
                "empties what a test has written",
                () -> TABLES.forEach(
                        table -> store.batch("DELETE FROM KERNEL_" + table, List.<Object[]>of(new Object[0]))));
    }

    @Override
    public void close() {
        empty();
        store.close();
    }
}
