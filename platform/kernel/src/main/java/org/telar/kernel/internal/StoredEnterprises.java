// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.telar.api.Change;
import org.telar.api.Flaw;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.kernel.Checks;
import org.telar.kernel.internal.engine.Sizes;
import org.telar.kernel.internal.engine.WomenOwnedDefinition;
import org.telar.kernel.internal.store.DecisionStore;
import org.telar.kernel.internal.store.OrganisationStore;
import org.telar.kernel.organisations.Answer;
import org.telar.kernel.organisations.Enterprise;
import org.telar.kernel.organisations.Enterprises;
import org.telar.kernel.organisations.Ownership;
import org.telar.kernel.organisations.Registry;
import org.telar.kernel.organisations.Size;
import org.telar.kernel.organisations.WomenOwned;

/** Enterprises in the database. */
final class StoredEnterprises implements Enterprises {
    private static final int LONGEST = 1000;

    private final Registry<Enterprise> registry;
    private final OrganisationStore<Enterprise> store;
    private final DecisionStore decisions;
    private final Sizes sizes = new Sizes();

    StoredEnterprises(Registry<Enterprise> registry, OrganisationStore<Enterprise> store, DecisionStore decisions) {
        this.registry = registry;
        this.store = store;
        this.decisions = decisions;
    }

    @Override
    public Optional<Stored<Enterprise>> find(User user, long id) {
        return registry.find(user, id);
    }

    @Override
    public Change<Enterprise> save(User user, Optional<Stored<Enterprise>> seen, Enterprise wanted) {
        return registry.save(user, seen, wanted);
    }

    @Override
    public List<WomenOwned> womenOwned(User user, Stored<Enterprise> enterprise) {
        return store.as(
                user,
                SEE,
                () -> Arrays.stream(WomenOwned.Definition.values())
                        .map(definition -> WomenOwnedDefinition.of(definition)
                                .judge(enterprise.value().ownership(), decisions.holding(enterprise.id(), definition)))
                        .toList());
    }

    @Override
    public WomenOwned judge(WomenOwned.Definition definition, Ownership facts) {
        return WomenOwnedDefinition.of(definition).judge(facts, Optional.empty());
    }

    @Override
    public Change<Enterprise> decide(
            User user,
            Stored<Enterprise> enterprise,
            WomenOwned.Definition definition,
            Answer womenOwned,
            String reason,
            String evidence) {
        return store.as(user, EDIT, () -> {
            List<Flaw> flaws = new Checks()
                    .needed("reason", reason.strip(), LONGEST)
                    .text("evidence", evidence.strip(), LONGEST)
                    .flaws();
            if (!flaws.isEmpty()) {
                return new Change.Flawed<>(flaws);
            }
            decisions.decide(user, enterprise.id(), definition, womenOwned, reason.strip(), evidence.strip());
            return new Change.Done<>(enterprise);
        });
    }

    @Override
    public Size size(User user, Enterprise enterprise) {
        return store.as(user, SEE, () -> sizes.of(enterprise));
    }

    @Override
    public List<Stored<Enterprise>> ownedBy(User user, long person) {
        return store.as(user, SEE, () -> {
            List<Long> ids = decisions.ownedBy(person);
            return ids.isEmpty() ? List.of() : store.all(ids);
        });
    }
}
