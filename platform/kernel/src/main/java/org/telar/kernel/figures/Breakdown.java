// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.figures;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How many belong to each group. Of a group with fewer than {@link #FEWEST} the number is not told, because it could point at
 * single people; nor are those of so many of the next larger groups that nobody can work it out from the total and the others
 * (primary and complementary suppression of cells). Zero is told, unless all is hidden.
 *
 * @param total of all groups; empty when all is hidden
 * @param cells in the order of the groups
 */
public record Breakdown(OptionalLong total, List<Cell> cells) {
    /** The smallest number of people that is told. */
    public static final int FEWEST = 5;

    public Breakdown {
        cells = List.copyOf(cells);
    }

    /** @param count empty when it is hidden */
    public record Cell(String group, OptionalLong count) {}

    /** @param counts how many there are of each group, in the order in which they are to be told */
    public static Breakdown of(Map<String, Long> counts) {
        Hidden hidden = Hidden.in(counts);
        return new Breakdown(
                hidden.all() ? OptionalLong.empty() : OptionalLong.of(sum(counts.values())),
                counts.entrySet().stream()
                        .map(group -> new Cell(
                                group.getKey(),
                                hidden.hides(group.getKey())
                                        ? OptionalLong.empty()
                                        : OptionalLong.of(group.getValue())))
                        .toList());
    }

    private static long sum(Collection<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    /** A number of people by itself, if it may be told. */
    public static OptionalLong shown(long people) {
        return people > 0 && people < FEWEST ? OptionalLong.empty() : OptionalLong.of(people);
    }

    public boolean hidesSomething() {
        return total.isEmpty() || cells.stream().anyMatch(cell -> cell.count().isEmpty());
    }

    /**
     * What is hidden.
     *
     * @param all whether even the total, and which groups have nobody, is
     */
    private record Hidden(Set<String> groups, boolean all) {

        static Hidden in(Map<String, Long> counts) {
            List<Long> rising =
                    counts.values().stream().filter(count -> count > 0).sorted().toList();
            int groups = 0;
            while (groups < rising.size()
                    && (rising.get(groups) < FEWEST || canBeWorkedOut(rising, groups) || leaksBy(rising, groups))) {
                groups++;
            }
            long most = groups == 0 ? 0 : rising.get(groups - 1);
            return new Hidden(
                    counts.entrySet().stream()
                            .filter(group -> group.getValue() > 0 && group.getValue() <= most)
                            .map(Map.Entry::getKey)
                            .collect(Collectors.toSet()),
                    canBeWorkedOut(rising, groups));
        }

        /** One group by itself; so few in all that they point at single people; one person in each. */
        private static boolean canBeWorkedOut(List<Long> rising, int groups) {
            long people = sum(rising.subList(0, groups));
            return groups == 1 || groups > 0 && (people < FEWEST || people == groups);
        }

        /** Who is not hidden is greater than who is: that must not leave one possibility only. */
        private static boolean leaksBy(List<Long> rising, int groups) {
            if (groups == 0) {
                return false;
            }
            long least = rising.getFirst();
            long most = rising.get(groups - 1);
            long next = rising.get(groups);
            return next == most || least == most && next == most + 1;
        }

        boolean hides(String group) {
            return all || groups.contains(group);
        }
    }

    /** Groups of people counted one by one, in the order in which groups were first named. */
    public static final class Count {
        private final Map<String, Long> counts = new LinkedHashMap<>();

        /** @param groups that are told even when nobody is in them */
        public Count(List<String> groups) {
            groups.forEach(group -> counts.put(group, 0L));
        }

        public void add(String group, long people) {
            counts.merge(group, people, Long::sum);
        }

        public Breakdown breakdown() {
            return Breakdown.of(counts);
        }
    }
}
