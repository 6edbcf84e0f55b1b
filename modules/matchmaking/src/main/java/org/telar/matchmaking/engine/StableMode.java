// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.telar.matchmaking.engine.assignment.AssignmentProblem;
import org.telar.matchmaking.engine.stability.DeferredAcceptance;

/**
 * The stable matching of a run's people, around the pinned pairs. Of a wave too large to keep all its pairs it is found on
 * shortlists, which grow by pairs who would both rather have each other until there are none in the whole wave.
 */
record StableMode(Run run) {
    /** Empty when cancelled. */
    Optional<Pairing> pairing(BooleanSupplier cancelled) {
        BooleanSupplier stopped = Once.said(cancelled);
        Shortlists shortlists = run.shortlists(stopped);
        Optional<AssignmentProblem> problem = run.isLarge()
                ? Optional.of(shortlists.best(run.shortlist).problem())
                : run.problem((step, done, total) -> {}, stopped);
        while (problem.isPresent() && !stopped.getAsBoolean()) {
            int[] columns = DeferredAcceptance.solve(problem.get());
            Standing standing = new Standing(run.counted, run.places, columns);
            Shortlists.Found found = shortlists.blocking(standing.own(), standing.least());
            if (!stopped.getAsBoolean() && found.missing() == 0) {
                return Optional.of(pairing(columns));
            }
            problem = problem.map(found::addedTo);
        }
        return Optional.empty();
    }

    private Pairing pairing(int[] columns) {
        Map<Pair, Integer> scores = new HashMap<>();
        run.pinnedMatches().forEach(match -> scores.put(match.pair(), match.score()));
        for (int row = 0; row < columns.length; row++) {
            if (columns[row] != AssignmentProblem.UNASSIGNED) {
                Matching.Match match = run.match(run.mentors.get(columns[row]), run.rows.get(row), false);
                scores.put(match.pair(), match.score());
            }
        }
        return Pairing.of(scores);
    }

    /** How many pairs of those who are not pinned would both rather have each other. */
    long blockingPairs(Pairing pairing) {
        Map<String, Integer> columns = new HashMap<>();
        run.mentors.forEach(mentor -> columns.put(mentor.code(), columns.size()));
        int[] columnOf = run.rows.stream()
                .mapToInt(mentee -> pairing.of(mentee.code())
                        .map(pair -> columns.get(pair.mentor()))
                        .orElse(AssignmentProblem.UNASSIGNED))
                .toArray();
        return new Standing(run.counted, run.places, columnOf).blockingPairs();
    }
}
