// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.telar.api.Module;
import org.telar.api.ModuleId;
import org.telar.api.Permission;
import org.telar.api.SearchProvider;
import org.telar.exchange.dataset.Dataset;
import org.telar.exchange.dataset.Places;
import org.telar.kernel.Office;
import org.telar.kernel.Scopes;
import org.telar.kernel.consent.Consents;
import org.telar.kernel.figures.Makeups;
import org.telar.kernel.internal.intake.EnterpriseIntake;
import org.telar.kernel.internal.intake.PeopleIntake;
import org.telar.kernel.internal.personal.StoredPersonalFiles;
import org.telar.kernel.internal.store.ConsentStore;
import org.telar.kernel.internal.store.Journal;
import org.telar.kernel.internal.store.MergeStore;
import org.telar.kernel.internal.store.OrganisationStore;
import org.telar.kernel.internal.store.PersonStore;
import org.telar.kernel.internal.store.ProtectedStore;
import org.telar.kernel.internal.store.RoleStore;
import org.telar.kernel.internal.store.ScopeStore;
import org.telar.kernel.organisations.Organisations;
import org.telar.kernel.organisations.Registry;
import org.telar.kernel.people.Dormancy;
import org.telar.kernel.people.Duplicates;
import org.telar.kernel.people.HearsOfPeople;
import org.telar.kernel.people.Histories;
import org.telar.kernel.people.KeepsFiles;
import org.telar.kernel.people.KeepsPeople;
import org.telar.kernel.people.People;
import org.telar.kernel.people.PersonalFiles;
import org.telar.kernel.people.ProtectedFacts;
import org.telar.persistence.Database;
import org.telar.persistence.ModuleSchema;
import org.telar.persistence.ModuleStore;
import org.telar.profile.Profile;

/** Table of contents of the kernel. Its services are there while the database is. */
@Component(service = Module.class, immediate = true)
public final class KernelModule implements Module {
    private static final ModuleId ID = new ModuleId("kernel");

    private final BundleContext context;
    private final ModuleStore store;
    private final List<ServiceRegistration<?>> services = new ArrayList<>();
    private final List<KeepsFiles> keepers = new CopyOnWriteArrayList<>();
    private final List<HearsOfPeople> hearing = new CopyOnWriteArrayList<>();

    @Activate
    public KernelModule(
            BundleContext context,
            @Reference Database database,
            @Reference Profile profile,
            @Reference Office office,
            @Reference OfficialTerritories territories) {
        this.context = context;
        store = database.open(ModuleSchema.of(ID, context.getBundle()));
        Clock clock = Clock.system(office.zone());
        String country = office.countries().getFirst();
        Journal journal = new Journal(store, clock);
        PersonStore people = new PersonStore(store, journal);
        MergeStore merges = new MergeStore(store, journal, people);
        Places places = new TerritoryNames(territories, office.countries());
        offer(Places.class, places);
        offer(People.class, new StoredPeople(people, new RoleStore(store, journal), clock, country));
        offer(Scopes.class, new ScopeStore(store));
        offer(PeopleIntake.class, new PeopleIntake(store, people, clock, country));
        offer(Duplicates.class, new LikelyDuplicates(people, merges, clock, country));
        StoredOrganisations organisations = new StoredOrganisations(store, journal, clock, country);
        offer(Organisations.class, organisations);
        offer(EnterpriseIntake.class, organisations.intake());
        ConsentStore consents = new ConsentStore(store, journal);
        profile.law().ifPresent(new ProfiledPurposes(consents)::publish);
        offer(Consents.class, new StoredConsents(consents, people, clock, country));
        offer(PersonalFiles.class, new StoredPersonalFiles(store, people, database.personalRecords(), () -> keepers));
        ProtectedStore facts = new ProtectedStore(store, database.compartment());
        offer(ProtectedFacts.class, new StoredProtectedFacts(store, people, facts, clock));
        StoredDormancy dormancy = new StoredDormancy(store, clock, country, () -> hearing);
        offer(Dormancy.class, dormancy);
        offer(KeepsPeople.class, dormancy);
        offer(Histories.class, new StoredHistories(journal));
        offer(Makeups.class, new CountedMakeups(store, territories, clock));
        offer(SearchProvider.class, new PeopleSearch(people, places));
        offer(SearchProvider.class, new OrganisationsSearch(OrganisationStore.enterprises(store, journal), places));
        KernelLists lists = new KernelLists(store, places, clock);
        offer(KernelLists.class, lists);
        lists.all().forEach(list -> offer(Dataset.class, list));
    }

    private <S> void offer(Class<S> type, S service) {
        services.add(context.registerService(type, service, null));
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addKeeper(KeepsFiles keeper) {
        keepers.add(keeper);
    }

    void removeKeeper(KeepsFiles keeper) {
        keepers.remove(keeper);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addHearing(HearsOfPeople module) {
        hearing.add(module);
    }

    void removeHearing(HearsOfPeople module) {
        hearing.remove(module);
    }

    @Deactivate
    void stop() {
        services.forEach(ServiceRegistration::unregister);
        store.close();
    }

    @Override
    public ModuleId id() {
        return ID;
    }

    @Override
    public List<Permission> permissions() {
        return List.of(
                People.SEE,
                People.EDIT,
                Registry.SEE,
                Registry.EDIT,
                Consents.SEE,
                Consents.EDIT,
                Histories.SEE,
                Makeups.SEE);
    }
}
