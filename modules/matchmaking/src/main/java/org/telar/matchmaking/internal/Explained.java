// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.telar.matchmaking.engine.Matching;
import org.telar.matchmaking.engine.Matchmaker;
import org.telar.matchmaking.engine.Unmatched;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;
import org.telar.matchmaking.engine.scoring.Explanation;
import org.telar.matchmaking.engine.scoring.Fact;
import org.telar.matchmaking.engine.scoring.Reason;

/**
 * A draft in people and reasons.
 *
 * @param current whether the people are those it was made from; if not, pairs whose people are gone are missing, the
 *     explanations are of today and {@code left} is empty
 */
public record Explained(Draft draft, List<ExplainedPair> pairs, List<LeftOut> left, List<Load> loads, boolean current) {
    public Explained {
        pairs = List.copyOf(pairs);
        left = List.copyOf(left);
        loads = List.copyOf(loads);
    }

    /** @param score as it was when the draft was made */
    public record ExplainedPair(Named<Mentor> mentor, Named<Mentee> mentee, int score, Explanation explanation) {}

    /** Who stayed without a mentor, and why. */
    public record LeftOut(Named<Mentee> mentee, Unmatched reason) {}

    /** How many of a mentor's places are taken. */
    public record Load(Named<Mentor> mentor, int taken) {}

    /** Why she was left out, with mentors by name where the engine knows a code only. */
    public List<Reason> why(LeftOut left) {
        Map<String, String> names = loads.stream()
                .collect(Collectors.toMap(
                        load -> load.mentor().who().code(),
                        load -> load.mentor().name() + " ("
                                + load.mentor().who().code() + ")"));
        return left.reason().cause().reasons().stream()
                .map(reason -> new Reason(
                        reason.key(),
                        reason.facts().stream().map(fact -> named(fact, names)).toList()))
                .toList();
    }

    private static Fact named(Fact fact, Map<String, String> names) {
        return fact instanceof Fact.Text text && names.containsKey(text.value())
                ? new Fact.Text(names.get(text.value()))
                : fact;
    }

    static Explained of(Draft.Whole whole, People people, Matchmaker matchmaker) {
        Map<String, Named<Mentor>> mentors = people.mentorsByCode();
        Map<String, Named<Mentee>> mentees = people.menteesByCode();
        List<ExplainedPair> pairs = whole.pairs().stream()
                .filter(pair -> mentors.containsKey(pair.mentor()) && mentees.containsKey(pair.mentee()))
                .map(pair -> {
                    Named<Mentor> mentor = mentors.get(pair.mentor());
                    Named<Mentee> mentee = mentees.get(pair.mentee());
                    return new ExplainedPair(
                            mentor, mentee, pair.score(), matchmaker.explain(mentor.who(), mentee.who()));
                })
                .toList();
        boolean current = whole.draft().people().equals(people.fingerprint());
        List<LeftOut> left = current ? leftOut(people, mentees, matchmaker) : List.of();
        Map<String, Long> taken = pairs.stream()
                .collect(Collectors.groupingBy(pair -> pair.mentor().who().code(), Collectors.counting()));
        List<Load> loads = people.mentors().stream()
                .map(mentor -> new Load(
                        mentor, taken.getOrDefault(mentor.who().code(), 0L).intValue()))
                .toList();
        return new Explained(whole.draft(), pairs, left, loads, current);
    }

    private static List<LeftOut> leftOut(People people, Map<String, Named<Mentee>> mentees, Matchmaker matchmaker) {
        return matchmaker.match(people.wave()) instanceof Matching matching
                ? matching.unmatched().stream()
                        .map(unmatched -> new LeftOut(mentees.get(unmatched.mentee()), unmatched))
                        .toList()
                : List.of();
    }
}
