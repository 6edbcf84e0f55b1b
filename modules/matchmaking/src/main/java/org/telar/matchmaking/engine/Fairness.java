// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;

/**
 * How the mentees of a wave come off, in all and by group, and how the work is spread over the mentors. Groups can be very
 * small: whoever shows them has to see to it that nobody is recognised.
 *
 * @param groups in the order of their names
 * @param load how many mentors have so many mentees, from none up
 * @param withoutMentees mentors with places who have nobody
 * @param full mentors with places who have none left
 */
public record Fairness(Share all, List<Share> groups, SortedMap<Integer, Integer> load, int withoutMentees, int full) {
    public Fairness {
        groups = List.copyOf(groups);
    }

    /**
     * How a group comes off. Scores are those of its members who have a mentor; they are 0 when nobody has.
     *
     * @param group its name; empty for all
     * @param tenthPercentile the score that nine of ten reach (nearest rank)
     * @param worstOff the lowest score
     */
    public record Share(String group, int mentees, int unmatched, double mean, int tenthPercentile, int worstOff) {
        /** From 0 to 1; 0 when there is nobody. */
        public double unmatchedRate() {
            return mentees == 0 ? 0 : (double) unmatched / mentees;
        }

        private static Share of(String group, List<Optional<Integer>> members) {
            List<Integer> sorted =
                    members.stream().flatMap(Optional::stream).sorted().toList();
            return new Share(
                    group,
                    members.size(),
                    members.size() - sorted.size(),
                    sorted.stream().mapToInt(Integer::intValue).average().orElse(0),
                    sorted.isEmpty() ? 0 : sorted.get((sorted.size() + 9) / 10 - 1),
                    sorted.isEmpty() ? 0 : sorted.getFirst());
        }
    }

    /**
     * @param pairing pairs of people in the wave; others are not counted
     * @param groupOf the name of a mentee's group, for instance her region; never shown for one person
     */
    public static Fairness of(Wave wave, Pairing pairing, Function<Mentee, String> groupOf) {
        Map<String, List<Optional<Integer>>> scores = new TreeMap<>();
        List<Optional<Integer>> all = new ArrayList<>();
        for (Mentee mentee : wave.mentees()) {
            Optional<Integer> score = pairing.of(mentee.code()).map(pairing.scores()::get);
            scores.computeIfAbsent(groupOf.apply(mentee), group -> new ArrayList<>())
                    .add(score);
            all.add(score);
        }
        Map<String, Integer> taken = new TreeMap<>();
        pairing.scores().keySet().forEach(pair -> taken.merge(pair.mentor(), 1, Integer::sum));
        SortedMap<Integer, Integer> load = new TreeMap<>();
        wave.mentors().forEach(mentor -> load.merge(taken.getOrDefault(mentor.code(), 0), 1, Integer::sum));
        return new Fairness(
                Share.of("", all),
                scores.entrySet().stream()
                        .map(group -> Share.of(group.getKey(), group.getValue()))
                        .toList(),
                load,
                (int) withPlaces(wave)
                        .filter(mentor -> !taken.containsKey(mentor.code()))
                        .count(),
                (int) withPlaces(wave)
                        .filter(mentor -> taken.getOrDefault(mentor.code(), 0) >= mentor.capacity())
                        .count());
    }

    private static Stream<Mentor> withPlaces(Wave wave) {
        return wave.mentors().stream().filter(mentor -> mentor.capacity() > 0);
    }

    /** The largest difference between two groups' rates of those left out, from 0 to 1. */
    public double unmatchedGap() {
        return gap(groups.stream(), Share::unmatchedRate);
    }

    /** The largest difference, in points, between the mean scores of two groups of whom somebody has a mentor. */
    public double meanGap() {
        return gap(groups.stream().filter(group -> group.unmatched() < group.mentees()), Share::mean);
    }

    private static double gap(Stream<Share> groups, ToDoubleFunction<Share> figure) {
        List<Double> sorted = groups.map(figure::applyAsDouble)
                .sorted(Comparator.naturalOrder())
                .toList();
        return sorted.isEmpty() ? 0 : sorted.getLast() - sorted.getFirst();
    }
}
