// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.telar.api.Change;
import org.telar.api.Flaw;
import org.telar.api.Message;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.kernel.internal.store.AllHerKeys;
import org.telar.kernel.internal.store.PersonStore;
import org.telar.kernel.internal.store.ProtectedStore;
import org.telar.kernel.people.ProtectedFact;
import org.telar.kernel.people.ProtectedFacts;
import org.telar.persistence.ModuleStore;

/** Protected facts in the compartment of the database. */
public final class StoredProtectedFacts implements ProtectedFacts {
    private final ModuleStore store;
    private final PersonStore people;
    private final ProtectedStore facts;
    private final AllHerKeys keys;
    private final Clock clock;

    /** @param clock in the office's time zone */
    public StoredProtectedFacts(ModuleStore store, PersonStore people, ProtectedStore facts, Clock clock) {
        this.store = store;
        this.people = people;
        this.facts = facts;
        keys = new AllHerKeys(store);
        this.clock = clock;
    }

    private Optional<Set<Long>> hers(long person) {
        return people.find(person).map(one -> keys.of(one.id()));
    }

    @Override
    public Optional<Integer> count(User user, long person) {
        return people.as(user, user.may(SEE) ? SEE : EDIT, () -> hers(person).map(facts::count));
    }

    @Override
    public List<Stored<ProtectedFact>> open(User user, long person, Reason reason) {
        return people.as(
                user,
                SEE,
                () -> store.inTransaction(() ->
                        hers(person).map(all -> facts.open(all, reason.name())).orElse(List.of())));
    }

    @Override
    public Change<ProtectedFact> add(User user, long person, ProtectedFact fact) {
        return people.as(user, EDIT, () -> {
            List<Flaw> flaws = fact.flaws(LocalDate.now(clock));
            if (!flaws.isEmpty()) {
                return new Change.Flawed<>(flaws);
            }
            return people.find(person)
                    .<Change<ProtectedFact>>map(her -> new Change.Done<>(facts.add(
                            her.id(), new ProtectedFact(fact.kind(), fact.detail(), fact.on(), user.account()))))
                    .orElseGet(() -> new Change.Refused<>(Message.of("kernel.refused.nobody")));
        });
    }

    @Override
    public boolean remove(User user, long person, long fact) {
        return people.as(
                user,
                EDIT,
                () -> store.inTransaction(() ->
                        hers(person).filter(all -> facts.remove(all, fact)).isPresent()));
    }
}
