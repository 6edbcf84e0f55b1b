// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.telar.api.User;
import org.telar.exchange.dataset.Dataset;
import org.telar.exchange.dataset.Places;
import org.telar.exchange.dataset.Region;
import org.telar.kernel.internal.intake.EnterpriseFile;
import org.telar.kernel.internal.intake.EnterpriseIntake;
import org.telar.kernel.internal.intake.OwnersCell;
import org.telar.kernel.internal.intake.PeopleIntake;
import org.telar.kernel.internal.intake.PersonFile;
import org.telar.kernel.internal.intake.PlaceCell;
import org.telar.kernel.internal.personal.StoredPersonalFiles;
import org.telar.kernel.internal.store.ConsentStore;
import org.telar.kernel.internal.store.ProtectedStore;
import org.telar.kernel.internal.view.Services;
import org.telar.kernel.organisations.Organisation.Kind;
import org.telar.persistence.Database;
import org.telar.ui.Desk;

/** What the kernel's screens stand on, over a test's database. It is 10 March 2027 in Santiago. */
public final class ServicesOnDatabase implements AutoCloseable {
    private final KernelOnDatabase kernel;
    private final KernelLists lists;
    public final Services services;

    public ServicesOnDatabase(Database database, Desk desk) {
        kernel = new KernelOnDatabase(database);
        Places places = new TerritoryNames(new OfficialTerritories(), List.of("CL", "CO"));
        var clock = KernelOnDatabase.EVENING;
        lists = new KernelLists(kernel.store, places, clock);
        services = new Services(
                kernel.people,
                kernel.duplicates,
                kernel.organisations,
                new StoredConsents(new ConsentStore(kernel.store, kernel.journal), kernel.personStore, clock, "CL"),
                new StoredHistories(kernel.journal),
                new StoredPersonalFiles(kernel.store, kernel.personStore, database.personalRecords(), List::of),
                new StoredProtectedFacts(
                        kernel.store,
                        kernel.personStore,
                        new ProtectedStore(kernel.store, database.compartment()),
                        clock),
                () -> Optional.of((asking, ids) -> Map.of(7L, "Ana Ñandú")),
                places,
                desk,
                (user, subject, otherwise) -> new Span(subject.kind() + " " + subject.id()),
                clock,
                new Region(clock.getZone(), "CL"));
    }

    public Dataset people() {
        return lists.people();
    }

    public Dataset latest() {
        return lists.latest();
    }

    public Dataset consentsMissing() {
        return lists.consentsMissing();
    }

    public Map<Kind, Dataset> organisations() {
        return Map.of(Kind.ENTERPRISE, lists.enterprises(), Kind.BUYER, lists.buyers(), Kind.ALLY, lists.allies());
    }

    public PeopleIntake intake() {
        return new PeopleIntake(kernel.store, kernel.personStore, KernelOnDatabase.EVENING, "CL");
    }

    public PersonFile personFile() {
        return new PersonFile(
                new PlaceCell(new OfficialTerritories(), List.of("CL", "CO")), "CL", KernelOnDatabase.TODAY);
    }

    public EnterpriseIntake enterpriseIntake() {
        return kernel.organisations.intake();
    }

    public EnterpriseFile enterpriseFile() {
        return new EnterpriseFile(
                new PlaceCell(new OfficialTerritories(), List.of("CL", "CO")),
                OwnersCell.among(kernel.people, staff()),
                "CL",
                KernelOnDatabase.TODAY.getYear());
    }

    public static User staff() {
        return KernelOnDatabase.STAFF;
    }

    @Override
    public void close() {
        kernel.close();
    }
}
