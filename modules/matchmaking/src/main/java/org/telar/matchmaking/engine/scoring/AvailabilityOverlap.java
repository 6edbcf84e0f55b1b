// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.scoring;

import java.util.List;
import org.telar.matchmaking.engine.people.Availability;
import org.telar.matchmaking.engine.people.Block;
import org.telar.matchmaking.engine.people.Catalogue;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;

/** The parts of the week in which both have time (time commitment, MAT-01); four or more give all points. */
record AvailabilityOverlap() implements Criterion {
    private static final int PLENTY = 4;

    @Override
    public String key() {
        return "matchmaking.criterion.availability";
    }

    @Override
    public int points(Mentor mentor, Mentee mentee, int max) {
        return max * Math.min(shared(mentor, mentee).size(), PLENTY) / PLENTY;
    }

    @Override
    public Kernel over(List<Mentor> mentors, List<Mentee> mentees, int max) {
        int[] theirs = mentors.stream()
                .mapToInt(mentor -> mentor.profile().availability().bits())
                .toArray();
        int[] hers = mentees.stream()
                .mapToInt(mentee -> mentee.profile().availability().bits())
                .toArray();
        int factor = Share.factor(max, PLENTY);
        return (mentee, from, to, points) -> {
            int week = hers[mentee];
            for (int mentor = from; mentor < to; mentor++) {
                int shared = Math.min(Integer.bitCount(theirs[mentor] & week), PLENTY);
                points[mentor] += shared * factor >> Share.SHIFT;
            }
        };
    }

    @Override
    public Reason reason(Mentor mentor, Mentee mentee) {
        Availability shared = shared(mentor, mentee);
        if (shared.size() == 0) {
            return Reason.of(key() + ".none");
        }
        return Reason.of(
                key() + ".shared",
                new Fact.Count(shared.size()),
                new Fact.Codes(
                        Catalogue.BLOCK,
                        shared.blocks().stream().map(Block::code).toList()));
    }

    private static Availability shared(Mentor mentor, Mentee mentee) {
        return mentor.profile().availability().shared(mentee.profile().availability());
    }
}
