// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.columns;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.telar.exchange.Cell;

/**
 * Several of a list of choices in one cell, apart by {@code ;}, {@code |} or {@code ,}: the first of these that the cell
 * holds is the one that separates, so that a label may hold a comma where semicolons separate. The set keeps the order
 * written; one that is written twice counts once.
 */
public final class SetOf<T> implements CellParser<Set<T>> {
    private static final String SEPARATORS = ";|,";

    private final OneOf<T> choice;

    public SetOf(OneOf<T> choice) {
        this.choice = choice;
    }

    @Override
    public Parsed<Set<T>> parse(Cell cell) {
        Set<T> all = new LinkedHashSet<>();
        for (String part : parts(cell.text())) {
            if (!part.isBlank()) {
                Optional<T> one = choice.find(part);
                if (one.isEmpty()) {
                    return new Parsed.Fault<>(choice.unknown(part.strip()));
                }
                all.add(one.get());
            }
        }
        return all.isEmpty()
                ? new Parsed.Fault<>(choice.unknown(cell.text().strip()))
                : Parsed.of(Collections.unmodifiableSet(all));
    }

    private String[] parts(String text) {
        if (choice.find(text).isPresent()) {
            return new String[] {text};
        }
        return SEPARATORS
                .chars()
                .filter(separator -> text.indexOf(separator) >= 0)
                .mapToObj(separator -> text.split(Pattern.quote(Character.toString(separator))))
                .findFirst()
                .orElseGet(() -> new String[] {text});
    }
}
