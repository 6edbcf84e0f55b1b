// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;

/**
 * Kernels of the kinds that criteria and rules have in common. Loops are kept so plain that the compiler vectorises them:
 * one index, and ints in all arrays.
 */
final class Kernels {
    /** More than this is not kept for the groups of one criterion, in pairs. */
    private static final long MOST_GROUPED = 16_000_000;

    private Kernels() {}

    /** Pair by pair: for criteria that have no columns of their own. */
    static Kernel each(Criterion criterion, List<Mentor> mentors, List<Mentee> mentees, int max) {
        return (mentee, from, to, points) -> {
            Mentee her = mentees.get(mentee);
            for (int mentor = from; mentor < to; mentor++) {
                points[mentor] += criterion.points(mentors.get(mentor), her, max);
            }
        };
    }

    /** Pair by pair: for rules that have no columns of their own. */
    static Kernel each(Rule rule, List<Mentor> mentors, List<Mentee> mentees) {
        return (mentee, from, to, points) -> {
            Mentee her = mentees.get(mentee);
            for (int mentor = from; mentor < to; mentor++) {
                points[mentor] |= rule.allows(mentors.get(mentor), her) ? 0 : Kernel.REFUSED;
            }
        };
    }

    /** For a criterion that sees nothing of a mentee but this: worked out once for all who are alike in it. */
    static Kernel alike(
            Criterion criterion, List<Mentor> mentors, List<Mentee> mentees, int max, Function<Mentee, Object> seen) {
        Groups groups = new Groups(mentees, seen);
        if (groups.size() * (long) mentors.size() > MOST_GROUPED) {
            return each(criterion, mentors, mentees, max);
        }
        int[][] columns = groups.columns(mentors, (mentor, mentee) -> criterion.points(mentor, mentee, max));
        int[] groupOf = groups.groupOf;
        return (mentee, from, to, points) -> {
            int[] column = columns[groupOf[mentee]];
            for (int mentor = from; mentor < to; mentor++) {
                points[mentor] += column[mentor];
            }
        };
    }

    /** The same for a rule. */
    static Kernel alike(Rule rule, List<Mentor> mentors, List<Mentee> mentees, Function<Mentee, Object> seen) {
        Groups groups = new Groups(mentees, seen);
        if (groups.size() * (long) mentors.size() > MOST_GROUPED) {
            return each(rule, mentors, mentees);
        }
        int[][] columns = groups.columns(mentors, (mentor, mentee) -> rule.allows(mentor, mentee) ? 0 : Kernel.REFUSED);
        boolean[] refuses = new boolean[columns.length];
        for (int group = 0; group < columns.length; group++) {
            for (int one : columns[group]) {
                refuses[group] |= one != 0;
            }
        }
        int[] groupOf = groups.groupOf;
        return (mentee, from, to, points) -> {
            if (refuses[groupOf[mentee]]) {
                refuse(columns[groupOf[mentee]], from, to, points);
            }
        };
    }

    private static void refuse(int[] column, int from, int to, int[] points) {
        for (int mentor = from; mentor < to; mentor++) {
            points[mentor] |= column[mentor];
        }
    }

    /** {@link Coverage}: what part of the codes sought is offered. */
    static Kernel covered(
            Criterion criterion,
            List<Mentor> mentors,
            Function<Mentor, Collection<String>> offers,
            List<Mentee> mentees,
            Function<Mentee, Collection<String>> seeks,
            int max) {
        Optional<CodeBits> coded = CodeBits.of(mentors, offers, mentees, seeks);
        if (coded.isEmpty()) {
            return each(criterion, mentors, mentees, max);
        }
        int[] offered = coded.get().offered;
        int[] sought = new int[mentees.size()];
        int[] factors = new int[sought.length];
        for (int mentee = 0; mentee < sought.length; mentee++) {
            sought[mentee] = coded.get().of(seeks.apply(mentees.get(mentee)));
            factors[mentee] = sought[mentee] == 0 ? 0 : Share.factor(max, Integer.bitCount(sought[mentee]));
        }
        int half = max / 2;
        return (mentee, from, to, points) -> {
            int wanted = sought[mentee];
            int factor = factors[mentee];
            int unstated = wanted == 0 ? half : 0;
            for (int mentor = from; mentor < to; mentor++) {
                points[mentor] += unstated + (Integer.bitCount(offered[mentor] & wanted) * factor >> Share.SHIFT);
            }
        };
    }

    /** At least one code in common, or none at all on one side. */
    static Kernel met(
            Rule rule,
            List<Mentor> mentors,
            Function<Mentor, Collection<String>> offers,
            List<Mentee> mentees,
            Function<Mentee, Collection<String>> seeks) {
        Optional<CodeBits> coded = CodeBits.of(mentors, offers, mentees, seeks);
        if (coded.isEmpty()) {
            return each(rule, mentors, mentees);
        }
        int[] offered = coded.get().offered;
        for (int mentor = 0; mentor < offered.length; mentor++) {
            offered[mentor] |= offers.apply(mentors.get(mentor)).isEmpty() ? CodeBits.ALL : 0;
        }
        int[] sought = mentees.stream()
                .mapToInt(mentee -> coded.get().of(seeks.apply(mentee)))
                .toArray();
        Kernel shared = atLeast(1, offered, sought);
        return (mentee, from, to, points) -> {
            if (sought[mentee] != 0) {
                shared.apply(mentee, from, to, points);
            }
        };
    }

    /** At least so many bits in common. */
    static Kernel atLeast(int least, int[] offered, int[] sought) {
        return (mentee, from, to, points) -> {
            int wanted = sought[mentee];
            for (int mentor = from; mentor < to; mentor++) {
                points[mentor] |= Integer.bitCount(offered[mentor] & wanted) - least & Kernel.REFUSED;
            }
        };
    }

    /** What a pair gets. */
    @FunctionalInterface
    private interface Worth {
        int of(Mentor mentor, Mentee mentee);
    }

    /** Mentees who are alike in what is seen of them; the first of each stands for all. */
    private static final class Groups {
        private final List<Mentee> first = new ArrayList<>();
        final int[] groupOf;

        Groups(List<Mentee> mentees, Function<Mentee, Object> seen) {
            groupOf = new int[mentees.size()];
            Map<Object, Integer> groups = new HashMap<>();
            for (int mentee = 0; mentee < groupOf.length; mentee++) {
                Integer group = groups.putIfAbsent(seen.apply(mentees.get(mentee)), groups.size());
                if (group == null) {
                    first.add(mentees.get(mentee));
                }
                groupOf[mentee] = group == null ? groups.size() - 1 : group;
            }
        }

        int size() {
            return first.size();
        }

        int[][] columns(List<Mentor> mentors, Worth worth) {
            int[][] columns = new int[first.size()][];
            Arrays.parallelSetAll(columns, group -> column(first.get(group), mentors, worth));
            return columns;
        }

        private static int[] column(Mentee mentee, List<Mentor> mentors, Worth worth) {
            int[] column = new int[mentors.size()];
            for (int mentor = 0; mentor < column.length; mentor++) {
                column[mentor] = worth.of(mentors.get(mentor), mentee);
            }
            return column;
        }
    }
}
