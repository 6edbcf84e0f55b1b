// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Pairs and their scores, whatever they come from: the best matching, a draft that was kept, one changed by hand. Each
 * mentee has one mentor at most.
 */
public final class Pairing {
    private final SortedMap<Pair, Integer> scores;
    private final Map<String, Pair> byMentee = new HashMap<>();

    private Pairing(Map<Pair, Integer> scores) {
        this.scores = Collections.unmodifiableSortedMap(new TreeMap<>(scores));
        for (Pair pair : scores.keySet()) {
            if (byMentee.put(pair.mentee(), pair) != null) {
                throw new IllegalArgumentException("Mentee " + pair.mentee() + " has two mentors");
            }
        }
    }

    /** @throws IllegalArgumentException when a mentee has two mentors */
    public static Pairing of(Map<Pair, Integer> scores) {
        return new Pairing(scores);
    }

    public static Pairing of(Matching matching) {
        Map<Pair, Integer> scores = new HashMap<>();
        matching.matches().forEach(match -> scores.put(match.pair(), match.score()));
        return new Pairing(scores);
    }

    /** In the order of the pairs. */
    public SortedMap<Pair, Integer> scores() {
        return scores;
    }

    /** Whom she has; empty when she has nobody. */
    public Optional<Pair> of(String mentee) {
        return Optional.ofNullable(byMentee.get(mentee));
    }

    public int size() {
        return scores.size();
    }

    public long total() {
        return scores.values().stream().mapToLong(Integer::longValue).sum();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pairing pairing && scores.equals(pairing.scores);
    }

    @Override
    public int hashCode() {
        return scores.hashCode();
    }

    @Override
    public String toString() {
        return scores.toString();
    }
}
