// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.scoring;

import java.util.List;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;

/**
 * No pair is worth less than this: a floor under everyone's match, at the price of fewer points in all, or of fewer matches.
 * The highest floor that costs no match is found by {@link org.telar.matchmaking.engine.Matchmaker#highestFloor}.
 *
 * @param scoring what a pair is worth: all criteria and weights of the scoring to which the floor is added; its rules do not
 *     count here
 */
public record ScoreFloor(Scoring scoring, int floor) implements Rule {
    public static final String KEY = "matchmaking.rule.floor";

    public ScoreFloor {
        if (floor < 0) {
            throw new IllegalArgumentException("Floor " + floor + " is less than 0");
        }
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public boolean allows(Mentor mentor, Mentee mentee) {
        return scoring.score(mentor, mentee) >= floor;
    }

    /** Rules come after all criteria: the points are already those of the pair. */
    @Override
    public Kernel over(List<Mentor> mentors, List<Mentee> mentees) {
        return (mentee, from, to, points) -> {
            for (int mentor = from; mentor < to; mentor++) {
                points[mentor] |= points[mentor] - floor & Kernel.REFUSED;
            }
        };
    }

    @Override
    public Reason reason(Mentor mentor, Mentee mentee) {
        return Reason.of(key() + ".refused", new Fact.Count(scoring.score(mentor, mentee)), new Fact.Count(floor));
    }
}
