// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.telar.kernel.internal.KernelOnDatabase.STAFF;
import static org.telar.kernel.internal.KernelOnDatabase.TODAY;
import static org.telar.kernel.internal.KernelOnDatabase.done;
import static org.telar.kernel.internal.KernelOnDatabase.user;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.telar.api.AccessDenied;
import org.telar.api.Change;
import org.telar.api.Flaw;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.kernel.Place;
import org.telar.kernel.numbers.IdentityKind;
import org.telar.kernel.numbers.IdentityNumber;
import org.telar.kernel.organisations.Activity;
import org.telar.kernel.organisations.Ally;
import org.telar.kernel.organisations.Ally.Agreement;
import org.telar.kernel.organisations.Answer;
import org.telar.kernel.organisations.Buyer;
import org.telar.kernel.organisations.Buyer.Point;
import org.telar.kernel.organisations.Buyer.Site;
import org.telar.kernel.organisations.Enterprise;
import org.telar.kernel.organisations.Enterprises;
import org.telar.kernel.organisations.Organisation;
import org.telar.kernel.organisations.Organisations.Entry;
import org.telar.kernel.organisations.Ownership;
import org.telar.kernel.organisations.Ownership.Owner;
import org.telar.kernel.organisations.Registry;
import org.telar.kernel.organisations.Sales;
import org.telar.kernel.organisations.WomenOwned.Definition;
import org.telar.kernel.people.Person;
import org.telar.persistence.Database;
import org.telar.testing.OnBothDatabases;

@OnBothDatabases
class OrganisationsTest {
    private final KernelOnDatabase kernel;
    private final Enterprises enterprises;

    OrganisationsTest(Database database) {
        kernel = new KernelOnDatabase(database);
        enterprises = kernel.organisations.enterprises();
    }

    @AfterEach
    void close() {
        kernel.close();
    }

    private static Enterprise telares(List<Owner> owners) {
        return new Enterprise(
                Organisation.named("Telares del Ñuble")
                        .withPlace(new Place("CL", "16101"))
                        .withLegalId(IdentityNumber.of(IdentityKind.RUT, "12345678-5")),
                false,
                Optional.of(new Activity("1312")),
                Optional.of(4),
                Optional.of(new Sales(new BigDecimal("12000000.50"), "CLP", 2024)),
                new Ownership(
                        Optional.of(new BigDecimal("40.0000")),
                        Answer.YES,
                        Optional.of(0),
                        Optional.empty(),
                        Answer.YES,
                        Answer.UNKNOWN,
                        Answer.NO,
                        owners));
    }

    private Stored<Enterprise> entered(Enterprise enterprise) {
        return done(enterprises.save(STAFF, Optional.empty(), enterprise));
    }

    @Test
    void anEnterpriseIsReadAsItWasWithItsOwners() {
        long ana = kernel.entered(Person.named("Ana", "Soto")).id();
        Enterprise wanted = telares(List.of(new Owner(ana, new BigDecimal("40.0000"))));
        Stored<Enterprise> stored = entered(wanted);
        assertEquals(wanted, stored.value());
        assertEquals(Optional.of(stored), enterprises.find(STAFF, stored.id()));
        assertEquals(List.of(stored), enterprises.ownedBy(STAFF, ana));
        Stored<Enterprise> sold = done(enterprises.save(STAFF, Optional.of(stored), telares(List.of())));
        assertEquals(List.of(), sold.value().ownership().owners());
        assertEquals(
                new Change.Overtaken<>(sold),
                enterprises.save(STAFF, Optional.of(stored), wanted),
                "owners alone are a change, too");
    }

    @Test
    void aDecisionHoldsAgainstTheFactsUntilItIsTakenBack() {
        Stored<Enterprise> stored = entered(telares(List.of()));
        assertEquals(List.of(Answer.YES, Answer.NO), verdicts(stored));
        done(enterprises.decide(STAFF, stored, Definition.IWA_34, Answer.YES, "Visita del 3 de marzo", "acta 12"));
        assertEquals(List.of(Answer.YES, Answer.YES), verdicts(stored));
        var decision =
                enterprises.womenOwned(STAFF, stored).getLast().decision().orElseThrow();
        assertEquals("acta 12", decision.evidence());
        assertEquals(STAFF.account(), decision.account());
        done(enterprises.decide(STAFF, stored, Definition.IWA_34, Answer.UNKNOWN, "Era otra empresa", ""));
        assertEquals(List.of(Answer.YES, Answer.NO), verdicts(stored));
        assertInstanceOf(Change.Flawed.class, enterprises.decide(STAFF, stored, Definition.IFC, Answer.NO, " ", ""));
    }

    private List<Answer> verdicts(Stored<Enterprise> enterprise) {
        return enterprises.womenOwned(STAFF, enterprise).stream()
                .map(judged -> judged.verdict())
                .toList();
    }

    @Test
    void buyersHaveSitesAndAlliesAgreements() {
        Buyer buyer = new Buyer(
                Organisation.named("Compradora S.A."),
                List.of(
                        new Site(
                                "Planta",
                                Optional.of(new Place("CO", "11001")),
                                "Calle 1",
                                Optional.of(new Point(4.6, -74.1))),
                        new Site("Bodega", Optional.empty(), "", Optional.empty())));
        Stored<Buyer> stored = done(kernel.organisations.buyers().save(STAFF, Optional.empty(), buyer));
        assertEquals(buyer, stored.value());
        Ally ally = new Ally(
                Organisation.named("Instituto"),
                Set.of(Ally.Kind.ACADEMIC, Ally.Kind.IMPLEMENTING),
                List.of(new Agreement("Convenio", "Forma a las mentoras", Optional.of(TODAY), Optional.empty(), "")));
        Stored<Ally> other = done(kernel.organisations.allies().save(STAFF, Optional.empty(), ally));
        assertEquals(ally, other.value());
        assertEquals(Optional.empty(), kernel.organisations.buyers().find(STAFF, other.id()), "of another kind");
        assertEquals(
                Map.of(stored.id(), new Entry("Compradora S.A.", Organisation.Kind.BUYER)),
                kernel.organisations.entries(STAFF, List.of(stored.id(), -1L)));
        assertEquals(
                List.of(other.id()),
                kernel.organisations.named(STAFF, "INSTI", 5).stream()
                        .map(Stored::id)
                        .toList());
    }

    @Test
    void flawsAreToldAtTheirFields() {
        Enterprise flawed = new Enterprise(
                Organisation.named(""),
                true,
                Optional.of(new Activity("0000")),
                Optional.of(-1),
                Optional.of(new Sales(new BigDecimal("-1"), "pesos", 2090)),
                new Ownership(
                        Optional.of(new BigDecimal("101")),
                        Answer.UNKNOWN,
                        Optional.of(3),
                        Optional.of(4),
                        Answer.UNKNOWN,
                        Answer.UNKNOWN,
                        Answer.UNKNOWN,
                        List.of(new Owner(1, new BigDecimal("60")), new Owner(2, new BigDecimal("60")))));
        var change = enterprises.save(STAFF, Optional.empty(), flawed);
        assertTrue(change instanceof Change.Flawed<Enterprise>);
        assertEquals(
                List.of(
                        "about.name",
                        "activity",
                        "employees",
                        "sales",
                        "sales",
                        "sales",
                        "ownership.womenShare",
                        "ownership.boardWomen",
                        "ownership.owners"),
                ((Change.Flawed<Enterprise>) change)
                        .flaws().stream().map(Flaw::field).toList());
    }

    @Test
    void everyLookAndEveryChangeNeedsItsPermission() {
        Stored<Enterprise> stored = entered(telares(List.of()));
        User reader = user(Set.of(Registry.SEE.id()));
        User stranger = user(Set.of("kernel.people.see"));
        for (Executable change : List.<Executable>of(
                () -> enterprises.save(reader, Optional.of(stored), stored.value()),
                () -> enterprises.decide(reader, stored, Definition.IFC, Answer.NO, "x", ""))) {
            assertEquals(Registry.EDIT, assertThrows(AccessDenied.class, change).permission());
        }
        for (Executable look : List.<Executable>of(
                () -> enterprises.find(stranger, stored.id()),
                () -> enterprises.womenOwned(stranger, stored),
                () -> enterprises.size(stranger, stored.value()),
                () -> enterprises.ownedBy(stranger, 1),
                () -> kernel.organisations.entries(stranger, List.of()),
                () -> kernel.organisations.named(stranger, "x", 1))) {
            assertEquals(Registry.SEE, assertThrows(AccessDenied.class, look).permission());
        }
    }
}
