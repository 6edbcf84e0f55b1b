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
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.telar.matchmaking.engine.Matching.Load;
import org.telar.matchmaking.engine.Matching.Match;
import org.telar.matchmaking.engine.Matching.Worth;
import org.telar.matchmaking.engine.PoolQuality.Reach;
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
    /** Sums of gains and prices must not come near to what a long holds. */
    private static final long SUM = Long.MAX_VALUE / 5;

    private final Wave wave;
    private final Policy policy;
    private final Scoring scoring;
    final List<Mentor> mentors;
    final List<Mentee> rows;
    private final Map<String, String> pinnedMentors;
    private final Map<String, Set<Integer>> forbiddenColumns;
    private final long pairsKept;
    final int shortlist;
    final Counted counted;
    final int[] places;
    private final long unmatchedCost;

    Run(Wave wave, Policy policy, Keeping keeping) {
        this(wave, policy, keeping, PAIRS_KEPT, Large.SHORTLIST);
    }

    /**
     * @param pairsKept of a wave with more pairs not all are kept
     * @param shortlist how many of each mentee are kept then, to begin with
     */
    Run(Wave wave, Policy policy, Keeping keeping, long pairsKept, int shortlist) {
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
        places = freePlaces();
        counted = counted(keeping, columns);
        unmatchedCost = unmatchedCost();
    }

    private Counted counted(Keeping keeping, Map<String, Integer> columns) {
        Counted all = Counted.of(Scores.of(scoring, mentors, rows), this::forbidden);
        if (keeping.pairs().isEmpty()) {
            return all;
        }
        Map<String, Integer> former = keeping.pairs().stream()
                .filter(pair -> columns.containsKey(pair.mentor()))
                .collect(toMap(Pair::mentee, pair -> columns.get(pair.mentor())));
        int[] formerColumns = rows.stream()
                .mapToInt(mentee -> former.getOrDefault(mentee.code(), AssignmentProblem.UNASSIGNED))
                .toArray();
        return all.keeping(formerColumns, keeping.bonus(), mostScale());
    }

    /** So that sums of what pairs count, and of prices, fit. */
    private long mostScale() {
        int best = scoring.weights().total();
        long gain = policy.unmatchedCost().points(best, matches()) + best + matches() + 1;
        return Math.min(SUM / (rows.size() + seats() + 1) / gain, Integer.MAX_VALUE / (best + 1L));
    }

    Outcome outcome(Progress progress, BooleanSupplier cancelled) {
        IntConsumer placed = done -> progress.reached(Progress.Step.ASSIGNING, done, rows.size());
        return isLarge() ? large(cancelled, placed) : whole(progress, cancelled, placed);
    }

    /** Keeps all pairs that are allowed. */
    private Outcome whole(Progress progress, BooleanSupplier cancelled, IntConsumer placed) {
        return problem(progress, cancelled)
                .flatMap(problem -> ShortestAugmentingPaths.solve(problem, cancelled, placed)
                        .<Outcome>map(assignment -> matching(problem, assignment)))
                .orElseGet(Outcome.Cancelled::new);
    }

    /** All pairs that are allowed; empty when cancelled. */
    Optional<AssignmentProblem> problem(Progress progress, BooleanSupplier cancelled) {
        AssignmentProblem.Builder builder = new AssignmentProblem.Builder(places, unmatchedCost);
        int[] points = new int[mentors.size()];
        for (int row = 0; row < rows.size(); row++) {
            if (cancelled.getAsBoolean()) {
                return Optional.empty();
            }
            counted.score(row, 0, points.length, points);
            addRow(builder, points);
            progress.reached(Progress.Step.SCORING, row + 1, rows.size());
        }
        return Optional.of(builder.build());
    }

    private Outcome large(BooleanSupplier cancelled, IntConsumer placed) {
        BooleanSupplier stopped = Once.said(cancelled);
        Shortlists shortlists = shortlists(stopped);
        return Large.solve(shortlists, shortlists.firstPrices(), shortlist, stopped, placed)
                .<Outcome>map(large -> matching(large.problem(), large.assignment()))
                .orElseGet(Outcome.Cancelled::new);
    }

    Shortlists shortlists(BooleanSupplier stopped) {
        return new Shortlists(counted, places, unmatchedCost, stopped);
    }

    boolean isLarge() {
        return (long) mentors.size() * rows.size() > pairsKept;
    }

    private long unmatchedCost() {
        return switch (policy.unmatchedCost()) {
            case UnmatchedCost.MatchingFirst first ->
                first.points(counted.most(scoring.weights().total()), matches());
            case UnmatchedCost.Points points -> points.price() * counted.scale();
        };
    }

    /** The most matches that there could be. */
    private int matches() {
        return (int) Math.min(rows.size(), seats());
    }

    private long seats() {
        return Arrays.stream(places).asLongStream().sum();
    }

    private static void addRow(AssignmentProblem.Builder builder, int[] points) {
        builder.row();
        for (int column = 0; column < points.length; column++) {
            if (points[column] >= 0) {
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

    private Matching matching(AssignmentProblem problem, Assignment assignment) {
        List<Match> matches = new ArrayList<>(pinnedMatches());
        List<Unmatched> unmatched = new ArrayList<>();
        Scarcity scarcity = Scarcity.of(problem, assignment);
        Causes causes = new Causes(scoring, wave.forbidden(), mentors, scarcity, counted::points);
        for (int row = 0; row < rows.size(); row++) {
            Mentee mentee = rows.get(row);
            int column = assignment.column(row);
            if (column == AssignmentProblem.UNASSIGNED) {
                unmatched.add(new Unmatched(mentee.code(), causes.of(row, allowed(row), mentee)));
            } else {
                matches.add(match(mentors.get(column), mentee, false));
            }
        }
        matches.sort(Comparator.comparing(Match::pair));
        return new Matching(
                matches, unmatched, loads(matches, scarcity), summary(matches), Certificate.of(problem, assignment));
    }

    private int allowed(int row) {
        return count(row, column -> true);
    }

    private int count(int row, IntPredicate columns) {
        int[] points = new int[mentors.size()];
        counted.score(row, 0, points.length, points);
        return (int) IntStream.range(0, points.length)
                .filter(column -> points[column] >= 0 && columns.test(column))
                .count();
    }

    /** For everyone who is not pinned, how many mentors she may have who have a place. */
    List<Reach> reach() {
        return IntStream.range(0, rows.size())
                .parallel()
                .mapToObj(row -> new Reach(rows.get(row).code(), count(row, column -> places[column] > 0)))
                .toList();
    }

    List<Match> pinnedMatches() {
        Map<String, Mentor> byCode = mentors.stream().collect(toMap(Mentor::code, mentor -> mentor));
        return wave.mentees().stream()
                .filter(mentee -> pinnedMentors.containsKey(mentee.code()))
                .map(mentee -> match(byCode.get(pinnedMentors.get(mentee.code())), mentee, true))
                .toList();
    }

    Match match(Mentor mentor, Mentee mentee, boolean pinned) {
        return new Match(new Pair(mentor.code(), mentee.code()), scoring.explain(mentor, mentee), pinned);
    }

    private List<Load> loads(List<Match> matches, Scarcity scarcity) {
        Map<String, Integer> taken = new HashMap<>();
        matches.forEach(match -> taken.merge(match.pair().mentor(), 1, Integer::sum));
        return IntStream.range(0, places.length)
                .mapToObj(column -> new Load(
                        mentors.get(column).code(),
                        mentors.get(column).capacity(),
                        taken.getOrDefault(mentors.get(column).code(), 0),
                        worth(scarcity.oneMore(column)),
                        worth(scarcity.oneFewer(column))))
                .toList();
    }

    private Worth worth(Scarcity.Worth counts) {
        return new Worth(counts.rows(), counted.points(counts.gain() - counts.rows() * unmatchedCost));
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
