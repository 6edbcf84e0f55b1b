// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.telar.api.Scope;
import org.telar.api.Scope.Kind;
import org.telar.api.ScopeChoices;
import org.telar.api.User;

/** The waves 1 to 9 of a programme, odd ones in Chile and even ones in Colombia. */
final class Country implements ScopeChoices {
    static final Choice CHILE = new Choice(new Scope(Kind.COUNTRY, "CL"), "Chile", Set.of(), Set.of());

    @Override
    public Kind kind() {
        return Kind.WAVE;
    }

    static Choice wave(int number) {
        return new Choice(
                Scope.of(Kind.WAVE, number),
                "Ola " + number,
                Set.of(new Scope(Kind.COUNTRY, number % 2 == 1 ? "CL" : "CO")),
                Set.of(Scope.of(Kind.PROGRAMME_OUTLINE, 3)));
    }

    @Override
    public List<Choice> find(User user, String words, int most) {
        return List.of(wave(1), wave(2)).stream()
                .filter(choice -> choice.name().contains(words))
                .toList();
    }

    @Override
    public Optional<Choice> find(User user, Scope scope) {
        return Optional.of(wave(Integer.parseInt(scope.id())));
    }
}
