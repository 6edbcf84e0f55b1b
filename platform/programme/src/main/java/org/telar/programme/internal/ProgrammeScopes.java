// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal;

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
import org.telar.programme.Programme;
import org.telar.programme.ProgrammePermissions;
import org.telar.programme.Programmes;

/** Programmes as scopes of roles. */
@Component
public final class ProgrammeScopes implements ScopeChoices {
    private final Programmes programmes;

    @Activate
    public ProgrammeScopes(@Reference Programmes programmes) {
        this.programmes = programmes;
    }

    @Override
    public Kind kind() {
        return Kind.PROGRAMME;
    }

    @Override
    public List<Choice> find(User user, String words, int most) {
        return user.may(ProgrammePermissions.SEE)
                ? programmes.all(user).stream()
                        .filter(stored -> NameWords.match(stored.value().name(), words))
                        .limit(most)
                        .map(ProgrammeScopes::choice)
                        .toList()
                : List.of();
    }

    @Override
    public Optional<Choice> find(User user, Scope scope) {
        return user.may(ProgrammePermissions.SEE)
                ? programmes.find(user, Long.parseLong(scope.id())).map(ProgrammeScopes::choice)
                : Optional.empty();
    }

    private static Choice choice(Stored<Programme> stored) {
        return new Choice(
                Scope.of(Kind.PROGRAMME, stored.id()),
                stored.value().name(),
                Set.of(new Scope(Kind.COUNTRY, stored.value().country())),
                Set.of());
    }
}
