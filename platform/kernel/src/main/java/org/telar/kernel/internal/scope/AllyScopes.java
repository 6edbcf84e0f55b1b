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
import org.telar.kernel.organisations.Ally;
import org.telar.kernel.organisations.Organisation;
import org.telar.kernel.organisations.Organisations;
import org.telar.kernel.organisations.Registry;

/** Allies, whose cohorts can be scopes of roles. */
@Component
public final class AllyScopes implements ScopeChoices {
    private final Organisations organisations;
    private final Surroundings surroundings;

    @Activate
    public AllyScopes(@Reference Organisations organisations, @Reference Territories territories) {
        this.organisations = organisations;
        surroundings = new Surroundings(territories);
    }

    @Override
    public Kind kind() {
        return Kind.ALLY;
    }

    /** Without words none. */
    @Override
    public List<Choice> find(User user, String words, int most) {
        return words.isBlank() || !user.may(Registry.SEE)
                ? List.of()
                : organisations.named(user, words, most).stream()
                        .filter(entry -> entry.value().kind() == Organisation.Kind.ALLY)
                        .flatMap(entry -> organisations.allies().find(user, entry.id()).stream())
                        .map(this::choice)
                        .toList();
    }

    @Override
    public Optional<Choice> find(User user, Scope scope) {
        return user.may(Registry.SEE)
                ? organisations.allies().find(user, Long.parseLong(scope.id())).map(this::choice)
                : Optional.empty();
    }

    private Choice choice(Stored<Ally> ally) {
        Organisation organisation = ally.value().about();
        return new Choice(
                Scope.of(Kind.ALLY, ally.id()),
                organisation.name(),
                surroundings.around(organisation.place()),
                Set.of());
    }
}
