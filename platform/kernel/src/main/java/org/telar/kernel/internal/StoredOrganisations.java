// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.kernel.internal.engine.Words;
import org.telar.kernel.internal.intake.EnterpriseIntake;
import org.telar.kernel.internal.store.DecisionStore;
import org.telar.kernel.internal.store.Journal;
import org.telar.kernel.internal.store.OrganisationStore;
import org.telar.kernel.organisations.Ally;
import org.telar.kernel.organisations.Buyer;
import org.telar.kernel.organisations.Enterprise;
import org.telar.kernel.organisations.Enterprises;
import org.telar.kernel.organisations.Organisations;
import org.telar.kernel.organisations.Registry;
import org.telar.persistence.ModuleStore;

/** Organisations in the database. */
public final class StoredOrganisations implements Organisations {
    private final ModuleStore store;
    private final String country;
    private final OrganisationStore<Enterprise> all;
    private final Enterprises enterprises;
    private final Registry<Buyer> buyers;
    private final Registry<Ally> allies;

    /**
     * @param clock in the office's time zone
     * @param country the office's own, ISO 3166-1 alpha-2
     */
    public StoredOrganisations(ModuleStore store, Journal journal, Clock clock, String country) {
        this.store = store;
        this.country = country;
        all = OrganisationStore.enterprises(store, journal);
        DecisionStore decisions = new DecisionStore(store, journal);
        Registry<Enterprise> registry = new StoredRegistry<>(
                all,
                one -> one.with(one.about().tidied(country)),
                one -> one.flaws(LocalDate.now(clock).getYear()));
        enterprises = new StoredEnterprises(registry, all, decisions);
        buyers = new StoredRegistry<>(
                OrganisationStore.buyers(store, journal),
                one -> new Buyer(one.about().tidied(country), one.sites()),
                Buyer::flaws);
        allies = new StoredRegistry<>(
                OrganisationStore.allies(store, journal),
                one -> new Ally(one.about().tidied(country), one.kinds(), one.agreements()),
                Ally::flaws);
    }

    /** Whole lists of enterprises. */
    public EnterpriseIntake intake() {
        return new EnterpriseIntake(store, all, enterprises, country);
    }

    @Override
    public Registry<Buyer> buyers() {
        return buyers;
    }

    @Override
    public Registry<Ally> allies() {
        return allies;
    }

    @Override
    public Enterprises enterprises() {
        return enterprises;
    }

    @Override
    public Map<Long, Entry> entries(User user, Collection<Long> ids) {
        return all.as(user, Registry.SEE, () -> all.entries(ids));
    }

    @Override
    public List<Stored<Entry>> named(User user, String words, int most) {
        return all.as(user, Registry.SEE, () -> {
            List<Long> ids = all.beginning(Words.sought(words), most);
            Map<Long, Entry> entries = all.entries(ids);
            return ids.stream()
                    .filter(entries::containsKey)
                    .map(id -> new Stored<>(id, 0, entries.get(id)))
                    .toList();
        });
    }
}
