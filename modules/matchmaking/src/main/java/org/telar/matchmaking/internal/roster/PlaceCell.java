// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.roster;

import java.util.List;
import org.telar.exchange.Cell;
import org.telar.exchange.columns.CellParser;
import org.telar.exchange.columns.Parsed;
import org.telar.kernel.Territories;
import org.telar.kernel.Territories.Naming;
import org.telar.matchmaking.engine.people.Place;
import org.telar.matchmaking.internal.store.Places;

/**
 * A territory by its name or official code.
 *
 * @param countries where to look, the programme's own country first
 */
public record PlaceCell(Territories territories, Places places, List<String> countries) implements CellParser<Place> {
    @Override
    public Parsed<Place> parse(Cell cell) {
        String written = cell.text().strip();
        return switch (territories.named(written, countries)) {
            case Naming.One one -> Parsed.of(places.of(one.territory()));
            case Naming.Several several ->
                Parsed.fault("matchmaking.import.place.ambiguous", written, String.join("; ", several.names()));
            case Naming.None none
            when none.near().isEmpty() -> Parsed.fault("matchmaking.import.place.unknown", written);
            case Naming.None none ->
                Parsed.fault(
                        "matchmaking.import.place.near", written, none.near().getFirst());
        };
    }
}
