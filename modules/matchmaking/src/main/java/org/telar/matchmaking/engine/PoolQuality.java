// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;
import org.telar.matchmaking.engine.people.Profile;

/**
 * What stands in the way of a good matching before it is made: facts that people did not state, topics that few mentors
 * offer, mentees who have hardly anybody. Which mentors are scarce is known only after matching: {@link
 * Matching#bottlenecks}.
 *
 * @param places of all mentors together
 * @param missing each detail that somebody did not state, in the order of {@link Detail}
 * @param topics that are sought or offered, those with the most seekers a place first
 * @param few mentees who may have no more than {@link #FEW} mentors with places, those with the fewest first
 */
public record PoolQuality(
        int mentors, int mentees, long places, List<Missing> missing, List<Topic> topics, List<Reach> few) {
    public static final int FEW = 2;

    public PoolQuality {
        missing = List.copyOf(missing);
        topics = List.copyOf(topics);
        few = List.copyOf(few);
    }

    /** What someone can leave out; {@link #key} has its text. */
    public enum Detail {
        TOPICS(
                "topics",
                mentor -> mentor.topics().isEmpty(),
                mentee -> mentee.topics().isEmpty()),
        EXPECTATIONS("expectations", profile -> profile.expectations().isEmpty()),
        AVAILABILITY("availability", profile -> profile.availability().size() == 0),
        HOURS("hours", mentor -> mentor.hours() == 0, mentee -> mentee.hours() == 0),
        EXPERIENCE("experience", mentor -> mentor.experience() == 0, mentee -> false),
        GIFTS("gifts", profile -> profile.gifts().isEmpty()),
        PLACE("proximity", profile -> !profile.place().isKnown()),
        LANGUAGES("languages", profile -> profile.languages().isEmpty()),
        GENDER("gender", profile -> profile.gender().isEmpty());

        private final String criterion;
        private final Predicate<Mentor> mentorLacks;
        private final Predicate<Mentee> menteeLacks;

        Detail(String criterion, Predicate<Mentor> mentorLacks, Predicate<Mentee> menteeLacks) {
            this.criterion = criterion;
            this.mentorLacks = mentorLacks;
            this.menteeLacks = menteeLacks;
        }

        Detail(String criterion, Predicate<Profile> lacks) {
            this(criterion, mentor -> lacks.test(mentor.profile()), mentee -> lacks.test(mentee.profile()));
        }

        /** Of the name of the criterion that suffers, for instance {@code matchmaking.criterion.topics}. */
        public String key() {
            return "matchmaking.criterion." + criterion;
        }
    }

    /** Who did not state something, by their codes, in order. */
    public record Missing(Detail detail, List<String> mentors, List<String> mentees) {
        public Missing {
            mentors = List.copyOf(mentors);
            mentees = List.copyOf(mentees);
        }
    }

    /**
     * A topic on both sides.
     *
     * @param seekers mentees who named it
     * @param first mentees to whom it is the most important
     * @param mentors who offer it and have places
     * @param places of those mentors together
     */
    public record Topic(String code, int seekers, int first, int mentors, long places) {
        /** Not everyone who seeks it can have a mentor who offers it. */
        public boolean isRare() {
            return seekers > places;
        }
    }

    /** How many mentors with places a mentee may have, pins aside. */
    public record Reach(String mentee, int mentors) {}

    /** Looks at all pairs. */
    public static PoolQuality of(Wave wave, Policy policy) {
        return new PoolQuality(
                wave.mentors().size(),
                wave.mentees().size(),
                wave.mentors().stream().mapToLong(Mentor::capacity).sum(),
                missing(wave),
                topics(wave),
                few(wave, policy));
    }

    private static List<Missing> missing(Wave wave) {
        return Arrays.stream(Detail.values())
                .map(detail -> new Missing(
                        detail,
                        sorted(wave.mentors().stream()
                                .filter(detail.mentorLacks)
                                .map(Mentor::code)),
                        sorted(wave.mentees().stream()
                                .filter(detail.menteeLacks)
                                .map(Mentee::code))))
                .filter(missing ->
                        !missing.mentors().isEmpty() || !missing.mentees().isEmpty())
                .toList();
    }

    private static List<String> sorted(Stream<String> codes) {
        return codes.sorted().toList();
    }

    private static List<Topic> topics(Wave wave) {
        Set<String> codes = new TreeSet<>();
        wave.mentors().forEach(mentor -> codes.addAll(mentor.topics()));
        wave.mentees().forEach(mentee -> codes.addAll(mentee.topics()));
        List<Topic> topics = new ArrayList<>();
        for (String code : codes) {
            List<Mentor> offering = wave.mentors().stream()
                    .filter(mentor -> mentor.capacity() > 0 && mentor.topics().contains(code))
                    .toList();
            topics.add(new Topic(
                    code,
                    (int) wave.mentees().stream()
                            .filter(mentee -> mentee.topics().contains(code))
                            .count(),
                    (int) wave.mentees().stream()
                            .filter(mentee -> !mentee.topics().isEmpty()
                                    && mentee.topics().getFirst().equals(code))
                            .count(),
                    offering.size(),
                    offering.stream().mapToLong(Mentor::capacity).sum()));
        }
        // a topic without places is rarer than any other
        topics.sort(Comparator.<Topic>comparingDouble(topic -> -topic.seekers() / (topic.places() + 1e-9))
                .thenComparing(Topic::code));
        return topics;
    }

    private static List<Reach> few(Wave wave, Policy policy) {
        return new Run(wave, policy, Keeping.NOTHING)
                .reach().stream()
                        .filter(reach -> reach.mentors() <= FEW)
                        .sorted(Comparator.comparingInt(Reach::mentors).thenComparing(Reach::mentee))
                        .toList();
    }
}
