// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.stability;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.telar.matchmaking.engine.Pair;
import org.telar.matchmaking.engine.Pairing;
import org.telar.matchmaking.engine.Policy;
import org.telar.matchmaking.engine.Wave;
import org.telar.matchmaking.engine.assignment.AssignmentProblem;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;
import org.telar.matchmaking.engine.scoring.Scores;

/**
 * A wave looked at by its pairs alone: the matching in which no mentor and mentee would both rather have each other, and how
 * many such pairs another one has. Pinned pairs stand and have no say. It keeps all pairs, about eight bytes each. Safe for
 * several threads.
 */
public final class WaveStability {
    private final List<Mentor> mentors;
    private final List<Mentee> rows;
    private final Map<Pair, Integer> pinned = new HashMap<>();
    private final AssignmentProblem problem;

    private WaveStability(Wave wave, Policy policy) {
        Map<String, String> pins = wave.pinned().stream().collect(toMap(Pair::mentee, Pair::mentor));
        mentors = wave.mentors().stream()
                .sorted(Comparator.comparing(Mentor::code))
                .toList();
        rows = wave.mentees().stream()
                .filter(mentee -> !pins.containsKey(mentee.code()))
                .sorted(Comparator.comparing(Mentee::code))
                .toList();
        Map<String, Mentor> byCode = mentors.stream().collect(toMap(Mentor::code, mentor -> mentor));
        for (Mentee mentee : wave.mentees()) {
            if (pins.containsKey(mentee.code())) {
                Mentor mentor = byCode.get(pins.get(mentee.code()));
                pinned.put(
                        new Pair(mentor.code(), mentee.code()), policy.scoring().score(mentor, mentee));
            }
        }
        problem = problem(wave.forbidden(), policy);
    }

    /** @param wave whose pinned pairs can be made */
    public static WaveStability of(Wave wave, Policy policy) {
        return new WaveStability(wave, policy);
    }

    private AssignmentProblem problem(Set<Pair> forbidden, Policy policy) {
        int[] places = mentors.stream().mapToInt(this::free).toArray();
        AssignmentProblem.Builder builder = new AssignmentProblem.Builder(places, 1);
        Scores scores = Scores.of(policy.scoring(), mentors, rows);
        int[] points = new int[mentors.size()];
        for (int row = 0; row < rows.size(); row++) {
            scores.score(row, 0, points.length, points);
            builder.row();
            for (int column = 0; column < points.length; column++) {
                if (points[column] >= 0 && !forbidden.contains(pair(column, row))) {
                    builder.pair(column, points[column]);
                }
            }
        }
        return builder.build();
    }

    private int free(Mentor mentor) {
        long pins = pinned.keySet().stream()
                .filter(pair -> pair.mentor().equals(mentor.code()))
                .count();
        return (int) (mentor.capacity() - pins);
    }

    private Pair pair(int column, int row) {
        return new Pair(mentors.get(column).code(), rows.get(row).code());
    }

    /** The stable matching that is the best one for every mentee. */
    public Pairing stable() {
        int[] columns = DeferredAcceptance.solve(problem);
        Map<Pair, Integer> scores = new HashMap<>(pinned);
        for (int row = 0; row < columns.length; row++) {
            for (int at = problem.begin(row); at < problem.end(row); at++) {
                if (problem.column(at) == columns[row]) {
                    scores.put(pair(columns[row], row), problem.points(at));
                }
            }
        }
        return Pairing.of(scores);
    }

    /**
     * How many mentors and mentees of a matching would both rather have each other.
     *
     * @throws IllegalArgumentException when it has a pair that may not be, or more of one mentor's than she has places
     */
    public long blockingPairs(Pairing pairing) {
        Map<String, Integer> columnOf = new HashMap<>();
        mentors.forEach(mentor -> columnOf.put(mentor.code(), columnOf.size()));
        int[] columns = new int[rows.size()];
        Arrays.setAll(
                columns,
                row -> pairing.of(rows.get(row).code())
                        .map(pair -> columnOf.get(pair.mentor()))
                        .orElse(AssignmentProblem.UNASSIGNED));
        return BlockingPairs.count(problem, columns);
    }
}
