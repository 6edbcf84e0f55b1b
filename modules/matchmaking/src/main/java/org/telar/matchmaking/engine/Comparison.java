// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What sets two pairings of one wave apart.
 *
 * @param kept pairs that both have
 * @param differences everyone whose mentor is another one, in the order of the mentees' codes
 * @param points how many points all pairs together have more afterwards; negative for a loss
 */
public record Comparison(int kept, List<Difference> differences, long points) {
    public Comparison {
        differences = List.copyOf(differences);
    }

    /** One mentee's mentor before and afterwards, which are not the same; empty for none. */
    public record Difference(String mentee, Optional<Seat> before, Optional<Seat> after) {}

    /** A place with a mentor, and what the pair is worth. */
    public record Seat(String mentor, int score) {}

    public static Comparison of(Pairing before, Pairing after) {
        TreeSet<String> mentees = new TreeSet<>();
        before.scores().keySet().forEach(pair -> mentees.add(pair.mentee()));
        after.scores().keySet().forEach(pair -> mentees.add(pair.mentee()));
        List<Difference> differences = mentees.stream()
                .filter(mentee -> !before.of(mentee).equals(after.of(mentee)))
                .map(mentee -> new Difference(mentee, seat(before, mentee), seat(after, mentee)))
                .toList();
        return new Comparison(mentees.size() - differences.size(), differences, after.total() - before.total());
    }

    private static Optional<Seat> seat(Pairing pairing, String mentee) {
        return pairing.of(mentee)
                .map(pair -> new Seat(pair.mentor(), pairing.scores().get(pair)));
    }

    /** How many more have a mentor afterwards; negative when fewer have. */
    public int matches() {
        return newlyMatched() - leftOut();
    }

    public int newlyMatched() {
        return count(difference -> difference.before().isEmpty());
    }

    public int leftOut() {
        return count(difference -> difference.after().isEmpty());
    }

    /** Those who have a mentor before and afterwards, but another one. */
    public int moved() {
        return differences.size() - newlyMatched() - leftOut();
    }

    private int count(Predicate<Difference> which) {
        return (int) differences.stream().filter(which).count();
    }
}
