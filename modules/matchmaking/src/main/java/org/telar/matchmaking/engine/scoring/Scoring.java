// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;

/** The criteria, weights and hard rules of a programme, applied to pairs. Safe for use by several threads. */
public record Scoring(List<Criterion> criteria, Weights weights, List<Rule> rules) {
    public Scoring {
        criteria = List.copyOf(criteria);
        rules = List.copyOf(rules);
        requireUnique(criteria.stream().map(Criterion::key).toList());
        requireUnique(rules.stream().map(Rule::key).toList());
        Set<String> known = criteria.stream().map(Criterion::key).collect(Collectors.toSet());
        weights.points().keySet().stream()
                .filter(key -> !known.contains(key))
                .findFirst()
                .ifPresent(key -> {
                    throw new IllegalArgumentException("Weight for unknown criterion " + key);
                });
    }

    public static Scoring standard() {
        return new Scoring(Criteria.standard(), Criteria.standardWeights(), Rules.standard());
    }

    /**
     * With what others contribute: their criteria after these, with their own weights unless these weights name them already.
     *
     * @throws IllegalArgumentException when a key of theirs is there already
     */
    public Scoring with(ScoringContribution contribution) {
        List<Criterion> more = new ArrayList<>(criteria);
        Weights weighted = weights;
        for (ScoringContribution.Weighted one : contribution.criteria()) {
            more.add(one.criterion());
            if (!weights.points().containsKey(one.criterion().key())) {
                weighted = weighted.with(one.criterion().key(), one.points());
            }
        }
        return new Scoring(
                more,
                weighted,
                Stream.concat(rules.stream(), contribution.rules().stream()).toList());
    }

    /** With one more hard rule. */
    public Scoring with(Rule rule) {
        return new Scoring(
                criteria,
                weights,
                Stream.concat(rules.stream(), Stream.of(rule)).toList());
    }

    public boolean allows(Mentor mentor, Mentee mentee) {
        for (Rule rule : rules) {
            if (!rule.allows(mentor, mentee)) {
                return false;
            }
        }
        return true;
    }

    /** All that stands against the pair, in the order of the rules; nothing when it is allowed. */
    public List<Refusal> refusals(Mentor mentor, Mentee mentee) {
        return rules.stream()
                .filter(rule -> !rule.allows(mentor, mentee))
                .map(rule -> new Refusal(rule.key(), rule.reason(mentor, mentee)))
                .toList();
    }

    /** The sum of all criteria; says nothing about whether the pair is allowed. */
    public int score(Mentor mentor, Mentee mentee) {
        int score = 0;
        for (Criterion criterion : criteria) {
            score += criterion.points(mentor, mentee, weights.of(criterion));
        }
        return score;
    }

    public Explanation explain(Mentor mentor, Mentee mentee) {
        return new Explanation(criteria.stream()
                .map(criterion -> part(criterion, mentor, mentee))
                .toList());
    }

    private Part part(Criterion criterion, Mentor mentor, Mentee mentee) {
        int max = weights.of(criterion);
        int points = criterion.points(mentor, mentee, max);
        return new Part(criterion.key(), points, max, criterion.reason(mentor, mentee));
    }

    private static void requireUnique(List<String> keys) {
        for (int position = 0; position < keys.size(); position++) {
            if (keys.lastIndexOf(keys.get(position)) != position) {
                throw new IllegalArgumentException(keys.get(position) + " is given twice");
            }
        }
    }
}
