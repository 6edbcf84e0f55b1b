// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import java.util.List;
import java.util.Map;
import org.telar.matchmaking.engine.Pair;
import org.telar.matchmaking.engine.Policy;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;
import org.telar.matchmaking.engine.scoring.Refusal;
import org.telar.matchmaking.engine.scoring.Scoring;

/** What is a must for pairs today; it may be another thing than on the day of the draft. */
final class Musts {
    private final Map<String, Named<Mentor>> mentors;
    private final Map<String, Named<Mentee>> mentees;
    private final Scoring scoring;

    Musts(People people, Policy policy) {
        mentors = people.mentorsByCode();
        mentees = people.menteesByCode();
        scoring = policy.scoring();
    }

    /** What stands against two people of the wave. */
    List<Refusal> refusals(Pair pair) {
        return scoring.refusals(
                mentors.get(pair.mentor()).who(), mentees.get(pair.mentee()).who());
    }
}
