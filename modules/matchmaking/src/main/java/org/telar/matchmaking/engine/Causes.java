// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongUnaryOperator;
import org.telar.matchmaking.engine.Unmatched.AllTaken;
import org.telar.matchmaking.engine.Unmatched.Cause;
import org.telar.matchmaking.engine.Unmatched.Forced;
import org.telar.matchmaking.engine.Unmatched.Nearest;
import org.telar.matchmaking.engine.Unmatched.NoAllowedMentor;
import org.telar.matchmaking.engine.assignment.Scarcity;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;
import org.telar.matchmaking.engine.scoring.Refusal;
import org.telar.matchmaking.engine.scoring.Scoring;

/**
 * Finds out why mentees stayed without a mentor.
 *
 * @param points what a loss in the problem is in points
 */
record Causes(Scoring scoring, Set<Pair> forbidden, List<Mentor> mentors, Scarcity scarcity, LongUnaryOperator points) {
    private static final Comparator<Nearest> NEARNESS = Comparator.<Nearest>comparingInt(
                    nearest -> nearest.refusals().size())
            .thenComparing(Comparator.comparingInt(Nearest::score).reversed())
            .thenComparing(Nearest::mentor);

    /** @param allowed how many mentors she may have */
    Cause of(int row, int allowed, Mentee mentee) {
        return allowed == 0
                ? noAllowedMentor(mentee)
                : new AllTaken(
                        allowed,
                        scarcity.cheapest(row)
                                .map(forced -> new Forced(
                                        mentors.get(forced.column()).code(), points.applyAsLong(forced.loss()))));
    }

    private NoAllowedMentor noAllowedMentor(Mentee mentee) {
        List<Nearest> candidates =
                mentors.stream().map(mentor -> candidate(mentor, mentee)).toList();
        Map<String, Integer> excluded = new LinkedHashMap<>();
        scoring.rules().forEach(rule -> excluded.put(rule.key(), 0));
        candidates.stream()
                .flatMap(candidate -> candidate.refusals().stream())
                .forEach(refusal -> excluded.merge(refusal.rule(), 1, Integer::sum));
        excluded.values().removeIf(count -> count == 0);
        return new NoAllowedMentor(excluded, candidates.stream().min(NEARNESS));
    }

    private Nearest candidate(Mentor mentor, Mentee mentee) {
        List<Refusal> refusals = new ArrayList<>(scoring.refusals(mentor, mentee));
        if (forbidden.contains(new Pair(mentor.code(), mentee.code()))) {
            refusals.add(ForbiddenPair.REFUSAL);
        }
        return new Nearest(mentor.code(), refusals, scoring.score(mentor, mentee));
    }
}
