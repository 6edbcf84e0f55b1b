// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.telar.api.SearchProvider;
import org.telar.api.User;
import org.telar.exchange.dataset.Places;
import org.telar.kernel.Place;
import org.telar.kernel.internal.engine.Words;
import org.telar.kernel.internal.store.OrganisationStore;
import org.telar.kernel.organisations.Organisations.Entry;
import org.telar.kernel.organisations.Registry;

/** Enterprises, buyers and allies by the beginnings of their names, their mail, telephone and number. */
public final class OrganisationsSearch implements SearchProvider {
    private final OrganisationStore<?> organisations;
    private final Places places;

    /** @param organisations of whichever kind: words, names and places are those of all */
    public OrganisationsSearch(OrganisationStore<?> organisations, Places places) {
        this.organisations = organisations;
        this.places = places;
    }

    @Override
    public List<Found> search(User user, String words, int most) {
        if (!user.may(Registry.SEE)) {
            return List.of();
        }
        return organisations.as(user, Registry.SEE, () -> found(words, most));
    }

    private List<Found> found(String words, int most) {
        List<Long> ids = organisations.beginning(Words.sought(words), most);
        Map<Long, Entry> entries = organisations.entries(ids);
        Map<Long, Place> where = organisations.places(ids);
        return ids.stream()
                .filter(entries::containsKey)
                .map(id -> found(id, entries.get(id), Optional.ofNullable(where.get(id))))
                .toList();
    }

    private Found found(long id, Entry entry, Optional<Place> where) {
        return new Found(
                entry.kind().label().key(),
                entry.name(),
                where.flatMap(place -> places.name(place.code())).orElse(""),
                "kernel/" + entry.kind().name().toLowerCase(Locale.ROOT) + "/" + id);
    }
}
