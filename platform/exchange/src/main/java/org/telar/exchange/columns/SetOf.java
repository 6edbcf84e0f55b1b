// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.columns;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.telar.exchange.Cell;

/**
 * Several of a list of choices in one cell, apart by {@code ;}, {@code |} or {@code ,}: the first of these that the cell
 * holds is the one that separates, so that a label may hold a comma where semicolons separate. The set keeps the order
 * written; one that is written twice counts once.
 */
public final class SetOf<T> implements CellParser<Set<T>> {
    private static final List<String> SEPARATORS = List.of(";", "|", ",");

    private final OneOf<T> choice;
    /** Whether a choice may hold what separates; else a cell with a separator is never one choice as a whole. */
    private final boolean separatorsInside;

    public SetOf(OneOf<T> choice) {
        this.choice = choice;
        separatorsInside =
                choice.spellings().anyMatch(spelling -> SEPARATORS.stream().anyMatch(spelling::contains));
    }

    @Override
    public Parsed<Set<T>> parse(Cell cell) {
        Set<T> all = new LinkedHashSet<>();
        for (String part : parts(cell.text())) {
            if (!part.isBlank()) {
                Optional<T> one = choice.find(part.strip());
                if (one.isEmpty()) {
                    return choice.find(cell.text())
                            .map(whole -> Parsed.of(Set.of(whole)))
                            .orElseGet(() -> new Parsed.Fault<>(choice.unknown(part.strip())));
                }
                all.add(one.get());
            }
        }
        return all.isEmpty()
                ? new Parsed.Fault<>(choice.unknown(cell.text().strip()))
                : Parsed.of(Collections.unmodifiableSet(all));
    }

    private String[] parts(String text) {
        Optional<String> separator = SEPARATORS.stream().filter(text::contains).findFirst();
        if (separator.isEmpty() || separatorsInside && choice.find(text.strip()).isPresent()) {
            return new String[] {text};
        }
        return text.split("\\" + separator.get());
    }
}
