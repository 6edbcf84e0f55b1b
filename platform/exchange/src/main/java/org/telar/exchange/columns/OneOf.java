// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.columns;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.telar.api.Message;
import org.telar.exchange.Cell;

/** One of a list of choices, under any of its names: its code, or its label in one of the languages. */
public final class OneOf<T> implements CellParser<T> {
    private static final int TOLD = 8;

    private final Vocabulary<T> choices;

    /**
     * @param choices the first name of each is told when nothing similar is known
     * @throws IllegalArgumentException when a name stands for two choices, or for none
     */
    public OneOf(Vocabulary<T> choices) {
        for (Vocabulary.Name<T> name : choices.names()) {
            if (choices.named(name.spelling()).size() != 1) {
                throw new IllegalArgumentException("Name '" + name.spelling() + "' does not stand for one choice");
            }
        }
        this.choices = choices;
    }

    @Override
    public Parsed<T> parse(Cell cell) {
        String written = cell.text().strip();
        return find(written).map(Parsed::of).orElseGet(() -> new Parsed.Fault<>(unknown(written)));
    }

    Optional<T> find(String written) {
        return choices.named(written).stream().findFirst();
    }

    Stream<String> spellings() {
        return choices.names().stream().map(Vocabulary.Name::spelling);
    }

    /** What to tell someone who wrote something that is no choice. */
    Message unknown(String written) {
        String shown = Problem.shortened(written);
        List<Vocabulary.Name<T>> near = choices.near(written, 1);
        if (!near.isEmpty()) {
            return Message.of(
                    "exchange.cell.not-a-choice-near", shown, near.getFirst().spelling());
        }
        Map<T, String> firstNames = new LinkedHashMap<>();
        choices.names().forEach(name -> firstNames.putIfAbsent(name.thing(), name.spelling()));
        String told = firstNames.values().stream().limit(TOLD).collect(Collectors.joining(", "));
        return firstNames.size() > TOLD
                ? Message.of("exchange.cell.not-a-choice-of-many", shown, told)
                : Message.of("exchange.cell.not-a-choice", shown, told);
    }
}
