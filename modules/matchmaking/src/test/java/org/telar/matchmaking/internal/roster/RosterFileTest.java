// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.telar.exchange.Cell;
import org.telar.exchange.TableWriter;
import org.telar.exchange.Title;
import org.telar.exchange.columns.Parsed;
import org.telar.exchange.columns.Problem;
import org.telar.matchmaking.engine.people.Availability;
import org.telar.matchmaking.engine.people.DeliveryMode;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;
import org.telar.matchmaking.engine.people.Place;
import org.telar.matchmaking.internal.HeldCodes;
import org.telar.matchmaking.internal.HeldCodes.Holder;
import org.telar.matchmaking.internal.Named;
import org.telar.matchmaking.internal.demo.DemoWave;
import org.telar.ui.intake.ListFile;
import org.telar.ui.intake.ListFile.Check;

class RosterFileTest {
    private static final RosterReader READER = new RosterReader(RosterFileTest::place);

    @TempDir
    Path folder;

    /** Any name is a place of its own; the real trees are tested where they are. */
    private static Parsed<Place> place(Cell cell) {
        return cell.text().equals("Atlantis")
                ? Parsed.fault("matchmaking.import.place.unknown", cell.text())
                : Parsed.of(Place.of("CL", "13", cell.text()));
    }

    private Path csv(Charset charset, String... lines) throws IOException {
        return Files.write(
                folder.resolve("list.csv"), String.join("\r\n", lines).getBytes(charset));
    }

    private static <T> Check.Read<T> read(ListFile<T> roster, Path file) throws IOException {
        Check<T> check = roster.check("list.csv", file, share -> {}, () -> false);
        if (check instanceof Check.Read<T> read) {
            return read;
        }
        throw new AssertionError(check);
    }

    private static <T> List<T> people(ListFile<T> roster, Path file) {
        List<T> all = new ArrayList<>();
        roster.rows("list.csv", file, row -> {}, () -> false).forEach(all::add);
        return all;
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "windows-1252"})
    void readsWhatAnOfficeWrites(String charset) throws IOException {
        Path file = csv(
                Charset.forName(charset),
                "Código;NOMBRE;Capacidad;Temas;Disponibilidad;Modalidad;Género;Preferencia de género;Idiomas",
                "M-1;Íñigo Ñáñez;3;fijación de precios, liderazgo;lun-noche;virtual;hombre;indiferente;español");
        Mentor mentor = people(READER.mentors(), file).getFirst().who();
        assertEquals("Íñigo Ñáñez", people(READER.mentors(), file).getFirst().name());
        assertEquals(Set.of("pricing", "leadership"), mentor.topics());
        assertEquals(3, mentor.capacity());
        assertEquals(Availability.of("mon-evening"), mentor.profile().availability());
        assertEquals(Set.of(DeliveryMode.VIRTUAL), mentor.profile().modes());
        assertEquals("man", mentor.profile().gender().orElseThrow());
        assertTrue(mentor.profile().preferredGender().isEmpty());
    }

    @Test
    void whatIsNotStatedDoesNotShutAnyoneOut() throws IOException {
        Path file = csv(StandardCharsets.UTF_8, "code,name", "E1,Ana");
        Mentee mentee = people(READER.mentees(), file).getFirst().who();
        assertEquals(Mentee.Kind.PERSON, mentee.kind());
        assertEquals(Availability.WHOLE_WEEK, mentee.profile().availability());
        assertEquals(Set.of(DeliveryMode.VIRTUAL), mentee.profile().modes());
        assertEquals(Set.of("es"), mentee.profile().languages());
    }

    @Test
    void everyProblemIsToldByRowAndColumn() throws IOException {
        Path file = csv(
                StandardCharsets.UTF_8,
                "código,nombre,capacidad,temas,territorio",
                "M1,Ana,2,liderazgo,Ñuñoa",
                "M1,Eva,2,liderazgo,Ñuñoa",
                "M3,Sol,-1,liderazgo,Ñuñoa",
                "M4,Luz,2,lidrazgo,Ñuñoa",
                "M 5,Paz,2,liderazgo,Ñuñoa",
                "M6,,2,liderazgo,Atlantis");
        Check.Read<Named<Mentor>> read = read(READER.mentors(), file);
        assertFalse(read.canBeBroughtIn());
        assertEquals(1, read.good());
        assertEquals(5, read.faulty());
        assertEquals(
                List.of("3 A", "4 C", "5 D", "6 A", "7 B", "7 E"),
                read.problems().stream()
                        .map(problem -> problem.row() + " " + problem.letters())
                        .toList());
        Problem unknownTopic = read.problems().get(2);
        assertTrue(unknownTopic.message().values().contains("liderazgo"), unknownTopic.toString());
    }

    /** The code that somebody has who is matched, or known in the shared database, is not for another one. */
    @Test
    void aCodeThatIsHeldIsToldByRowAndColumn() throws IOException {
        HeldCodes held =
                new HeldCodes(Map.of("E1", new Holder("Ana Soto", "person"), "E2", new Holder("Eva", "person")));
        Path file = csv(
                StandardCharsets.UTF_8,
                "código,nombre,tipo",
                "E1,Berta Otra,persona",
                "E2,Eva,empresa",
                "E3,Sol,empresa");
        Check.Read<Named<Mentee>> read = read(READER.mentees(() -> held), file);
        assertEquals(
                List.of("2 B matchmaking.column.held", "3 B matchmaking.column.held.kind"),
                read.problems().stream()
                        .map(problem -> problem.row() + " " + problem.letters() + " "
                                + problem.message().key())
                        .toList());
        assertTrue(read(READER.mentors(() -> held), csv(StandardCharsets.UTF_8, "código,nombre,capacidad", "E9,Ana,2"))
                .canBeBroughtIn());
    }

    @Test
    void aTemplateHasTheTitlesOfTheLanguageOfWhoAsks() {
        List<String> spanish = READER.mentors().titles(Locale.of("es"));
        List<String> english = READER.mentors().titles(Locale.ENGLISH);
        assertEquals(List.of("código", "nombre", "organización", "territorio"), spanish.subList(0, 4));
        assertEquals(List.of("code", "name", "organisation", "territory"), english.subList(0, 4));
        assertEquals("kind", READER.mentees().titles(Locale.ENGLISH).getLast());
        assertTrue(spanish.stream().noneMatch(english::contains), english::toString);
    }

    @Test
    void aMissingColumnIsNamed() throws IOException {
        Check.Read<Named<Mentor>> read = read(READER.mentors(), csv(StandardCharsets.UTF_8, "código,nombre", "M1,Ana"));
        assertEquals(
                List.of("capacidad"),
                read.problems().stream().map(Problem::column).toList());
    }

    @Test
    void checkingAndBringingInCanBeCancelled() throws IOException {
        Path file = csv(StandardCharsets.UTF_8, "code,name", "E1,Ana", "E2,Eva");
        ListFile<Named<Mentee>> roster = READER.mentees();
        assertThrows(CancellationException.class, () -> roster.check("list.csv", file, share -> {}, () -> true));
        assertThrows(
                CancellationException.class,
                () -> roster.rows("list.csv", file, row -> {}, () -> true).forEach(person -> {}));
    }

    @Test
    void theDemoWaveComesBackAsItWasMadeFromItsOwnRows() throws IOException {
        DemoWave demo = new DemoWave();
        Path mentors = workbook("mentors.xlsx", demo.mentorRows());
        Path mentees = workbook("mentees.xlsx", demo.menteeRows());
        assertTrue(read(READER.mentors(), mentors).canBeBroughtIn());
        assertEquals(126, people(READER.mentors(), mentors).size());
        Map<String, Mentee> made = demo.wave().mentees().stream().collect(Collectors.toMap(Mentee::code, one -> one));
        List<Named<Mentee>> back = people(READER.mentees(), mentees);
        assertEquals(650, back.size());
        for (Named<Mentee> mentee : back) {
            Mentee original = made.get(mentee.who().code());
            assertEquals(original.topics(), mentee.who().topics());
            assertEquals(original.profile().gifts(), mentee.who().profile().gifts());
            assertEquals(original.profile().languages(), mentee.who().profile().languages());
            assertEquals(
                    original.profile().availability(), mentee.who().profile().availability());
        }
    }

    private Path workbook(String name, List<Map<String, String>> rows) throws IOException {
        Path file = folder.resolve(name);
        List<String> titles = List.copyOf(rows.getFirst().keySet());
        try (TableWriter table = TableWriter.xlsx(
                Files.newOutputStream(file),
                "list",
                titles.stream().map(title -> new Title(title, Title.Kind.TEXT)).toList())) {
            for (Map<String, String> row : rows) {
                table.write(titles.stream().map(row::get).map(Cell::of).toList());
            }
        }
        return file;
    }
}
