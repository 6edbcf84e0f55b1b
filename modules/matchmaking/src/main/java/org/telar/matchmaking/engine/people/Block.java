// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.people;

import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One of the 21 parts of a week, for instance Monday evening. The order is that of the week, Monday morning first. */
public record Block(DayOfWeek day, PartOfDay part) implements Comparable<Block> {
    private static final int PARTS = PartOfDay.values().length;
    private static final Comparator<Block> ORDER = Comparator.comparingInt(Block::number);
    private static final List<Block> WEEK = IntStream.range(0, DayOfWeek.values().length * PARTS)
            .mapToObj(number -> new Block(DayOfWeek.of(number / PARTS + 1), PartOfDay.values()[number % PARTS]))
            .toList();
    private static final Map<String, Block> BY_CODE =
            WEEK.stream().collect(Collectors.toUnmodifiableMap(Block::code, Function.identity()));

    /** The whole week, in order. */
    public static List<Block> week() {
        return WEEK;
    }

    /** @throws IllegalArgumentException when the code is not that of a block, for instance {@code mon-evening} */
    public static Block of(String code) {
        return Optional.ofNullable(BY_CODE.get(code))
                .orElseThrow(() -> new IllegalArgumentException("'" + code + "' is not a block such as mon-evening"));
    }

    /** Three letters of the English day and the part, for instance {@code mon-evening}. */
    public String code() {
        return day.name().substring(0, 3).toLowerCase(Locale.ROOT) + "-" + part.code();
    }

    int number() {
        return (day.getValue() - 1) * PARTS + part.ordinal();
    }

    @Override
    public int compareTo(Block other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return code();
    }
}
