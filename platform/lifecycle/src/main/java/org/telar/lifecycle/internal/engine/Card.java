// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.telar.api.ModuleId;

/**
 * What a module says of itself before a line of its code runs.
 *
 * @param countries codes of ISO 3166-1 in capitals; {@code *} for all
 * @param licence as the bundle names it, for instance {@code Apache-2.0}
 * @param needs modules that must be on before it
 * @param uses modules that it works together with when they are on
 * @param permissions ids of what people can be allowed to do with it
 * @param tables the tables that it stores data in
 * @param names by language code; at least English
 */
public record Card(
        ModuleId id,
        ModuleVersion version,
        Maturity maturity,
        Set<String> countries,
        String licence,
        List<Need> needs,
        List<Need> uses,
        Set<String> permissions,
        Set<String> tables,
        Map<String, String> names) {
    public static final String EVERYWHERE = "*";

    public Card {
        countries = Set.copyOf(countries);
        needs = List.copyOf(needs);
        uses = List.copyOf(uses);
        permissions = Set.copyOf(permissions);
        tables = Set.copyOf(tables);
        names = Map.copyOf(names);
    }

    public boolean isFor(String country) {
        return countries.contains(EVERYWHERE) || countries.contains(country);
    }

    public String name(String language) {
        return names.getOrDefault(language, names.getOrDefault("en", id.name()));
    }
}
