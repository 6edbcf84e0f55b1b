// SPDX-License-Identifier: Apache-2.0
package org.telar.privacy.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.telar.api.Change;
import org.telar.api.ModuleId;
import org.telar.api.User;
import org.telar.kernel.Place;
import org.telar.kernel.internal.StoredConsents;
import org.telar.kernel.internal.StoredDormancy;
import org.telar.kernel.internal.StoredPeople;
import org.telar.kernel.internal.personal.StoredPersonalFiles;
import org.telar.kernel.internal.store.ConsentStore;
import org.telar.kernel.internal.store.Journal;
import org.telar.kernel.internal.store.PersonStore;
import org.telar.kernel.internal.store.RoleStore;
import org.telar.kernel.people.KeepsFiles;
import org.telar.kernel.people.Person;
import org.telar.kernel.people.Role;
import org.telar.persistence.Database;
import org.telar.persistence.ModuleSchema;
import org.telar.persistence.ModuleStore;

/** People of the kernel over a test's database, and the store of data protection. It is 10 March 2027 in Santiago. */
public final class Country implements AutoCloseable {
    public static final LocalDate TODAY = LocalDate.of(2027, 3, 10);
    public static final Clock NOON = Clock.fixed(Instant.parse("2027-03-10T15:00:00Z"), ZoneId.of("America/Santiago"));
    public static final User OFFICER = user(User.EVERYTHING);

    /** Words of the files that are kept. */
    public final List<String> words = new ArrayList<>();

    /** Happens while files are looked through, and while someone is erased. */
    public Runnable whileReading = () -> {};

    public Runnable whileErasing = () -> {};

    public final ModuleStore kernel;
    public final ModuleStore store;
    public final StoredPeople people;
    public final StoredDormancy dormancy;
    public final StoredPersonalFiles files;
    public final StoredConsents consents;

    public Country(Database database) {
        kernel = database.open(ModuleSchema.of(new ModuleId("kernel"), Country.class.getClassLoader()));
        store = database.open(ModuleSchema.of(new ModuleId("privacy"), Country.class.getClassLoader()));
        Journal journal = new Journal(kernel, NOON);
        PersonStore rows = new PersonStore(kernel, journal);
        people = new StoredPeople(rows, new RoleStore(kernel, journal), NOON, "CL");
        dormancy = new StoredDormancy(kernel, NOON, "CL", List::of);
        KeepsFiles shelf = new Shelf(words, () -> whileReading.run(), () -> whileErasing.run());
        files = new StoredPersonalFiles(kernel, rows, database.personalRecords(), () -> List.of(shelf));
        consents = new StoredConsents(new ConsentStore(kernel, journal), rows, NOON, "CL");
    }

    private record Shelf(List<String> words, Runnable whileReading, Runnable whileErasing) implements KeepsFiles {
        @Override
        public List<Kept> naming(Predicate<String> names) {
            whileReading.run();
            return words.stream()
                    .filter(names)
                    .map(text -> new Kept("a", text, "", true))
                    .toList();
        }

        @Override
        public void forget(Set<String> sha256) {
            whileErasing.run();
        }

        @Override
        public void remove(Set<String> sha256) {
            words.clear();
        }
    }

    public static User user(String... permissions) {
        return new User(7, "Ana", Locale.of("es"), Set.of(permissions));
    }

    /** @param changed the day of her last change */
    public long person(String name, String place, LocalDate changed) {
        long id = id(people.save(
                OFFICER, Optional.empty(), Person.named(name, "Paine").withPlace(Place.parse(place))));
        kernel.asTelar(
                "a test goes back in time",
                () -> kernel.batch(
                        "UPDATE KERNEL_PERSON SET CHANGED = ? WHERE ID = ?",
                        List.<Object[]>of(new Object[] {changed.atTime(12, 0), id})));
        return id;
    }

    public void role(long person, LocalDate from, Optional<LocalDate> until) {
        id(people.save(
                OFFICER, Optional.empty(), new Role(person, Role.Kind.PARTICIPANT, Optional.empty(), from, until, "")));
    }

    private static long id(Change<?> change) {
        return ((Change.Done<?>) change).stored().id();
    }

    /** How she is called now; blank when she was erased. */
    public String name(long person) {
        return people.find(OFFICER, person).orElseThrow().value().fullName().strip();
    }

    @Override
    public void close() {
        kernel.asTelar(
                "a test ends",
                () -> List.of("PERSON", "ROLE", "PERSON_WORD", "PERSON_SOUND", "HISTORY")
                        .forEach(table ->
                                kernel.batch("DELETE FROM KERNEL_" + table, List.<Object[]>of(new Object[0]))));
        store.asTelar(
                "a test ends",
                () -> List.of("HOLD", "RELEASED", "RELEASE")
                        .forEach(table ->
                                store.batch("DELETE FROM PRIVACY_" + table, List.<Object[]>of(new Object[0]))));
        store.close();
        kernel.close();
    }
}
