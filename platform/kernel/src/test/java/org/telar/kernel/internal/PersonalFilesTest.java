// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telar.api.AccessDenied;
import org.telar.api.Grant;
import org.telar.api.Scope;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.kernel.Place;
import org.telar.kernel.internal.personal.StoredPersonalFiles;
import org.telar.kernel.numbers.IdentityKind;
import org.telar.kernel.numbers.IdentityNumber;
import org.telar.kernel.people.KeepsFiles;
import org.telar.kernel.people.People;
import org.telar.kernel.people.Person;
import org.telar.kernel.people.ProtectedFacts;
import org.telar.kernel.people.Role;
import org.telar.persistence.Database;
import org.telar.persistence.PersonalRecords;
import org.telar.testing.OnBothDatabases;

@OnBothDatabases
class PersonalFilesTest {
    private final KernelOnDatabase kernel;
    private final Database database;
    private final StoredPersonalFiles files;

    PersonalFilesTest(Database database) {
        this.database = database;
        kernel = new KernelOnDatabase(database);
        files = new StoredPersonalFiles(kernel.store, kernel.personStore, database.personalRecords(), List::of);
    }

    @AfterEach
    void close() {
        kernel.close();
    }

    /** Each text that can be written about someone, with a word that nothing else has. */
    private static Person canary(String word) {
        return new Person(
                "Given" + word,
                "Family" + word,
                "mail" + word + "@example.org",
                "",
                Optional.empty(),
                List.of("es"),
                Optional.of(LocalDate.of(1990, 4, 17)),
                Optional.empty(),
                "",
                Optional.of(new IdentityNumber("CL", IdentityKind.PASSPORT, "P" + word.toUpperCase(Locale.ROOT))),
                Optional.of(Place.parse("CL-13")),
                "access " + word,
                "care " + word,
                "notes " + word + " <b>");
    }

    private Stored<Person> entered(String word) {
        Stored<Person> her = kernel.entered(canary(word));
        kernel.given(new Role(
                her.id(),
                Role.Kind.PARTICIPANT,
                Optional.empty(),
                LocalDate.of(2026, 1, 1),
                Optional.empty(),
                "role " + word));
        return her;
    }

    private Map<String, String> file(User user, long person) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.write(user, person, out);
        Map<String, String> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }

    /** All that stands anywhere in the kernel's tables. */
    private String everything() {
        StringBuilder all = new StringBuilder();
        kernel.looking(() -> {
            files.tables().stream()
                    .filter(table -> table.name().startsWith("KERNEL_"))
                    .forEach(table -> kernel.store.read(
                            "SELECT * FROM " + table.name(),
                            List.of(),
                            row -> all.append(Arrays.toString(row).toLowerCase(Locale.ROOT))
                                    .append('\n')));
            return all;
        });
        return all.toString();
    }

    @Test
    void sheGetsAllOfHersInAFileThatPeopleAndProgramsRead() throws IOException {
        Stored<Person> her = entered("xanadu");
        entered("zephyr");
        Map<String, String> file = file(KernelOnDatabase.STAFF, her.id());
        assertTrue(file.keySet()
                .containsAll(Set.of("index.html", "kernel_person.csv", "kernel_role.csv", "kernel_history.csv")));
        String page = file.get("index.html");
        for (String part :
                List.of("Givenxanadu", "mailxanadu@", "care xanadu", "role xanadu", "Todo sobre ti", "about you")) {
            assertTrue(page.contains(part), part);
        }
        assertTrue(page.contains("notes xanadu &lt;b&gt;"), "markup of others is text");
        assertTrue(file.get("kernel_person.csv").contains("notes xanadu <b>"));
        assertFalse(String.join("", file.values()).contains("zephyr"));
    }

    @Test
    void thePageSaysWhatIsNotInTheFile() throws IOException {
        long her = entered("xanadu").id();
        String documents = "Documents may name you and are not in here";
        String apart = "Los datos protegidos se entregan aparte";
        String all = file(KernelOnDatabase.STAFF, her).get("index.html");
        assertTrue(all.contains(documents) && !all.contains(apart), all);
        User elsewhere = new User(
                9,
                "",
                Locale.ENGLISH,
                List.of(
                        new Grant(Set.of(PersonalRecords.EXPORT.id()), Scope.EVERYWHERE),
                        new Grant(Set.of(ProtectedFacts.SEE.id()), new Scope(Scope.Kind.COUNTRY, "CO"))),
                OptionalLong.empty());
        assertFalse(files.opens(elsewhere, her));
        String without = file(elsewhere, her).get("index.html");
        assertTrue(without.contains(documents) && without.contains(apart), without);
    }

    @Test
    void whoWasMergedIntoHerIsPartOfIt() throws IOException {
        Stored<Person> kept = entered("xanadu");
        Stored<Person> merged = entered("quixote");
        KernelOnDatabase.done(kernel.duplicates.merge(KernelOnDatabase.STAFF, kept, merged, canary("yonder")));
        String page = file(KernelOnDatabase.STAFF, kept.id()).get("index.html");
        for (String word : List.of("yonder", "xanadu", "quixote")) {
            assertTrue(page.contains("care " + word), word);
        }
        assertTrue(files.erase(KernelOnDatabase.STAFF, kept.id(), Set.of()));
        for (String word : List.of("yonder", "xanadu", "quixote")) {
            assertFalse(everything().contains(word), word);
        }
    }

    @Test
    void nothingThatTellsOfHerStaysAndFiguresDo() {
        Set<String> words = IntStream.range(0, 3)
                .mapToObj(i -> "canary" + (char) ('a' + i))
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, Long> ids = words.stream()
                .collect(Collectors.toMap(word -> word, word -> entered(word).id()));
        String first = words.iterator().next();
        assertTrue(everything().contains("care " + first));
        assertTrue(files.erase(KernelOnDatabase.STAFF, ids.get(first), Set.of()));
        String left = everything();
        assertFalse(left.contains(first), left);
        words.stream().skip(1).forEach(word -> assertTrue(left.contains("care " + word), word));
        Person erased = kernel.people
                .find(KernelOnDatabase.STAFF, ids.get(first))
                .orElseThrow()
                .value();
        assertEquals(Optional.empty(), erased.birth());
        assertEquals(Optional.empty(), erased.identity());
        assertEquals(Optional.of(Place.parse("CL-13")), erased.place());
        assertEquals(
                1, kernel.people.roles(KernelOnDatabase.STAFF, ids.get(first)).size());
        assertEquals(List.of(), kernel.people.named(KernelOnDatabase.STAFF, first, 5));
    }

    /** Keeps files by their words. */
    private static final class Shelf implements KeepsFiles {
        final Map<String, String> words = new TreeMap<>();
        final List<Set<String>> asked = new ArrayList<>();

        @Override
        public List<Kept> naming(Predicate<String> names) {
            return words.entrySet().stream()
                    .filter(file -> names.test(file.getValue()))
                    .map(file -> new Kept(file.getKey(), file.getValue(), "", true))
                    .toList();
        }

        @Override
        public void forget(Set<String> sha256) {
            asked.add(sha256);
        }

        @Override
        public void remove(Set<String> sha256) {
            words.keySet().removeAll(sha256);
        }
    }

    @Test
    void ofTheFilesThatNameHerThoseGoThatAPersonHasChosen() {
        Shelf shelf = new Shelf();
        StoredPersonalFiles withShelf = new StoredPersonalFiles(
                kernel.store, kernel.personStore, database.personalRecords(), () -> List.of(shelf));
        Stored<Person> her = entered("xanadu");
        shelf.words.put("a", "Carta a " + her.value().mail());
        shelf.words.put("b", "Vino " + her.value().fullName().toUpperCase(Locale.ROOT) + ".");
        shelf.words.put("c", "De otra");
        assertEquals(
                List.of("a", "b"),
                withShelf.files(KernelOnDatabase.STAFF, her.id()).stream()
                        .map(KeepsFiles.Kept::sha256)
                        .toList());
        assertThrows(
                AccessDenied.class, () -> withShelf.files(KernelOnDatabase.user(Set.of(People.SEE.id())), her.id()));
        assertTrue(withShelf.erase(KernelOnDatabase.STAFF, her.id(), Set.of("a", "c")));
        assertEquals(Set.of("b", "c"), shelf.words.keySet(), "what does not name her is none of this");
        assertEquals(List.of(Set.of("a")), shelf.asked);
    }

    @Test
    void whoIsNamedInFilesIsFoundWhateverElseStandsThere() {
        Shelf shelf = new Shelf();
        StoredPersonalFiles withShelf = new StoredPersonalFiles(
                kernel.store, kernel.personStore, database.personalRecords(), () -> List.of(shelf));
        Stored<Person> first = entered("xanadu");
        Stored<Person> second = entered("yonder");
        Stored<Person> third = entered("quixote");
        shelf.words.put("a", first.value().mail() + " y " + third.value().fullName());
        Set<Long> all = Set.of(first.id(), second.id(), third.id());
        assertEquals(Set.of(first.id(), third.id()), withShelf.inFiles(KernelOnDatabase.STAFF, all));
        assertThrows(AccessDenied.class, () -> withShelf.inFiles(KernelOnDatabase.user(Set.of()), all));
    }

    @Test
    void onlyWhoMayAndReachesHer() {
        long her = entered("xanadu").id();
        User seeing = KernelOnDatabase.user(Set.of(People.SEE.id(), People.EDIT.id()));
        assertThrows(AccessDenied.class, () -> file(seeing, her));
        assertThrows(AccessDenied.class, () -> files.erase(seeing, her, Set.of()));
        Set<String> both = Set.of(PersonalRecords.EXPORT.id(), PersonalRecords.ERASE.id());
        User elsewhere = new User(
                9,
                "",
                Locale.ENGLISH,
                List.of(new Grant(both, new Scope(Scope.Kind.COUNTRY, "CO"))),
                OptionalLong.empty());
        assertThrows(IllegalArgumentException.class, () -> file(elsewhere, her));
        assertFalse(files.erase(elsewhere, her, Set.of()));
        assertTrue(everything().contains("care xanadu"));
    }
}
