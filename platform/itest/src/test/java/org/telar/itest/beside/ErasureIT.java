// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.beside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telar.api.Change;
import org.telar.api.ModuleId;
import org.telar.api.User;
import org.telar.kernel.consent.Consent.Guardian;
import org.telar.kernel.consent.Purpose;
import org.telar.kernel.internal.StoredConsents;
import org.telar.kernel.internal.StoredPeople;
import org.telar.kernel.internal.StoredProtectedFacts;
import org.telar.kernel.internal.personal.StoredPersonalFiles;
import org.telar.kernel.internal.store.ConsentStore;
import org.telar.kernel.internal.store.Journal;
import org.telar.kernel.internal.store.PersonStore;
import org.telar.kernel.internal.store.ProtectedStore;
import org.telar.kernel.internal.store.RoleStore;
import org.telar.kernel.numbers.IdentityKind;
import org.telar.kernel.numbers.IdentityNumber;
import org.telar.kernel.people.Channel;
import org.telar.kernel.people.KeepsFiles.Kept;
import org.telar.kernel.people.Person;
import org.telar.kernel.people.ProtectedFact;
import org.telar.kernel.people.Role;
import org.telar.lifecycle.internal.container.ExportFolder;
import org.telar.persistence.ModuleSchema;
import org.telar.persistence.ModuleStore;
import org.telar.persistence.StandaloneDatabase;
import org.telar.programme.documents.Document;
import org.telar.programme.documents.Documents;
import org.telar.programme.internal.DocumentFiles;
import org.telar.programme.internal.StoredDocuments;
import org.telar.programme.internal.store.Tables;
import org.telar.testing.PostgresServer;

/**
 * Each text that is stored about a person, in whatever module, holds a word that nothing else has, and so do a file that names her and its name.
 * After her erasure none of them is left: in the files of the database, in documents, in what is handed out, or in a back-up that was restored.
 */
class ErasureIT {
    private static final User OFFICER = new User(1, "", Locale.ENGLISH, Set.of(User.EVERYTHING));
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-03-10T12:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    private static final LocalDateTime THEN = DAY.atStartOfDay();
    private static final int CANARIES = 23;
    /** In a file, which is not handed out, as it may tell of others. */
    private static final int IN_A_FILE = 21;
    /** In what a module had stored when its data was removed. */
    private static final int IN_AN_EXPORT = 23;

    private static final List<String> KEPT = List.of("database", "documents", "keys", "modules");
    private static final List<String> MODULES =
            List.of("kernel", "programme", "identity", "mail", "shell", "matchmaking");

    @TempDir
    private Path home;

    /** All modules with tables that hold facts about people, over one database. */
    private final class Telar implements AutoCloseable {
        final StandaloneDatabase database;
        final List<ModuleStore> stores = new ArrayList<>();
        final ModuleStore kernel;
        final StoredPeople people;
        final StoredConsents consents;
        final StoredProtectedFacts facts;
        final StoredDocuments documents;
        final StoredPersonalFiles files;

        Telar(String url) throws SQLException {
            database = StandaloneDatabase.open(url, home);
            MODULES.forEach(module ->
                    stores.add(database.open(ModuleSchema.of(new ModuleId(module), ErasureIT.class.getClassLoader()))));
            kernel = stores.getFirst();
            Journal journal = new Journal(kernel, CLOCK);
            PersonStore rows = new PersonStore(kernel, journal);
            people = new StoredPeople(rows, new RoleStore(kernel, journal), CLOCK, "CL");
            consents = new StoredConsents(new ConsentStore(kernel, journal), rows, CLOCK, "CL");
            facts = new StoredProtectedFacts(kernel, rows, new ProtectedStore(kernel, database.compartment()), CLOCK);
            Tables programme = new Tables(stores.get(MODULES.indexOf("programme")));
            Path folder = home.resolve("documents");
            documents = new StoredDocuments(programme, folder, Clock.systemUTC(), Documents.LARGEST);
            DocumentFiles kept = new DocumentFiles(programme, folder);
            kept.removeAgain(database.personalRecords().erasedFiles());
            ExportFolder exports = ExportFolder.in(home);
            exports.remove(database.personalRecords().erasedFiles().keySet());
            files = new StoredPersonalFiles(kernel, rows, database.personalRecords(), () -> List.of(kept, exports));
        }

        long insert(String table, String columns, Object... values) {
            String marks = Stream.of(values).map(value -> "?").collect(Collectors.joining(", "));
            return kernel.asTelar(
                    "a test begins",
                    () -> kernel.insert(
                                    "INSERT INTO " + table + " (" + columns + ") VALUES (" + marks + ")",
                                    List.<Object[]>of(values))[0]);
        }

        /** @return her key */
        long enter(String bird) throws IOException {
            Person wanted = new Person(
                    "Given" + bird + "1x",
                    "Family" + bird + "2x",
                    "mail" + bird + "3x@example.org",
                    "",
                    Optional.empty(),
                    List.of("es"),
                    Optional.of(LocalDate.of(2012, 4, 17)),
                    Optional.empty(),
                    "",
                    Optional.of(new IdentityNumber(
                            "CL", IdentityKind.PASSPORT, "P" + bird.toUpperCase(Locale.ROOT) + "4X")),
                    Optional.empty(),
                    "access " + bird + "5x",
                    "care " + bird + "6x",
                    "notes " + bird + "7x");
            long her = id(people.save(OFFICER, Optional.empty(), wanted));
            id(people.save(
                    OFFICER,
                    Optional.empty(),
                    new Role(her, Role.Kind.PARTICIPANT, Optional.empty(), DAY, Optional.empty(), bird + "8x")));
            id(consents.give(
                    OFFICER,
                    her,
                    "photos",
                    "es",
                    DAY,
                    Channel.FORM,
                    Optional.of(new Guardian("Madre " + bird + "9x", bird + "10x"))));
            id(facts.add(OFFICER, her, new ProtectedFact(ProtectedFact.Kind.VIOLENCE, bird + "11x", DAY, 0)));
            insert(
                    "IDENTITY_ACCOUNT",
                    "NAME, SHOWN, MAIL, PERSON, STATE, LANGUAGE, VERSION",
                    bird + "12x",
                    bird,
                    bird + "13x@example.org",
                    her,
                    "ACTIVE",
                    "es",
                    0);
            file(takesPart(her, bird), wanted.fullName(), bird);
            Path export = Files.createDirectories(home.resolve("modules/exports/" + bird + "-20270301-120000-000"));
            Files.writeString(
                    export.resolve("CIRCLES_SEAT.csv"),
                    "ID,GIVEN,FAMILY,NOTE\n1," + wanted.given() + "," + wanted.family() + "," + bird + IN_AN_EXPORT
                            + "x\n");
            insert(
                    "SHELL_DESK",
                    "ACCOUNT, PLACE, CONTENT, TOUCHED",
                    5L,
                    "draft/kernel.person/" + her,
                    "{\"path\":\"kernel/person/" + her + "\",\"mine\":{\"notes\":\"" + bird + "15x\"}}",
                    THEN);
            long delivery = insert(
                    "MAIL_DELIVERY",
                    "TEMPLATE, LANGUAGE, RECIPIENT, MASKED, STATE, TRIES, QUEUED, DUE, ANSWER, VERSION",
                    "x",
                    "es",
                    "r",
                    "m***",
                    "SENT",
                    1,
                    THEN,
                    THEN,
                    "250 <" + wanted.mail() + "> " + bird + "16x",
                    0);
            insert(
                    "MAIL_LETTER",
                    "DELIVERY, ADDRESS, NAME, SUBJECT, PLAIN, HTML",
                    delivery,
                    wanted.mail(),
                    wanted.fullName(),
                    "Hola " + bird + "17x",
                    "Lee " + bird + "18x",
                    "<p>" + bird + "19x");
            long wave = insert("MATCHMAKING_WAVE", "NAME, CREATED_AT, VERSION", "Ola " + her, THEN, 0);
            insert(
                    "MATCHMAKING_MENTEE",
                    "WAVE_ID, CODE, NAME, ORGANISATION, LANGUAGES, TOPICS, EXPECTATIONS, GIFTS, EXPERIENCE, HOURS, AVAILABILITY, MODES, KIND, PERSON",
                    wave,
                    "M1",
                    wanted.fullName(),
                    "Taller " + bird + "20x",
                    "",
                    "",
                    "",
                    "",
                    0,
                    0,
                    0,
                    "",
                    "PERSON",
                    her);
            return her;
        }

        private void file(long programme, String name, String bird) throws IOException {
            Document letter = Document.of(programme, documents.kinds().getFirst(), "Carta a " + name);
            documents.add(
                    OFFICER,
                    ((Change.Done<Document>) documents.save(OFFICER, Optional.empty(), letter)).stored(),
                    name + " " + bird + "22x.txt",
                    new ByteArrayInputStream(
                            ("Estimada " + name + ": " + bird + IN_A_FILE + "x").getBytes(StandardCharsets.UTF_8)),
                    "");
        }

        /** @return the key of the programme */
        private long takesPart(long her, String bird) {
            long programme = insert(
                    "PROGRAMME_PROGRAMME",
                    "NAME, COUNTRY, CURRENCY, BEGINS, ENDS, STATE, GENDER_MARKER, AIM, PARTNERS, VERSION",
                    "P" + her,
                    "CL",
                    "CLP",
                    DAY,
                    DAY,
                    "RUNNING",
                    "PRINCIPAL",
                    "",
                    "",
                    0);
            long wave = insert(
                    "PROGRAMME_WAVE",
                    "PROGRAMME, NUMBER, NAME, CAPACITY, TAKEN, VERSION",
                    programme,
                    1,
                    "Ola",
                    10,
                    0,
                    0);
            long part = insert(
                    "PROGRAMME_PARTICIPATION",
                    "WAVE, KIND, PARTICIPANT, ROLE, STANDING, SINCE, VERSION",
                    wave,
                    "PERSON",
                    her,
                    "MENTEE",
                    "ACTIVE",
                    DAY,
                    0);
            insert(
                    "PROGRAMME_STEP",
                    "PARTICIPATION, STANDING, ON_DAY, REASON, ACCOUNT, RECORDED",
                    part,
                    "ACTIVE",
                    DAY,
                    bird + "14x",
                    1L,
                    THEN);
            return programme;
        }

        void publish() {
            consents.publish(OFFICER, new Purpose("photos", 1, DAY, Map.of("es", new Purpose.Text("Fotos", "Texto"))));
        }

        String handedOut(long person) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            files.write(OFFICER, person, out);
            StringBuilder all = new StringBuilder();
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
                while (zip.getNextEntry() != null) {
                    all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            return all.toString();
        }

        void erase(long person) {
            Set<String> named = files.files(OFFICER, person).stream()
                    .filter(Kept::read)
                    .map(Kept::sha256)
                    .collect(Collectors.toSet());
            assertEquals(2, named.size());
            assertTrue(files.erase(OFFICER, person, named));
            files.removeLeftovers(OFFICER);
        }

        @Override
        public void close() {
            stores.forEach(ModuleStore::close);
            database.close();
        }
    }

    private static <T> long id(Change<T> change) {
        return ((Change.Done<T>) change).stored().id();
    }

    private static Set<String> canaries(String bird) {
        return IntStream.rangeClosed(1, CANARIES)
                .mapToObj(number -> bird + number + "x")
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> handedOut(String bird) {
        Set<String> all = canaries(bird);
        all.removeAll(Set.of(bird + IN_A_FILE + "x", bird + IN_AN_EXPORT + "x"));
        return all;
    }

    private static Set<String> in(String text, String bird) {
        String folded = text.toLowerCase(Locale.ROOT);
        Set<String> found = canaries(bird);
        found.removeIf(canary -> !folded.contains(canary));
        return found;
    }

    /** Those that stand in one of the files. */
    private static Set<String> inFiles(Path folder, String bird) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                found.addAll(in(Files.readString(file, StandardCharsets.ISO_8859_1), bird));
            }
        }
        return found;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }

    @Test
    void nothingIsLeftOnDerby() throws SQLException, IOException {
        long her;
        long other;
        try (Telar telar = new Telar("")) {
            telar.publish();
            her = telar.enter("canary");
            other = telar.enter("parrot");
            assertEquals(handedOut("canary"), in(telar.handedOut(her), "canary"));
            assertEquals(Set.of(), in(telar.handedOut(her), "parrot"));
        }
        Path backup = Files.createDirectory(home.resolve("backup"));
        for (String part : KEPT) {
            copy(home.resolve(part), backup.resolve(part));
        }
        Set<String> open = canaries("canary");
        open.remove("canary11x");
        assertEquals(open, inFiles(backup, "canary"), "all but what is sealed");
        try (Telar telar = new Telar("")) {
            telar.erase(her);
            assertEquals(Set.of(), in(telar.handedOut(her), "canary"));
            assertEquals(handedOut("parrot"), in(telar.handedOut(other), "parrot"));
        }
        Files.move(backup, home.resolveSibling(home.getFileName() + "-backup"));
        assertEquals(Set.of(), inFiles(home, "canary"));
        Path gone = Files.createDirectory(home.resolveSibling(home.getFileName() + "-gone"));
        for (String part : KEPT) {
            Files.move(home.resolve(part), gone.resolve(part));
            Files.move(home.resolveSibling(home.getFileName() + "-backup").resolve(part), home.resolve(part));
        }
        try (Telar telar = new Telar("")) {
            assertEquals(Set.of(), in(telar.handedOut(her), "canary"), "restored");
            assertEquals(handedOut("parrot"), in(telar.handedOut(other), "parrot"));
        }
        assertEquals(Set.of(), inFiles(home, "canary"), "restored");
    }

    @Test
    void nothingIsLeftOnPostgres() throws SQLException, IOException {
        try (PostgresServer server = new PostgresServer()) {
            String url = server.newDatabase();
            long her;
            try (Telar telar = new Telar(url)) {
                telar.publish();
                her = telar.enter("canary");
                telar.enter("parrot");
                assertEquals(handedOut("canary"), in(telar.handedOut(her), "canary"));
                Set<String> open = canaries("canary");
                open.remove("canary11x");
                open.removeAll(Set.of("canary" + IN_A_FILE + "x", "canary" + IN_AN_EXPORT + "x"));
                assertEquals(open, inFiles(server.files().resolve("base"), "canary"), "all but what is sealed");
                telar.erase(her);
                assertEquals(Set.of(), in(telar.handedOut(her), "canary"));
            }
            assertEquals(Set.of(), inFiles(server.files().resolve("base"), "canary"));
            assertEquals(Set.of(), inFiles(home, "canary"));
            assertTrue(inFiles(server.files().resolve("base"), "parrot").size() >= CANARIES - 3);
        }
    }
}
