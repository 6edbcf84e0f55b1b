// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.telar.api.Change;
import org.telar.api.Flaw;
import org.telar.api.Message;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.kernel.internal.engine.Words;
import org.telar.kernel.internal.store.PersonStore;
import org.telar.kernel.internal.store.RoleStore;
import org.telar.kernel.people.People;
import org.telar.kernel.people.Person;
import org.telar.kernel.people.Role;

/** People in the database. */
public final class StoredPeople implements People {
    private final PersonStore people;
    private final RoleStore roles;
    private final Clock clock;
    private final String country;

    /**
     * @param clock in the office's time zone
     * @param country the office's own, ISO 3166-1 alpha-2
     */
    public StoredPeople(PersonStore people, RoleStore roles, Clock clock, String country) {
        this.people = people;
        this.roles = roles;
        this.clock = clock;
        this.country = country;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    @Override
    public Optional<Stored<Person>> find(User user, long id) {
        return people.as(user, SEE, () -> people.find(id));
    }

    @Override
    public Map<Long, String> names(User user, Collection<Long> ids) {
        return people.as(user, SEE, () -> people.names(ids));
    }

    @Override
    public List<Stored<Person>> named(User user, String words, int most) {
        return people.as(
                user,
                SEE,
                () -> people.all(people.beginning(Words.sought(words), most)).stream()
                        .sorted(Comparator.comparing(one -> one.value().listName()))
                        .toList());
    }

    @Override
    public Change<Person> save(User user, Optional<Stored<Person>> seen, Person wanted) {
        return people.as(user, EDIT, () -> {
            Person tidied = wanted.tidied(country);
            List<Flaw> flaws = tidied.flaws(today());
            return flaws.isEmpty() ? people.save(user, seen, tidied) : new Change.Flawed<>(flaws);
        });
    }

    @Override
    public List<Stored<Role>> roles(User user, long person) {
        return people.as(
                user,
                SEE,
                () -> people.find(person).map(one -> roles.ofPerson(one.id())).orElse(List.of()).stream()
                        .sorted(lastingFirst())
                        .toList());
    }

    @Override
    public List<Stored<Role>> rolesFor(User user, long organisation) {
        return people.as(
                user,
                SEE,
                () -> roles.forOrganisation(organisation).stream()
                        .sorted(lastingFirst())
                        .toList());
    }

    private Comparator<Stored<Role>> lastingFirst() {
        LocalDate today = today();
        return Comparator.<Stored<Role>, Boolean>comparing(
                        role -> role.value().until().filter(today::isAfter).isPresent())
                .thenComparing(role -> role.value().from(), Comparator.reverseOrder())
                .thenComparing(Stored::id);
    }

    @Override
    public Change<Role> save(User user, Optional<Stored<Role>> seen, Role wanted) {
        return people.as(user, EDIT, () -> {
            List<Flaw> flaws = wanted.flaws();
            if (!flaws.isEmpty()) {
                return new Change.Flawed<>(flaws);
            }
            if (seen.filter(role -> role.value().person() != wanted.person()).isPresent()) {
                return new Change.Refused<>(Message.of("kernel.refused.other-person"));
            }
            return people.find(wanted.person())
                    .map(her -> roles.save(user, seen, wanted.ofPerson(her.id())))
                    .orElseGet(() -> new Change.Refused<>(Message.of("kernel.refused.nobody")));
        });
    }
}
