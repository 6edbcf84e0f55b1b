package org.telar.matchmaking.internal.roster;

import java.util.stream.Collectors;
import org.telar.exchange.Cell;
import org.telar.exchange.columns.CellParser;
import org.telar.exchange.columns.Parsed;
import org.telar.kernel.Territories;
import org.telar.kernel.Territory;
import org.telar.matchmaking.engine.people.Place;
import org.telar.matchmaking.internal.store.Places;

/** A territory by its name or official code. */
public record PlaceCell(Territories territories, Places places) implements CellParser<Place> {
    @Override
    public Parsed<Place> parse(Cell cell) {
        throw new UnsupportedOperationException();
    }
}
