// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.scope;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.telar.api.Scope;
import org.telar.api.Scope.Kind;
import org.telar.api.ScopeChoices;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.kernel.Territories;
import org.telar.kernel.people.People;
import org.telar.kernel.people.Person;

/** What concerns one person, a mentor for instance, as the scope of her role. */
@Component
public final class PersonScopes implements ScopeChoices {
    private final People people;
    private final Surroundings surroundings;

    @Activate
    public PersonScopes(@Reference People people, @Reference Territories territories) {
        this.people = people;
        surroundings = new Surroundings(territories);
    }

    @Override
    public Kind kind() {
        return Kind.PERSON;
    }

    /** Without words none. */
    @Override
    public List<Choice> find(User user, String words, int most) {
        return words.isBlank() || !user.may(People.SEE)
                ? List.of()
                : people.named(user, words, most).stream().map(this::choice).toList();
    }

    @Override
    public Optional<Choice> find(User user, Scope scope) {
        return user.may(People.SEE)
                ? people.find(user, Long.parseLong(scope.id())).map(this::choice)
                : Optional.empty();
    }

    private Choice choice(Stored<Person> person) {
        return new Choice(
                Scope.of(Kind.PERSON, person.id()),
                person.value().fullName(),
                surroundings.around(person.value().place()),
                Set.of());
    }
}
