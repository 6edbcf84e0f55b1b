// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.intake;

import java.util.List;
import java.util.Optional;
import org.telar.api.Change;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.kernel.internal.store.OrganisationStore;
import org.telar.kernel.organisations.Enterprise;
import org.telar.kernel.organisations.Registry;
import org.telar.persistence.ModuleStore;
import org.telar.ui.intake.Brought;

/**
 * Brings in lists of enterprises, all or nothing; the same list once more changes nothing. Each row is compared with all
 * that came before it. Safe for many threads.
 */
public final class EnterpriseIntake {
    private final ModuleStore store;
    private final OrganisationStore<Enterprise> enterprises;
    private final Registry<Enterprise> registry;
    private final String country;

    /**
     * @param registry through which rows are stored
     * @param country of the office, ISO 3166-1 alpha-2
     */
    public EnterpriseIntake(
            ModuleStore store,
            OrganisationStore<Enterprise> enterprises,
            Registry<Enterprise> registry,
            String country) {
        this.store = store;
        this.enterprises = enterprises;
        this.registry = registry;
        this.country = country;
    }

    /**
     * @param list read once; nothing is stored when it throws
     * @throws IllegalStateException when one of them cannot be stored as it is
     */
    public Brought bring(User user, Iterable<ListedEnterprise> list) {
        user.require(Registry.EDIT);
        return store.as(user, Registry.EDIT, () -> store.inTransaction(() -> all(user, list)));
    }

    private Brought all(User user, Iterable<ListedEnterprise> list) {
        Brought sum = new Brought(0, 0, 0);
        for (ListedEnterprise row : list) {
            sum = bring(user, row.tidied(country), sum);
        }
        return sum;
    }

    private Brought bring(User user, ListedEnterprise row, Brought before) {
        Optional<Stored<Enterprise>> known = known(row);
        Enterprise wanted = known.map(one -> row.completing(one.value())).orElse(row.enterprise());
        if (known.filter(one -> one.value().equals(wanted)).isPresent()) {
            return new Brought(before.added(), before.changed(), before.unchanged() + 1);
        }
        if (!(registry.save(user, known, wanted) instanceof Change.Done<Enterprise>)) {
            throw new IllegalStateException("A row that had no problem was not stored; nothing of the list was");
        }
        return known.isPresent()
                ? new Brought(before.added(), before.changed() + 1, before.unchanged())
                : new Brought(before.added() + 1, before.changed(), before.unchanged());
    }

    /** Which enterprise is there already and is this row: by legal number, or else by name where nothing speaks against it. */
    public Optional<Stored<Enterprise>> known(User user, ListedEnterprise row) {
        user.require(Registry.SEE);
        return store.as(user, Registry.SEE, () -> known(row.tidied(country)));
    }

    private Optional<Stored<Enterprise>> known(ListedEnterprise row) {
        List<Stored<Enterprise>> alike = enterprises.namesakes(row.enterprise().about());
        return alike.stream()
                .filter(one -> row.hasNumberOf(one.value().about()))
                .findFirst()
                .or(() -> alike.stream()
                        .filter(one -> row.isNamesakeOf(one.value().about()))
                        .findFirst());
    }
}
