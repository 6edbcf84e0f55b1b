// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.telar.api.Change;
import org.telar.api.Flaw;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.kernel.internal.store.OrganisationStore;
import org.telar.kernel.organisations.Registry;

/** Organisations of one kind in the database. */
final class StoredRegistry<T extends Record> implements Registry<T> {
    private final OrganisationStore<T> store;
    private final UnaryOperator<T> tidied;
    private final Function<T, List<Flaw>> flaws;

    StoredRegistry(OrganisationStore<T> store, UnaryOperator<T> tidied, Function<T, List<Flaw>> flaws) {
        this.store = store;
        this.tidied = tidied;
        this.flaws = flaws;
    }

    @Override
    public Optional<Stored<T>> find(User user, long id) {
        return store.as(user, SEE, () -> store.find(id));
    }

    @Override
    public Change<T> save(User user, Optional<Stored<T>> seen, T wanted) {
        return store.as(user, EDIT, () -> {
            T tidy = tidied.apply(wanted);
            List<Flaw> found = flaws.apply(tidy);
            return found.isEmpty() ? store.save(user, seen, tidy) : new Change.Flawed<>(found);
        });
    }
}
