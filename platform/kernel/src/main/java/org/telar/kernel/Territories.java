// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.telar.kernel.internal.OfficialTerritories;

/**
 * The official territory trees of the countries whose profiles bring one: {@code territories.csv} (sources and licences
 * stand beside the data). Read when first asked for. Safe for many threads.
 */
public interface Territories {
    /** The official trees by themselves, for work outside the container. */
    static Territories official() {
        return new OfficialTerritories();
    }

    Optional<Territory> find(String country, String code);

    /**
     * What someone means who writes a name or an official code, be it without the leading zero that spreadsheet programs
     * drop. Accents, case and punctuation do not matter; a name that
     * stands for several territories is told apart by the one above it, after a comma: {@code San Pedro, Valparaíso}.
     * When a territory and a part of it have the same name, the smaller one is meant.
     *
     * @param countries where to look, the most likely first: the first country that knows the name decides
     */
    Naming named(String written, List<String> countries);

    /** What this territory is part of, the nearest first. */
    List<Territory> ancestors(Territory territory);

    /** As the crow flies (haversine formula, mean radius of the Earth); empty when a point is not known. */
    OptionalDouble kilometres(Territory from, Territory to);

    /** What a name stands for. */
    sealed interface Naming {
        record One(Territory territory) implements Naming {}

        /** Each as it can be told apart, for instance {@code San Pedro, Valparaíso}. */
        record Several(List<String> names) implements Naming {
            public Several {
                names = List.copyOf(names);
            }
        }

        /** Names that were perhaps meant, the nearest first. */
        record None(List<String> near) implements Naming {
            public None {
                near = List.copyOf(near);
            }
        }
    }
}
