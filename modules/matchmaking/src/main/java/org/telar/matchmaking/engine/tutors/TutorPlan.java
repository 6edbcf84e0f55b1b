// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.tutors;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.telar.matchmaking.engine.Pairing;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;
import org.telar.matchmaking.engine.people.Place;

/**
 * Which tutor has which enterprises.
 *
 * @param pairing tutors in the mentors' places
 * @param groups one for each tutor who has enterprises, in the order of their codes
 * @param without enterprises for which there is no tutor: none whom they may have, or none with a place left
 * @param bound how much better a plan could be at most
 */
public record TutorPlan(Pairing pairing, List<Group> groups, List<String> without, Bound bound) {
    public TutorPlan {
        groups = List.copyOf(groups);
        without = List.copyOf(without);
    }

    /**
     * A tutor's enterprises, and what to look after.
     *
     * @param uncovered topics that they seek and the tutor does not offer: the specialists have to
     * @param elsewhere enterprises that are not known to be in the tutor's region
     */
    public record Group(String tutor, List<String> enterprises, List<String> uncovered, List<String> elsewhere) {
        public Group {
            enterprises = List.copyOf(enterprises);
            uncovered = List.copyOf(uncovered);
            elsewhere = List.copyOf(elsewhere);
        }

        /** What there is to look after when this tutor has these enterprises, however they came to her. */
        public static Group of(Mentor tutor, List<Mentee> enterprises) {
            Set<String> uncovered = new TreeSet<>();
            enterprises.forEach(enterprise -> uncovered.addAll(enterprise.topics()));
            uncovered.removeAll(tutor.topics());
            Place place = tutor.profile().place();
            return new Group(
                    tutor.code(),
                    enterprises.stream().map(Mentee::code).toList(),
                    List.copyOf(uncovered),
                    enterprises.stream()
                            .filter(enterprise ->
                                    !place.sameRegion(enterprise.profile().place()))
                            .map(Mentee::code)
                            .toList());
        }
    }

    /**
     * No plan has more enterprises with a tutor than these matches more; none with as many has more points than these more.
     * Both are 0 when the plan is the best.
     */
    public record Bound(int matches, long points) {
        public boolean isBest() {
            return matches == 0 && points == 0;
        }
    }
}
