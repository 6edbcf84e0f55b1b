// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Held against a reader who knows how numbers are hidden, and tries all that could be behind what is told. */
class BreakdownTest {
    private static final int MOST = 18;

    private static Breakdown told(List<Long> counts) {
        Map<String, Long> groups = new LinkedHashMap<>();
        IntStream.range(0, counts.size()).forEach(place -> groups.put("g" + place, counts.get(place)));
        return Breakdown.of(groups);
    }

    /** @param most people in all */
    private static Stream<List<Long>> all(int groups, long most) {
        return groups == 0
                ? Stream.of(List.of())
                : LongStream.rangeClosed(0, most)
                        .boxed()
                        .flatMap(first -> all(groups - 1, most - first)
                                .map(others -> Stream.concat(Stream.of(first), others.stream())
                                        .toList()));
    }

    private static long sum(List<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void noHiddenNumberCanBeWorkedOut(int groups) {
        Map<Breakdown, List<List<Long>>> behind = all(groups, MOST).collect(Collectors.groupingBy(BreakdownTest::told));
        assertTrue(behind.size() > groups);
        behind.forEach((told, possible) -> {
            for (int place = 0; place < groups; place++) {
                int cell = place;
                Set<Long> values =
                        possible.stream().map(counts -> counts.get(cell)).collect(Collectors.toSet());
                OptionalLong shown = told.cells().get(cell).count();
                assertTrue(
                        shown.isPresent() ? values.equals(Set.of(shown.getAsLong())) : values.size() > 1,
                        () -> told + " can only be " + possible);
            }
        });
    }

    @Test
    void whatIsToldIsTrueAndNeverSmall() {
        all(4, MOST).forEach(counts -> {
            Breakdown told = told(counts);
            List<Long> shown = new ArrayList<>();
            for (int place = 0; place < counts.size(); place++) {
                OptionalLong count = told.cells().get(place).count();
                if (count.isPresent()) {
                    assertEquals(counts.get(place), count.getAsLong());
                    shown.add(count.getAsLong());
                }
            }
            assertTrue(shown.stream().allMatch(count -> count == 0 || count >= Breakdown.FEWEST), told::toString);
            told.total().ifPresent(total -> assertEquals(sum(counts), total));
        });
    }

    @Test
    void nothingIsHiddenWithoutNeed() {
        assertEquals(
                List.of(OptionalLong.of(7), OptionalLong.of(0), OptionalLong.of(30)),
                told(List.of(7L, 0L, 30L)).cells().stream()
                        .map(Breakdown.Cell::count)
                        .toList());
        assertEquals(
                List.of(OptionalLong.empty(), OptionalLong.empty(), OptionalLong.of(30)),
                told(List.of(3L, 9L, 30L)).cells().stream()
                        .map(Breakdown.Cell::count)
                        .toList());
        assertTrue(told(List.of(3L, 9L)).hidesSomething());
        assertEquals(OptionalLong.empty(), told(List.of(4L)).total());
    }
}
