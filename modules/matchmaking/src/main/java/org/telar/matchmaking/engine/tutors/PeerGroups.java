// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.tutors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.telar.matchmaking.engine.Pair;
import org.telar.matchmaking.engine.Pairing;
import org.telar.matchmaking.engine.Wave;
import org.telar.matchmaking.engine.people.Availability;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;

/**
 * Peer mentoring: the mentees of one mentor meet with her in groups, in a part of the week in which all of them have time.
 * Makes the fewest groups there can be, by trying all (dynamic programming over sets of mentees); beyond {@link #EXACT}
 * mentees of one mentor it takes the largest group again and again.
 *
 * @param largest the most mentees in a group
 */
public record PeerGroups(int largest) {
    /** Up to so many mentees of one mentor the groups are the fewest for certain. */
    public static final int EXACT = 12;

    public PeerGroups {
        if (largest < 1) {
            throw new IllegalArgumentException("A group of " + largest + " cannot meet");
        }
    }

    /**
     * Who meets together.
     *
     * @param mentees in the order of their codes
     * @param time when all of them and the mentor can; empty for one mentee who has no time in common with her
     */
    public record Group(String mentor, List<String> mentees, Availability time) {
        public Group {
            mentees = List.copyOf(mentees);
        }
    }

    /** The groups of each mentor, in the order of the mentors' codes and of the groups' first mentees. */
    public List<Group> of(Wave wave, Pairing pairing) {
        Map<String, List<Mentee>> menteesOf = new TreeMap<>();
        wave.mentees().stream()
                .sorted(Comparator.comparing(Mentee::code))
                .forEach(mentee -> pairing.of(mentee.code())
                        .map(Pair::mentor)
                        .ifPresent(mentor -> menteesOf
                                .computeIfAbsent(mentor, one -> new ArrayList<>())
                                .add(mentee)));
        List<Group> groups = new ArrayList<>();
        wave.mentors().stream()
                .sorted(Comparator.comparing(Mentor::code))
                .filter(mentor -> menteesOf.containsKey(mentor.code()))
                .forEach(mentor -> groups.addAll(groups(mentor, menteesOf.get(mentor.code()))));
        return groups;
    }

    private List<Group> groups(Mentor mentor, List<Mentee> mentees) {
        List<Group> groups = new ArrayList<>();
        List<Mentee> left = new ArrayList<>(mentees);
        while (left.size() > EXACT) {
            List<Mentee> together = largestGroup(mentor, left);
            groups.add(group(mentor, together));
            left.removeAll(together);
        }
        for (int set : fewest(mentor, left)) {
            groups.add(group(mentor, members(left, set)));
        }
        groups.sort(Comparator.comparing(group -> group.mentees().getFirst()));
        return groups;
    }

    /** Of the part of the week in which most can; one alone when nobody can with the mentor. */
    private List<Mentee> largestGroup(Mentor mentor, List<Mentee> left) {
        List<Mentee> most = List.of(left.getFirst());
        for (int block = 0; block < Availability.WHOLE_WEEK.size(); block++) {
            Availability time = mentor.profile().availability().shared(new Availability(1 << block));
            List<Mentee> together = left.stream()
                    .filter(mentee ->
                            mentee.profile().availability().shared(time).size() > 0)
                    .limit(largest)
                    .toList();
            most = together.size() > most.size() ? together : most;
        }
        return most;
    }

    /** Sets of places in the list: the fewest groups for each set, from smaller sets to larger ones. */
    private List<Integer> fewest(Mentor mentor, List<Mentee> mentees) {
        int all = (1 << mentees.size()) - 1;
        boolean[] canMeet = new boolean[all + 1];
        for (int set = 1; set <= all; set++) {
            canMeet[set] = Integer.bitCount(set) == 1
                    || Integer.bitCount(set) <= largest
                            && time(mentor, members(mentees, set)).size() > 0;
        }
        int[] count = new int[all + 1];
        int[] last = new int[all + 1];
        Arrays.fill(count, 1, all + 1, Integer.MAX_VALUE);
        for (int set = 1; set <= all; set++) {
            int first = Integer.lowestOneBit(set);
            for (int group = set; group > 0; group = group - 1 & set) {
                if ((group & first) != 0 && canMeet[group] && count[set & ~group] + 1 < count[set]) {
                    count[set] = count[set & ~group] + 1;
                    last[set] = group;
                }
            }
        }
        List<Integer> groups = new ArrayList<>();
        for (int set = all; set > 0; set &= ~last[set]) {
            groups.add(last[set]);
        }
        return groups;
    }

    private static List<Mentee> members(List<Mentee> mentees, int set) {
        List<Mentee> members = new ArrayList<>();
        for (int place = 0; place < mentees.size(); place++) {
            if ((set & 1 << place) != 0) {
                members.add(mentees.get(place));
            }
        }
        return members;
    }

    private static Group group(Mentor mentor, List<Mentee> mentees) {
        return new Group(mentor.code(), mentees.stream().map(Mentee::code).toList(), time(mentor, mentees));
    }

    private static Availability time(Mentor mentor, List<Mentee> mentees) {
        Availability time = mentor.profile().availability();
        for (Mentee mentee : mentees) {
            time = time.shared(mentee.profile().availability());
        }
        return time;
    }
}
