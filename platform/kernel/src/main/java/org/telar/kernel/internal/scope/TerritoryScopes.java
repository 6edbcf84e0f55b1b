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
import org.telar.api.User;
import org.telar.exchange.dataset.Places;
import org.telar.kernel.Place;
import org.telar.kernel.Territories;

/** Territories under the codes of {@link Place#code}; everybody may know them. */
@Component
public final class TerritoryScopes implements ScopeChoices {
    private final Places places;
    private final Surroundings surroundings;

    @Activate
    public TerritoryScopes(@Reference Places places, @Reference Territories territories) {
        this.places = places;
        surroundings = new Surroundings(territories);
    }

    @Override
    public Kind kind() {
        return Kind.TERRITORY;
    }

    /** Without words none: there are thousands. */
    @Override
    public List<Choice> find(User user, String words, int most) {
        return words.isBlank()
                ? List.of()
                : places.find(words, most).stream()
                        .map(found -> choice(Place.parse(found.code()), found.name()))
                        .toList();
    }

    @Override
    public Optional<Choice> find(User user, Scope scope) {
        return places.name(scope.id()).map(name -> choice(Place.parse(scope.id()), name));
    }

    private Choice choice(Place place, String name) {
        return new Choice(new Scope(Kind.TERRITORY, place.code()), name, surroundings.of(place), Set.of());
    }
}
