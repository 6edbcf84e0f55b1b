// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.telar.kernel.Territories;
import org.telar.kernel.Territory;
import org.telar.matchmaking.engine.people.Place;

/** Turns territories of the official trees into the engine's places and back. */
public final class Places {
    private final Territories territories;

    public Places(Territories territories) {
        this.territories = territories;
    }

    /** The place of a stored code; unknown when there is none, or none any more. */
    Place of(@Nullable String country, @Nullable String code) {
        if (country == null || code == null) {
            return Place.UNKNOWN;
        }
        return territories.find(country, code).map(this::of).orElse(Place.UNKNOWN);
    }

    public Place of(Territory territory) {
        List<Territory> above = territories.ancestors(territory);
        String region = above.isEmpty() ? territory.code() : above.getLast().code();
        String municipality = above.isEmpty() ? "" : territory.code();
        return new Place(territory.country(), region, municipality, territory.latitude(), territory.longitude());
    }

    /** The most exact code of a place. */
    static String code(Place place) {
        return place.municipality().isEmpty() ? place.region() : place.municipality();
    }
}
