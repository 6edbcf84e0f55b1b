// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.telar.matchmaking.engine.Pair;
import org.telar.matchmaking.engine.Policy;
import org.telar.matchmaking.engine.UnmatchedCost;
import org.telar.matchmaking.engine.scoring.Criteria;
import org.telar.matchmaking.engine.scoring.Criterion;
import org.telar.matchmaking.engine.scoring.Preset;
import org.telar.matchmaking.engine.scoring.Rule;
import org.telar.matchmaking.engine.scoring.Rules;
import org.telar.matchmaking.engine.scoring.ScoreFloor;
import org.telar.matchmaking.engine.scoring.Scoring;
import org.telar.matchmaking.engine.scoring.ScoringContribution;
import org.telar.matchmaking.engine.scoring.Weights;

/**
 * How a draft is made: what counts, what it aims at, and what staff have decided by hand.
 *
 * @param weights also of criteria of other modules; one that is not named has the points that its module gives it
 * @param confidential whether gender and the gender that someone asks for count
 * @param rulesOff keys of hard rules that the programme does not want
 * @param floor points that a pair must be worth at least; 0 when any may be made
 */
public record Terms(
        Weights weights,
        Aim aim,
        boolean confidential,
        Set<String> rulesOff,
        int floor,
        Set<Pair> pinned,
        Set<Pair> forbidden) {
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
        rulesOff = Set.copyOf(rulesOff);
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

    /** As the programme wants it: the best total, nothing decided by hand. */
    public static Terms usual(ProgrammeRules rules) {
        return new Terms(
                rules.weights(), Aim.BEST, rules.confidential(), rules.rulesOff(), rules.floor(), Set.of(), Set.of());
    }

    /** With what the programme has decided meanwhile on what may count and what is a must; a higher floor of theirs stays. */
    Terms under(ProgrammeRules rules) {
        return new Terms(
                weights,
                aim,
                rules.confidential(),
                rules.rulesOff(),
                Math.max(floor, rules.floor()),
                pinned,
                forbidden);
    }

    public Terms with(Weights others) {
        return new Terms(others, aim, confidential, rulesOff, floor, pinned, forbidden);
    }

    public Terms with(Aim other) {
        return new Terms(weights, other, confidential, rulesOff, floor, pinned, forbidden);
    }

    /** @param points that a pair must be worth at least; 0 when any may be made */
    public Terms withFloor(int points) {
        return new Terms(weights, aim, confidential, rulesOff, points, pinned, forbidden);
    }

    /** With this pair made; another pin of the same mentee goes. */
    public Terms pinning(Pair pair) {
        Set<Pair> pins = new HashSet<>(pinned);
        pins.removeIf(other -> other.mentee().equals(pair.mentee()));
        pins.add(pair);
        return deciding(pins, without(forbidden, pair));
    }

    public Terms forbidding(Pair pair) {
        Set<Pair> more = new HashSet<>(forbidden);
        more.add(pair);
        return deciding(without(pinned, pair), more);
    }

    /** With nothing decided about this pair. */
    public Terms leaving(Pair pair) {
        return deciding(without(pinned, pair), without(forbidden, pair));
    }

    private Terms deciding(Set<Pair> pins, Set<Pair> not) {
        return new Terms(weights, aim, confidential, rulesOff, floor, pins, not);
    }

    private static Set<Pair> without(Set<Pair> pairs, Pair pair) {
        Set<Pair> fewer = new HashSet<>(pairs);
        fewer.remove(pair);
        return fewer;
    }

    /** The preset whose weights these are, whatever other modules add. */
    public static Optional<Preset> preset(Weights weights) {
        return Arrays.stream(Preset.values())
                .filter(one -> weights.points()
                        .entrySet()
                        .containsAll(one.weights().points().entrySet()))
                .findFirst();
    }

    /** @param contributions of other modules, as they are now */
    Policy policy(Collection<ScoringContribution> contributions) {
        List<Criterion> criteria = new ArrayList<>(Criteria.standard());
        Map<String, Integer> points = new LinkedHashMap<>();
        criteria.forEach(one -> points.put(one.key(), weights.of(one)));
        contributions.stream().flatMap(one -> one.criteria().stream()).forEach(one -> {
            String key = one.criterion().key();
            criteria.add(one.criterion());
            points.put(key, weights.points().getOrDefault(key, one.points()));
        });
        if (!confidential) {
            points.replaceAll((key, most) -> CONFIDENTIAL.contains(key) ? 0 : most);
        }
        Scoring scoring = new Scoring(criteria, new Weights(points), rules(contributions));
        return new Policy(
                floor > 0 ? scoring.with(new ScoreFloor(scoring, floor)) : scoring, new UnmatchedCost.MatchingFirst());
    }

    private List<Rule> rules(Collection<ScoringContribution> contributions) {
        return Stream.concat(Rules.standard().stream(), contributions.stream().flatMap(one -> one.rules().stream()))
                .filter(rule -> !rulesOff.contains(rule.key()))
                .filter(rule -> confidential || !CONFIDENTIAL.contains(rule.key()))
                .toList();
    }

    /** The same with the points of all criteria that there are now named, so that it can be told later whether they are still. */
    Terms naming(Policy policy) {
        Map<String, Integer> all = new LinkedHashMap<>(weights.points());
        policy.scoring().weights().points().forEach(all::putIfAbsent);
        return with(new Weights(all));
    }

    /** Whether these criteria are those that gave the points. */
    boolean areOf(Policy policy) {
        return counting(weights).equals(counting(policy.scoring().weights()));
    }

    private static Set<String> counting(Weights weights) {
        return weights.points().entrySet().stream()
                .filter(one -> one.getValue() > 0 && !CONFIDENTIAL.contains(one.getKey()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
