// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.telar.matchmaking.engine.Matching.Load;
import org.telar.matchmaking.engine.Matching.Match;
import org.telar.matchmaking.engine.assignment.Assignment;
import org.telar.matchmaking.engine.assignment.AssignmentProblem;
import org.telar.matchmaking.engine.assignment.Certificate;
import org.telar.matchmaking.engine.assignment.Scarcity;
import org.telar.matchmaking.engine.assignment.ShortestAugmentingPaths;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;
import org.telar.matchmaking.engine.scoring.Scoring;

/**
 * One matching of one wave whose pinned pairs can be made. Mentors are columns and the mentees who are not pinned are rows,
 * both in the order of their codes; pinned pairs take their places beforehand.
 */
final class Run {
    private final Wave wave;
    private final Policy policy;
    private final Scoring scoring;
    private final List<Mentor> mentors;
    private final List<Mentee> rows;
    private final Map<String, String> pinnedMentors;

    Run(Wave wave, Policy policy) {
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
    }

    Outcome outcome(Progress progress, BooleanSupplier cancelled) {
        Optional<AssignmentProblem> problem = problem(progress, cancelled);
        Optional<Assignment> assignment = problem.flatMap(it -> ShortestAugmentingPaths.solve(
                it, cancelled, placed -> progress.reached(Progress.Step.ASSIGNING, placed, rows.size())));
        return assignment.isEmpty()
                ? new Outcome.Cancelled()
                : matching(problem.orElseThrow(), assignment.orElseThrow());
    }

    private Optional<AssignmentProblem> problem(Progress progress, BooleanSupplier cancelled) {
        int[] places = freePlaces();
        int matches =
                (int) Math.min(rows.size(), Arrays.stream(places).asLongStream().sum());
        long unmatchedCost = policy.unmatchedCost().points(scoring.weights().total(), matches);
        AssignmentProblem.Builder builder = new AssignmentProblem.Builder(places, unmatchedCost);
        for (Mentee mentee : rows) {
            if (cancelled.getAsBoolean()) {
                return Optional.empty();
            }
            addRow(builder, mentee);
            progress.reached(Progress.Step.SCORING, builder.rows(), rows.size());
        }
        return Optional.of(builder.build());
    }

    private void addRow(AssignmentProblem.Builder builder, Mentee mentee) {
        builder.row();
        for (int column = 0; column < mentors.size(); column++) {
            Mentor mentor = mentors.get(column);
            if (scoring.allows(mentor, mentee) && !isForbidden(mentor, mentee)) {
                builder.pair(column, scoring.score(mentor, mentee));
            }
        }
    }

    private boolean isForbidden(Mentor mentor, Mentee mentee) {
        return !wave.forbidden().isEmpty() && wave.forbidden().contains(new Pair(mentor.code(), mentee.code()));
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
        Causes causes = new Causes(scoring, wave.forbidden(), mentors, problem, Scarcity.of(problem, assignment));
        for (int row = 0; row < rows.size(); row++) {
            Mentee mentee = rows.get(row);
            int column = assignment.column(row);
            if (column == AssignmentProblem.UNASSIGNED) {
                unmatched.add(new Unmatched(mentee.code(), causes.of(row, mentee)));
            } else {
                matches.add(match(mentors.get(column), mentee, false));
            }
        }
        matches.sort(Comparator.comparing(Match::pair));
        return new Matching(matches, unmatched, loads(matches), summary(matches), Certificate.of(problem, assignment));
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
