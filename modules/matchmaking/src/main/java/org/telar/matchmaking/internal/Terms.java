// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.telar.matchmaking.engine.Pair;
import org.telar.matchmaking.engine.Policy;
import org.telar.matchmaking.engine.UnmatchedCost;
import org.telar.matchmaking.engine.scoring.Criteria;
import org.telar.matchmaking.engine.scoring.Criterion;
import org.telar.matchmaking.engine.scoring.Rule;
import org.telar.matchmaking.engine.scoring.Rules;
import org.telar.matchmaking.engine.scoring.Scoring;
import org.telar.matchmaking.engine.scoring.Weights;

/**
 * How a draft is made: what counts, what it aims at, and what staff have decided by hand.
 *
 * @param confidential whether gender and the gender that someone asks for count
 */
public record Terms(Weights weights, Aim aim, boolean confidential, Set<Pair> pinned, Set<Pair> forbidden) {
    /** Keys of the criterion and the rule about what is never shown. */
    private static final Set<String> CONFIDENTIAL = Set.of("matchmaking.criterion.gender", "matchmaking.rule.gender");

    /** What is shown in their place. */
    public static final String NOT_SHOWN = "matchmaking.confidential";

    /** What the matching is to be. */
    public enum Aim {
        /** The most points for the whole wave. */
        BEST,
        /** No mentor and mentee who would both rather have each other. */
        STABLE
    }

    public Terms {
        pinned = Set.copyOf(pinned);
        forbidden = Set.copyOf(forbidden);
    }

    /** @param key of a criterion or a rule */
    public static boolean isConfidential(String key) {
        return CONFIDENTIAL.contains(key);
    }

    /** @param key of a reason */
    static boolean isAboutConfidential(String key) {
        return CONFIDENTIAL.stream().anyMatch(about -> key.startsWith(about + "."));
    }

    /** The usual weights, the best total, nothing decided by hand. */
    public static Terms usual(ProgrammeRules rules) {
        return new Terms(Criteria.standardWeights(), Aim.BEST, rules.confidential(), Set.of(), Set.of());
    }

    public Terms with(Weights others) {
        return new Terms(others, aim, confidential, pinned, forbidden);
    }

    public Terms with(Aim other) {
        return new Terms(weights, other, confidential, pinned, forbidden);
    }

    /** With this pair made; another pin of the same mentee goes. */
    public Terms pinning(Pair pair) {
        Set<Pair> pins = new HashSet<>(pinned);
        pins.removeIf(other -> other.mentee().equals(pair.mentee()));
        pins.add(pair);
        return new Terms(weights, aim, confidential, pins, without(forbidden, pair));
    }

    public Terms forbidding(Pair pair) {
        Set<Pair> more = new HashSet<>(forbidden);
        more.add(pair);
        return new Terms(weights, aim, confidential, without(pinned, pair), more);
    }

    /** With nothing decided about this pair. */
    public Terms leaving(Pair pair) {
        return new Terms(weights, aim, confidential, without(pinned, pair), without(forbidden, pair));
    }

    private static Set<Pair> without(Set<Pair> pairs, Pair pair) {
        Set<Pair> fewer = new HashSet<>(pairs);
        fewer.remove(pair);
        return fewer;
    }

    public Policy policy() {
        List<Criterion> criteria = Criteria.standard();
        List<Rule> rules = Rules.standard();
        if (confidential) {
            return new Policy(new Scoring(criteria, weights, rules), new UnmatchedCost.MatchingFirst());
        }
        Weights open = weights;
        for (String key : CONFIDENTIAL) {
            open = open.points().containsKey(key) ? open.with(key, 0) : open;
        }
        List<Rule> shown = rules.stream()
                .filter(rule -> !CONFIDENTIAL.contains(rule.key()))
                .toList();
        return new Policy(new Scoring(criteria, open, shown), new UnmatchedCost.MatchingFirst());
    }
}
