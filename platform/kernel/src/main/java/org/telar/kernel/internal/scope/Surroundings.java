// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.scope;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.telar.api.Scope;
import org.telar.api.Scope.Kind;
import org.telar.kernel.Place;
import org.telar.kernel.Territories;
import org.telar.kernel.Territory;

/** The countries and territories that a place is part of, as scopes. */
record Surroundings(Territories territories) {
    static Scope scope(Place place) {
        return new Scope(place.territory().isEmpty() ? Kind.COUNTRY : Kind.TERRITORY, place.code());
    }

    /** What is above it; not itself. */
    Set<Scope> of(Place place) {
        Set<Scope> above = new HashSet<>();
        if (!place.territory().isEmpty()) {
            above.add(scope(new Place(place.country(), "")));
            Optional<Territory> here = territories.find(place.country(), place.territory());
            here.map(territories::ancestors).stream()
                    .flatMap(ancestors -> ancestors.stream())
                    .map(Place::of)
                    .map(Surroundings::scope)
                    .forEach(above::add);
        }
        return above;
    }

    /** Where something is that is in this place, the place itself included; nowhere when it is not known. */
    Set<Scope> around(Optional<Place> place) {
        Set<Scope> around = new HashSet<>();
        place.ifPresent(known -> {
            around.addAll(of(known));
            around.add(scope(known));
        });
        return around;
    }
}
