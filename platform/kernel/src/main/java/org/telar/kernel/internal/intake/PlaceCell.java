// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.intake;

import java.util.List;
import org.telar.exchange.Cell;
import org.telar.exchange.columns.CellParser;
import org.telar.exchange.columns.Parsed;
import org.telar.kernel.Place;
import org.telar.kernel.Territories;
import org.telar.kernel.Territories.Naming;

/**
 * A territory by its name or official code.
 *
 * @param countries where to look, the office's own first
 */
public record PlaceCell(Territories territories, List<String> countries) implements CellParser<Place> {
    @Override
    public Parsed<Place> parse(Cell cell) {
        String written = cell.text().strip();
        return switch (territories.named(written, countries)) {
            case Naming.One one -> Parsed.of(Place.of(one.territory()));
            case Naming.Several several ->
                Parsed.fault("kernel.intake.place.several", written, String.join("; ", several.names()));
            case Naming.None none when none.near().isEmpty() -> Parsed.fault("kernel.intake.place.unknown", written);
            case Naming.None none ->
                Parsed.fault("kernel.intake.place.near", written, none.near().getFirst());
        };
    }
}
