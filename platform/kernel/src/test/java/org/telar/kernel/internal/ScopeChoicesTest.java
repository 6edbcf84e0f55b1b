// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.telar.api.Reach;
import org.telar.api.Scope;
import org.telar.api.Scope.Kind;
import org.telar.api.ScopeChoices.Choice;
import org.telar.api.User;
import org.telar.kernel.Office;
import org.telar.kernel.Place;
import org.telar.kernel.Territory;
import org.telar.kernel.internal.scope.CountryScopes;
import org.telar.kernel.internal.scope.TerritoryScopes;

/** Countries and territories as scopes of roles. */
class ScopeChoicesTest {
    private static final User ANA = new User(1, "Ana", Locale.of("es"), Set.of());

    private final OfficialTerritories territories = new OfficialTerritories();
    private final TerritoryScopes scopes =
            new TerritoryScopes(new TerritoryNames(territories, territories.countries()), territories);

    private Choice choice(Territory territory) {
        return scopes.find(ANA, new Scope(Kind.TERRITORY, Place.of(territory).code()))
                .orElseThrow();
    }

    /** The code of a place starts with the code of each place that it is part of ({@link Place#code}). */
    @Test
    void everyTerritoryLiesWithinItsCountryAndAllThatItIsPartOf() {
        for (String country : territories.countries()) {
            List<Territory> all = territories.tree(country).orElseThrow().all();
            assertFalse(all.isEmpty());
            for (Territory territory : all) {
                Choice choice = choice(territory);
                assertTrue(choice.within().contains(new Scope(Kind.COUNTRY, country)), choice::toString);
                assertEquals(
                        1 + territories.ancestors(territory).size(),
                        choice.within().size(),
                        choice::toString);
                assertTrue(
                        choice.within().stream()
                                .allMatch(above -> choice.scope().id().startsWith(above.id())),
                        choice::toString);
                assertFalse(choice.within().contains(choice.scope()));
            }
        }
    }

    @Test
    void whoReachesARegionReachesItsCommunesAndNotTheOtherWayRound() {
        Choice region = choice(territories.find("CL", "13").orElseThrow());
        Choice commune = choice(territories.find("CL", "13101").orElseThrow());
        assertTrue(commune.isWithin(new Reach(Set.of(region.scope()))));
        assertFalse(region.isWithin(new Reach(Set.of(commune.scope()))));
        assertFalse(commune.isWithin(new Reach(Set.of(new Scope(Kind.COUNTRY, "CO")))));
    }

    @Test
    void countriesAreNamedInTheLanguageOfWhoChooses() {
        CountryScopes countries = new CountryScopes(new Office() {
            @Override
            public ZoneId zone() {
                return ZoneId.of("America/Santiago");
            }

            @Override
            public List<String> countries() {
                return List.of("CL", "MX");
            }
        });
        assertEquals(
                List.of("Chile", "México"),
                countries.find(ANA, "", 9).stream().map(Choice::name).toList());
        assertEquals(
                List.of("Mexico"),
                countries.find(ANA.speaking(Locale.ENGLISH), "mex", 9).stream()
                        .map(Choice::name)
                        .toList());
        assertEquals(Optional.empty(), countries.find(ANA, new Scope(Kind.COUNTRY, "CO")));
    }
}
