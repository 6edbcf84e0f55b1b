// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.dialog.Dialog;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telar.api.AccessDenied;
import org.telar.api.Stored;
import org.telar.kernel.internal.intake.ListedEnterprise;
import org.telar.kernel.numbers.IdentityKind;
import org.telar.kernel.numbers.IdentityNumber;
import org.telar.kernel.organisations.Activity;
import org.telar.kernel.organisations.Answer;
import org.telar.kernel.organisations.Enterprise;
import org.telar.kernel.organisations.Ownership;
import org.telar.kernel.organisations.Ownership.Owner;
import org.telar.kernel.organisations.Sales;
import org.telar.kernel.organisations.WomenOwned;
import org.telar.kernel.people.Person;
import org.telar.ui.intake.Brought;
import org.telar.ui.intake.ListFile;
import org.telar.ui.intake.ListFile.Check;

@ViewPackages(packages = "org.telar.kernel")
class EnterpriseIntakeTest extends KernelViewTest {
    private static final List<String> ROWS = List.of(
            "Empresa,RUT,Formal,CIIU,Empleados,Ventas,Moneda,Año,Propiedad de mujeres (%),Gerenta,"
                    + "Puestos del directorio,Mujeres en el directorio,Gestión de mujeres,Firma una mujer,Independiente,"
                    + "Dueñas,Comuna,Celular",
            "Telares del Ñuble,12.345.678-5,no,C 1312,4,\"1250000,5\",CLP,2025,75,sí,0,0,Sí,si,SÍ,"
                    + "Rosa Quilodrán: 60%; 7.654.321-6 15,Temuco,9 1234 5678",
            "Panes Paine,,,,,300,,,,,,,,,,,Valdivia,",
            "Panes Paine,,,,,,,,,,,,,,,,Osorno,");

    @TempDir
    private Path folder;

    private Path file(List<String> rows) throws IOException {
        return Files.write(folder.resolve("lista.csv"), rows);
    }

    private Check.Read<ListedEnterprise> checked(List<String> rows) throws IOException {
        return switch (kernel.enterpriseFile().file().check("lista.csv", file(rows), share -> {}, () -> false)) {
            case Check.Read<ListedEnterprise> read -> read;
            case Check.Unreadable<ListedEnterprise> unreadable ->
                fail(unreadable.reason().key());
        };
    }

    private Brought bring(List<String> rows) throws IOException {
        assertEquals(List.of(), checked(rows).problems());
        ListFile<ListedEnterprise> file = kernel.enterpriseFile().file();
        return kernel.enterpriseIntake().bring(staff, file.rows("lista.csv", file(rows), row -> {}, () -> false));
    }

    private Stored<Enterprise> enterprise(String words) {
        var found = services.organisations().named(staff, words, 5);
        assertEquals(1, found.size(), found::toString);
        return services.organisations()
                .enterprises()
                .find(staff, found.getFirst().id())
                .orElseThrow();
    }

    private List<Long> owners() {
        Stored<Person> rosa = entered(Person.named("Rosa", "Quilodrán"));
        Stored<Person> elena =
                entered(Person.named("Elena", "Paine").withIdentity(IdentityNumber.of(IdentityKind.RUT, "7654321-6")));
        entered(Person.named("Rosa", "Quilodrán Soto"));
        return List.of(rosa.id(), elena.id());
    }

    @Test
    void aListIsBroughtInWithAllFactsAndTheSameAgainChangesNothing() throws IOException {
        List<Long> people = owners();
        assertEquals(new Brought(3, 0, 0), bring(ROWS));
        Enterprise telares = enterprise("telares").value();
        assertFalse(telares.formal());
        assertEquals(Optional.of(new Activity("1312")), telares.activity());
        assertEquals(Optional.of(4), telares.employees());
        assertEquals(Optional.of(new Sales(new BigDecimal("1250000.50"), "CLP", 2025)), telares.sales());
        assertEquals(
                new Ownership(
                        Optional.of(new BigDecimal("75.0000")),
                        Answer.YES,
                        Optional.of(0),
                        Optional.of(0),
                        Answer.YES,
                        Answer.YES,
                        Answer.YES,
                        List.of(
                                new Owner(people.get(0), new BigDecimal("60.0000")),
                                new Owner(people.get(1), new BigDecimal("15.0000")))),
                telares.ownership());
        assertTrue(services.organisations().enterprises().womenOwned(staff, enterprise("telares")).stream()
                .map(WomenOwned::computed)
                .allMatch(Answer.YES::equals));
        assertEquals("+56912345678", telares.about().phone());
        assertEquals(new Brought(0, 0, 3), bring(ROWS));
    }

    @Test
    void salesWithoutYearAndCurrencyAreThoseOfLastYearInTheOfficesOwn() throws IOException {
        owners();
        bring(ROWS.subList(0, 3));
        assertEquals(
                Optional.of(new Sales(new BigDecimal("300.00"), "CLP", 2026)),
                enterprise("panes").value().sales());
    }

    @Test
    void whatIsHereIsCompletedByNumberOrByName() throws IOException {
        owners();
        bring(ROWS.subList(0, 3));
        assertEquals(
                new Brought(1, 2, 0),
                bring(List.of(
                        "Enterprise,RUT,Employees,Municipality,Women on the board",
                        "Telares Ñuble SpA,123456785,7,,2",
                        "PANES PAINÉ,,2,,",
                        "Panes Paine,11.111.111-1,,Osorno,")));
        Enterprise telares = enterprise("telares").value();
        assertEquals("Telares Ñuble SpA", telares.about().name());
        assertEquals(Optional.of(7), telares.employees());
        assertEquals("+56912345678", telares.about().phone());
        assertEquals(Optional.of(2), telares.ownership().boardWomen());
        assertEquals(Optional.empty(), telares.ownership().boardSeats(), "it had none, where two women cannot sit");
        assertEquals(2, services.organisations().named(staff, "panes paine", 5).size());
    }

    @Test
    void whatIsWrongIsToldByRowAndColumn() throws IOException {
        owners();
        entered(Person.named("Eva", "Soto"));
        entered(Person.named("Eva", "Soto"));
        Check.Read<ListedEnterprise> check = checked(List.of(
                "Empresa,RUT,NIT,Formal,CIIU,Ventas,Moneda,Puestos del directorio,Mujeres en el directorio,Dueñas",
                "Telares,12.345.678-4,800197268-5,no se sabe,99999,-1,peso,,,Rosa",
                "Panes,,,,,,,2,3,",
                "Flores,,,,,,,,,Rosa Quil 20",
                "Mieles,,,,,,,,,Eva Soto 20",
                "Vinos,,,,,,,,,Rosa Quilodrán 60; Elena Paine 60"));
        assertEquals(5, check.faulty());
        assertEquals(
                List.of(
                        "RUT kernel.flaw.identity",
                        "NIT kernel.flaw.nit",
                        "Formal kernel.intake.yes-or-no",
                        "CIIU kernel.flaw.activity",
                        "Ventas exchange.cell.out-of-range",
                        "Moneda kernel.flaw.currency",
                        "Dueñas kernel.intake.owner.shape",
                        "Mujeres en el directorio kernel.flaw.board",
                        "Dueñas kernel.intake.owner.unknown",
                        "Dueñas kernel.intake.owner.several",
                        "Dueñas kernel.flaw.shares"),
                check.problems().stream()
                        .map(problem ->
                                problem.column() + " " + problem.message().key())
                        .toList());
    }

    @Test
    void aListThatBreaksOffLeavesNothing() {
        Iterator<ListedEnterprise> broken = Stream.of("Telares", "Panes")
                .map(name -> new ListedEnterprise(Enterprise.named(name), Optional.empty()))
                .peek(one -> {
                    if (one.enterprise().about().name().equals("Panes")) {
                        throw new CancellationException();
                    }
                })
                .iterator();
        assertThrows(
                CancellationException.class, () -> kernel.enterpriseIntake().bring(staff, () -> broken));
        assertTrue(services.organisations().named(staff, "telares", 5).isEmpty());
    }

    @Test
    void onlyThoseWhoMayEnterEnterprisesBringThemIn() {
        assertThrows(
                AccessDenied.class,
                () -> kernel.enterpriseIntake().bring(reader("kernel.organisations.see"), List.of()));
    }

    @Test
    void thePreviewTellsWhatIsHere() throws IOException {
        owners();
        bring(ROWS);
        shown(new EnterpriseSample(
                kernel.enterpriseIntake(),
                staff,
                checked(List.of("Empresa,RUT,Ventas", "Otro nombre,12345678-5,", "Flores,,12"))
                        .sample()));
        assertTrue(page().contains("Otro nombre · RUT 12345678-5 Ya está"), this::page);
        assertTrue(page().contains("Flores · ventas 12 CLP en 2026 Nueva"), this::page);
    }

    @Test
    void theListIsOpenedFromThePageInBothLanguages() {
        shown(new OrganisationsView(
                services, kernel.organisations(), kernel.enterpriseIntake(), kernel.enterpriseFile(), staff));
        click("Traer una lista");
        assertEquals("Traer una lista", find(Dialog.class).single().getHeaderTitle());
        speak("en");
        shown(new OrganisationsView(
                services, kernel.organisations(), kernel.enterpriseIntake(), kernel.enterpriseFile(), staff));
        click("Bring in a list");
    }
}
