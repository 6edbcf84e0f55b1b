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
import org.telar.programme.Wave;

/** Waves as scopes of roles; who works in one also sees the outline of its programme. */
@Component
public final class WaveScopes implements ScopeChoices {
    private final Programmes programmes;

    @Activate
    public WaveScopes(@Reference Programmes programmes) {
        this.programmes = programmes;
    }

    @Override
    public Kind kind() {
        return Kind.WAVE;
    }

    @Override
    public List<Choice> find(User user, String words, int most) {
        return user.may(ProgrammePermissions.SEE)
                ? programmes.all(user).stream()
                        .flatMap(programme ->
                                programmes.waves(user, programme.id()).stream().map(wave -> choice(wave, programme)))
                        .filter(choice -> NameWords.match(choice.name(), words))
                        .limit(most)
                        .toList()
                : List.of();
    }

    @Override
    public Optional<Choice> find(User user, Scope scope) {
        return user.may(ProgrammePermissions.SEE)
                ? programmes
                        .wave(user, Long.parseLong(scope.id()))
                        .flatMap(wave -> programmes
                                .find(user, wave.value().programme())
                                .map(programme -> choice(wave, programme)))
                : Optional.empty();
    }

    private static Choice choice(Stored<Wave> wave, Stored<Programme> programme) {
        return new Choice(
                Scope.of(Kind.WAVE, wave.id()),
                wave.value().name() + ", " + programme.value().name(),
                Set.of(
                        Scope.of(Kind.PROGRAMME, programme.id()),
                        new Scope(Kind.COUNTRY, programme.value().country())),
                Set.of(Scope.of(Kind.PROGRAMME_OUTLINE, programme.id())));
    }
}
