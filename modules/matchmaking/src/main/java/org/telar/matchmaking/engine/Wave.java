// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;

/**
 * Those who are to be matched together (MAT-11). The order in which they are listed has no influence on the result.
 *
 * @param pinned pairs that staff have decided on; the rest is matched around them
 * @param forbidden pairs that staff do not want; people who are not in the wave are ignored here
 */
public record Wave(List<Mentor> mentors, List<Mentee> mentees, Set<Pair> pinned, Set<Pair> forbidden) {
    public Wave {
        mentors = List.copyOf(mentors);
        mentees = List.copyOf(mentees);
        pinned = Set.copyOf(pinned);
        forbidden = Set.copyOf(forbidden);
        requireUnique("Mentor", mentors.stream().map(Mentor::code).toList());
        requireUnique("Mentee", mentees.stream().map(Mentee::code).toList());
    }

    public static Wave of(List<Mentor> mentors, List<Mentee> mentees) {
        return new Wave(mentors, mentees, Set.of(), Set.of());
    }

    private static void requireUnique(String who, List<String> codes) {
        Set<String> seen = new HashSet<>();
        for (String code : codes) {
            if (!seen.add(code)) {
                throw new IllegalArgumentException(who + " " + code + " is twice in the wave");
            }
        }
    }
}
