// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.telar.matchmaking.engine.Matching.Load;
import org.telar.matchmaking.engine.Matching.Match;
import org.telar.matchmaking.engine.assignment.Assignment;
import org.telar.matchmaking.engine.assignment.AssignmentProblem;
import org.telar.matchmaking.engine.assignment.Certificate;
import org.telar.matchmaking.engine.assignment.Scarcity;
import org.telar.matchmaking.engine.assignment.ShortestAugmentingPaths;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;
import org.telar.matchmaking.engine.scoring.Scores;
import org.telar.matchmaking.engine.scoring.Scoring;

/**
 * One matching of one wave whose pinned pairs can be made. Mentors are columns and the mentees who are not pinned are rows,
 * both in the order of their codes; pinned pairs take their places beforehand.
 */
final class Run {
    private static final long PAIRS_KEPT = 4_000_000;

    private final Wave wave;
    private final Policy policy;
    private final Scoring scoring;
    private final List<Mentor> mentors;
    private final List<Mentee> rows;
    private final Map<String, String> pinnedMentors;
    private final Map<String, Set<Integer>> forbiddenColumns;
    private final long pairsKept;
    private final int shortlist;

    Run(Wave wave, Policy policy) {
        this(wave, policy, PAIRS_KEPT, Large.SHORTLIST);
    }

    /**
     * @param pairsKept of a wave with more pairs not all are kept
     * @param shortlist how many of each mentee are kept then, to begin with
     */
    Run(Wave wave, Policy policy, long pairsKept, int shortlist) {
        this.pairsKept = pairsKept;
        this.shortlist = shortlist;
        this.wave = wave;
        this.policy = policy;
        scoring = policy.scoring();
        pinnedMentors = wave.pinned().stream().collect(toMap(Pair::mentee, Pair::mentor));
        mentors = wave.mentors().stream()
                .sorted(Comparator.comparing(Mentor::code))
                .toList();
        rows = wave.mentees().stream()
                .filter(mentee -> !pinnedMentors.containsKey(mentee.code()))
                .sorted(Comparator.comparing(Mentee::code))
                .toList();
        Map<String, Integer> columns = new HashMap<>();
        mentors.forEach(mentor -> columns.put(mentor.code(), columns.size()));
        forbiddenColumns = wave.forbidden().stream()
                .filter(pair -> columns.containsKey(pair.mentor()))
                .collect(groupingBy(Pair::mentee, mapping(pair -> columns.get(pair.mentor()), toSet())));
    }

    Outcome outcome(Progress progress, BooleanSupplier cancelled) {
        int[] places = freePlaces();
        Scores scores = Scores.of(scoring, mentors, rows);
        IntConsumer placed = done -> progress.reached(Progress.Step.ASSIGNING, done, rows.size());
        return (long) mentors.size() * rows.size() <= pairsKept
                ? whole(scores, places, progress, cancelled, placed)
                : large(scores, places, cancelled, placed);
    }

    /** Keeps all pairs that are allowed. */
    private Outcome whole(
            Scores scores, int[] places, Progress progress, BooleanSupplier cancelled, IntConsumer placed) {
        AssignmentProblem.Builder builder = new AssignmentProblem.Builder(places, unmatchedCost(places));
        int[] points = new int[mentors.size()];
        for (int row = 0; row < rows.size(); row++) {
            if (cancelled.getAsBoolean()) {
                return new Outcome.Cancelled();
            }
            scores.score(row, 0, points.length, points);
            addRow(builder, forbidden(row), points);
            progress.reached(Progress.Step.SCORING, row + 1, rows.size());
        }
        AssignmentProblem problem = builder.build();
        return ShortestAugmentingPaths.solve(problem, cancelled, placed)
                .<Outcome>map(assignment -> matching(scores, problem, assignment))
                .orElseGet(Outcome.Cancelled::new);
    }

    private Outcome large(Scores scores, int[] places, BooleanSupplier cancelled, IntConsumer placed) {
        BooleanSupplier stopped = Once.said(cancelled);
        Shortlists shortlists = new Shortlists(scores, places, unmatchedCost(places), this::forbidden, stopped);
        return Large.solve(shortlists, shortlist, stopped, placed)
                .<Outcome>map(large -> matching(scores, large.problem(), large.assignment()))
                .orElseGet(Outcome.Cancelled::new);
    }

    private long unmatchedCost(int[] places) {
        int matches =
                (int) Math.min(rows.size(), Arrays.stream(places).asLongStream().sum());
        return policy.unmatchedCost().points(scoring.weights().total(), matches);
    }

    private static void addRow(AssignmentProblem.Builder builder, Set<Integer> forbidden, int[] points) {
        builder.row();
        for (int column = 0; column < points.length; column++) {
            if (points[column] >= 0 && !forbidden.contains(column)) {
                builder.pair(column, points[column]);
            }
        }
    }

    /** The places of the mentors whom this row must not have. */
    private Set<Integer> forbidden(int row) {
        return forbiddenColumns.getOrDefault(rows.get(row).code(), Set.of());
    }

    private int[] freePlaces() {
        Map<String, Integer> pins = new HashMap<>();
        pinnedMentors.values().forEach(mentor -> pins.merge(mentor, 1, Integer::sum));
        return mentors.stream()
                .mapToInt(mentor -> mentor.capacity() - pins.getOrDefault(mentor.code(), 0))
                .toArray();
    }

    private Matching matching(Scores scores, AssignmentProblem problem, Assignment assignment) {
        List<Match> matches = new ArrayList<>(pinnedMatches());
        List<Unmatched> unmatched = new ArrayList<>();
        Causes causes = new Causes(scoring, wave.forbidden(), mentors, Scarcity.of(problem, assignment));
        for (int row = 0; row < rows.size(); row++) {
            Mentee mentee = rows.get(row);
            int column = assignment.column(row);
            if (column == AssignmentProblem.UNASSIGNED) {
                unmatched.add(new Unmatched(mentee.code(), causes.of(row, allowed(scores, row), mentee)));
            } else {
                matches.add(match(mentors.get(column), mentee, false));
            }
        }
        matches.sort(Comparator.comparing(Match::pair));
        return new Matching(matches, unmatched, loads(matches), summary(matches), Certificate.of(problem, assignment));
    }

    private int allowed(Scores scores, int row) {
        int[] points = new int[mentors.size()];
        scores.score(row, 0, points.length, points);
        Set<Integer> forbidden = forbidden(row);
        return (int) IntStream.range(0, points.length)
                .filter(column -> points[column] >= 0 && !forbidden.contains(column))
                .count();
    }

    private List<Match> pinnedMatches() {
        Map<String, Mentor> byCode = mentors.stream().collect(toMap(Mentor::code, mentor -> mentor));
        return wave.mentees().stream()
                .filter(mentee -> pinnedMentors.containsKey(mentee.code()))
                .map(mentee -> match(byCode.get(pinnedMentors.get(mentee.code())), mentee, true))
                .toList();
    }

    private Match match(Mentor mentor, Mentee mentee, boolean pinned) {
        return new Match(new Pair(mentor.code(), mentee.code()), scoring.explain(mentor, mentee), pinned);
    }

    private List<Load> loads(List<Match> matches) {
        Map<String, Integer> taken = new HashMap<>();
        matches.forEach(match -> taken.merge(match.pair().mentor(), 1, Integer::sum));
        return mentors.stream()
                .map(mentor -> new Load(mentor.code(), mentor.capacity(), taken.getOrDefault(mentor.code(), 0)))
                .toList();
    }

    private Summary summary(List<Match> matches) {
        long places = mentors.stream().mapToLong(Mentor::capacity).sum();
        List<Integer> scores = matches.stream().map(Match::score).toList();
        return Summary.of(
                mentors.size(),
                places,
                wave.mentees().size(),
                scores,
                scoring.weights().total());
    }
}
