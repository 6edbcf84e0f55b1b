// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.telar.exchange.dataset.Places;
import org.telar.exchange.dataset.SearchKey;
import org.telar.kernel.Territory;

/** The official territories under the codes of {@link org.telar.kernel.Place#code}, for lists, filters and choosers. */
final class TerritoryNames implements Places {
    private final OfficialTerritories territories;
    private final List<String> countries;

    /** @param countries where to look, ISO 3166-1 alpha-2, the office's own first */
    TerritoryNames(OfficialTerritories territories, List<String> countries) {
        this.territories = territories;
        this.countries = List.copyOf(countries);
    }

    @Override
    public Optional<String> name(String code) {
        org.telar.kernel.Place place = org.telar.kernel.Place.parse(code);
        return place.territory().isEmpty()
                ? Optional.of(country(place.country()))
                : territories.find(place.country(), place.territory()).map(this::apart);
    }

    private static String country(String code) {
        return Locale.of("", code).getDisplayCountry(Locale.of("es"));
    }

    /** With all that it is part of. */
    private String apart(Territory territory) {
        return Stream.concat(Stream.of(territory), territories.ancestors(territory).stream())
                .map(Territory::name)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    @Override
    public List<Places.Place> find(String typed, int most) {
        String key = SearchKey.of(typed);
        return countries.stream()
                .flatMap(country -> in(country, key).limit(most))
                .limit(most)
                .map(territory ->
                        new Places.Place(org.telar.kernel.Place.of(territory).code(), apart(territory)))
                .toList();
    }

    /** Names that begin so lead, then those of which a later word does. */
    private Stream<Territory> in(String country, String key) {
        List<Territory> all =
                new ArrayList<>(territories.tree(country).map(Tree::all).orElse(List.of()));
        if (key.isEmpty()) {
            return all.stream().filter(territory -> territory.parent().isEmpty());
        }
        return all.stream()
                .filter(territory -> (" " + SearchKey.of(territory.name())).contains(" " + key))
                .sorted(Comparator.comparing(
                        territory -> !SearchKey.of(territory.name()).startsWith(key)));
    }
}
