// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.dialog.Dialog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telar.api.AccessDenied;
import org.telar.api.Stored;
import org.telar.kernel.numbers.IdentityKind;
import org.telar.kernel.numbers.IdentityNumber;
import org.telar.kernel.people.AgeBand;
import org.telar.kernel.people.Channel;
import org.telar.kernel.people.Person;
import org.telar.ui.intake.Brought;
import org.telar.ui.intake.ListFile;
import org.telar.ui.intake.ListFile.Check;

@ViewPackages(packages = "org.telar.kernel")
class PeopleIntakeTest extends KernelViewTest {
    private static final List<String> ROWS = List.of(
            "Nombres,Apellidos,RUT,Correo,Celular,Fecha de nacimiento,Género,Comuna",
            "Rosa,Quilodrán,12.345.678-5,,9 1234 5678,1990-05-02,Mujer,Temuco",
            "Elena,Paine,,elena@Example.ORG,,,,",
            "Juana,Ñanco,,,,,,");

    @TempDir
    private Path folder;

    private Path file(List<String> rows) throws IOException {
        return Files.write(folder.resolve("lista.csv"), rows);
    }

    private Check.Read<Person> checked(List<String> rows) throws IOException {
        return switch (kernel.personFile().file().check("lista.csv", file(rows), share -> {}, () -> false)) {
            case Check.Read<Person> read -> read;
            case Check.Unreadable<Person> unreadable -> fail(unreadable.reason().key());
        };
    }

    private Brought bring(List<String> rows) throws IOException {
        ListFile<Person> file = kernel.personFile().file();
        return kernel.intake().bring(staff, file.rows("lista.csv", file(rows), row -> {}, () -> false));
    }

    private Person person(String words) {
        List<Stored<Person>> found = services.people().named(staff, words, 5);
        assertEquals(1, found.size(), found::toString);
        return found.getFirst().value();
    }

    @Test
    void aListIsBroughtInAndTheSameAgainChangesNothing() throws IOException {
        assertTrue(checked(ROWS).canBeBroughtIn());
        assertEquals(new Brought(3, 0, 0), bring(ROWS));
        Person rosa = person("rosa quilodran");
        assertEquals(Optional.of(IdentityNumber.of(IdentityKind.RUT, "12345678-5")), rosa.identity());
        assertEquals("+56912345678", rosa.phone());
        assertEquals("woman", rosa.gender());
        assertTrue(rosa.place().orElseThrow().code().startsWith("CL-09"));
        assertEquals("elena@example.org", person("elena").mail());
        assertEquals(new Brought(0, 0, 3), bring(ROWS));
    }

    @Test
    void whoIsHereIsCompletedAndKeepsWhatTheListDoesNotSay() throws IOException {
        bring(ROWS);
        List<String> more = List.of(
                "Given names,Surname,RUT,E-mail,Notes",
                "Rosa Ester,Quilodrán,123456785,rosa@example.org,",
                "Elena,Paine,,elena@example.org,Viene con su hija",
                "Juana,Ñanco,,juana@example.org,");
        assertTrue(checked(more).canBeBroughtIn());
        assertEquals(new Brought(1, 2, 0), bring(more));
        Person rosa = person("rosa ester");
        assertEquals("+56912345678", rosa.phone());
        assertEquals("rosa@example.org", rosa.mail());
        assertEquals("Viene con su hija", person("elena").notes());
        assertEquals(2, services.people().named(staff, "juana", 5).size());
    }

    @Test
    void whoIsKnownByNameAloneIsTheSameWithHerLanguagesInAnotherOrder() throws IOException {
        String titles = "Nombres,Apellidos,Idiomas,Canal preferido,Cuidados";
        List<String> once = List.of(titles, "Inés,Calfucura,español; mapudungún,Llamada,Dos hijos");
        List<String> again = List.of(titles, "Inés,Calfucura,mapudungún; español,Llamada,Dos hijos");
        assertEquals(new Brought(1, 0, 0), bring(once));
        assertEquals(new Brought(0, 0, 1), bring(again));
        assertEquals(List.of("es", "arn"), person("ines").languages());
        List<String> other = List.of(titles, "Inés,Calfucura,mapudungún; español,WhatsApp,Dos hijos");
        assertEquals(new Brought(1, 0, 0), bring(other));
    }

    @Test
    void sistersWithOneMailAreTwo() throws IOException {
        assertEquals(
                new Brought(2, 0, 0),
                bring(List.of(
                        "Nombres,Apellidos,Correo", "Ana,Paine,casa@example.org", "Berta,Paine,casa@example.org")));
    }

    @Test
    void whatIsWrongIsToldByRowAndColumn() throws IOException {
        Check.Read<Person> check = checked(List.of(
                "Nombres,RUT,Correo,Teléfono,Comuna",
                "Rosa,12.345.678-4,rosa,12,Temucos",
                "Elena,,,,San Pedro de la Nada"));
        assertEquals(2, check.faulty());
        assertEquals(
                List.of("kernel.flaw.identity", "kernel.flaw.mail", "kernel.flaw.phone", "kernel.intake.place.near"),
                check.problems().stream()
                        .filter(problem -> problem.row() == 2)
                        .map(problem -> problem.message().key())
                        .toList());
    }

    @Test
    void aListThatBreaksOffLeavesNothing() {
        Iterator<Person> broken = Stream.of(Person.named("Rosa", "Quilodrán"), Person.named("Elena", "Paine"))
                .peek(person -> {
                    if (person.given().equals("Elena")) {
                        throw new CancellationException();
                    }
                })
                .iterator();
        assertThrows(CancellationException.class, () -> kernel.intake().bring(staff, () -> broken));
        assertTrue(services.people().named(staff, "rosa", 5).isEmpty());
    }

    @Test
    void onlyThoseWhoMayEnterPeopleBringThemIn() {
        assertThrows(AccessDenied.class, () -> kernel.intake().bring(reader("kernel.people.see"), List.of()));
    }

    @Test
    void thePreviewTellsWhoIsHereAndWhoPerhapsIs() throws IOException {
        bring(ROWS);
        List<Person> sample = List.of(
                Person.named("Juana", "Ñanco"),
                Person.named("Roza", "Quilodran").withContact("", "+56912345678"),
                Person.named("Marta", "Huenchumilla"));
        shown(new PeopleSample(services, kernel.intake(), staff, sample));
        assertTrue(page().contains("Juana Ñanco Ya está no cambia nada"), this::page);
        assertTrue(page().contains("Quizás ya está: Rosa Quilodrán"), this::page);
        assertTrue(page().contains("Marta Huenchumilla Nueva"), this::page);
    }

    @Test
    void thePreviewShowsWhatWillBeStored() throws IOException {
        bring(ROWS);
        List<String> more = List.of(
                "Nombres,Apellidos,RUT,Correo,Celular,Edad,Idiomas,Canal preferido,Cuidados",
                "Rosa,Quilodrán,12.345.678-5,rosa@Example.ORG,+56 9 1234 5678,36 a 45,mapudungún; español,whatsapp,",
                "Inés,Calfucura,,,9-8765-4321,41,Español,Llamada,Dos hijos");
        shown(new PeopleSample(services, kernel.intake(), staff, checked(more).sample()));
        assertTrue(
                page().contains("+56 912345678") && page().contains("Ya está cambiará: Correo, Por dónde prefiere"),
                this::page);
        assertTrue(page().contains("rosa@example.org"), this::page);
        assertTrue(page().contains("Inés Calfucura · 36 a 45 · +56 9 8765 4321 · Teléfono · español"), this::page);
        assertEquals(new Brought(1, 1, 0), bring(more));
        Person rosa = person("rosa quilodran");
        assertEquals(List.of("arn", "es"), rosa.languages());
        assertEquals(Optional.empty(), rosa.ageBand());
        Person ines = person("ines");
        assertEquals(Optional.of(AgeBand.FROM_36), ines.ageBand());
        assertEquals(Optional.of(Channel.PHONE), ines.channel());
        assertEquals("Dos hijos", ines.care());
        assertEquals(new Brought(0, 0, 2), bring(more));
    }

    @Test
    void agesAreYearsOrBands() throws IOException {
        List<String> rows = new ArrayList<>(List.of("Nombres,Edad"));
        List.of("14", "15", "17 años", "65", "66", "Más de 65", "46 to 55", "menos de 15", "18-25", "25,5", "130")
                .forEach(age -> rows.add("Ana," + '"' + age + '"'));
        Check.Read<Person> read = checked(rows);
        assertEquals(
                List.of(
                        AgeBand.UNDER_15,
                        AgeBand.FROM_15,
                        AgeBand.FROM_15,
                        AgeBand.FROM_56,
                        AgeBand.OVER_65,
                        AgeBand.OVER_65,
                        AgeBand.FROM_46,
                        AgeBand.UNDER_15,
                        AgeBand.FROM_18),
                read.sample().stream()
                        .map(person -> person.ageBand().orElseThrow())
                        .toList());
        assertEquals(
                List.of(11L, 12L),
                read.problems().stream().map(problem -> (long) problem.row()).toList());
    }

    @Test
    void aLetterThatMayBeSeveralGendersIsAskedFor() throws IOException {
        List<String> rows = List.of("Nombres,Sexo", "Ana,F", "Juan,H", "Luz,M", "Paz,x", "Eva,travesti");
        Check.Read<Person> read = checked(rows);
        assertEquals(
                List.of("woman", "man", "travesti"),
                read.sample().stream().map(Person::gender).toList());
        assertEquals(
                List.of("4 kernel.intake.gender-letter", "5 kernel.intake.gender-letter"),
                read.problems().stream()
                        .map(problem -> problem.row() + " " + problem.message().key())
                        .toList());
    }

    @Test
    void theListIsOpenedFromThePage() {
        shown(new PeopleView(services, kernel.people(), kernel.intake(), kernel.personFile(), staff));
        click("Traer una lista");
        assertEquals("Traer una lista", find(Dialog.class).single().getHeaderTitle());
    }
}
