// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.telar.matchmaking.engine.Matching;
import org.telar.matchmaking.engine.Pair;
import org.telar.matchmaking.engine.Policy;
import org.telar.matchmaking.engine.Unmatched;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;
import org.telar.matchmaking.engine.scoring.Explanation;
import org.telar.matchmaking.engine.scoring.Fact;
import org.telar.matchmaking.engine.scoring.Part;
import org.telar.matchmaking.engine.scoring.Reason;
import org.telar.matchmaking.engine.scoring.Scoring;

/**
 * A draft in people and reasons. What is used for matching but never shown has no reason of its own here.
 *
 * @param left who has no mentor, neither in the draft nor from before
 * @param held matches of the wave that hold a place, and what was declined
 * @param policy what counts and what is a must, for this draft today
 * @param currency whether it is still about what it was made from
 */
public record Explained(
        Draft draft,
        People people,
        List<NamedPair> pairs,
        List<Named<Mentee>> left,
        List<Load> loads,
        Held held,
        Policy policy,
        Currency currency) {
    private static final Reason NOT_SHOWN = Reason.of("matchmaking.confidential.counted");
    private static final Reason NOT_ALLOWED = Reason.of("matchmaking.confidential.refused");

    public Explained {
        pairs = List.copyOf(pairs);
        left = List.copyOf(left);
        loads = List.copyOf(loads);
    }

    /** Whether a draft is still about what it was made from. */
    public enum Currency {
        CURRENT,
        /** Pairs whose people are gone are missing, and reasons are of today. */
        OTHER_PEOPLE,
        /** A module that had a say in it is gone, or another one has a say now; reasons are of today. */
        OTHER_CRITERIA
    }

    public boolean current() {
        return currency == Currency.CURRENT;
    }

    /** Those pairs that the user can approve. */
    public Set<Pair> approvable() {
        return pairs.stream().map(NamedPair::pair).filter(held::canBeApproved).collect(Collectors.toSet());
    }

    /** @param score as it was when the draft was made */
    public record NamedPair(Named<Mentor> mentor, Named<Mentee> mentee, int score) {
        public Pair pair() {
            return new Pair(mentor.who().code(), mentee.who().code());
        }
    }

    /** Who stayed without a mentor, and why; the reason is missing when she would have one if all were matched today. */
    public record LeftOut(Named<Mentee> mentee, Optional<Unmatched> reason) {}

    /**
     * How many of a mentor's places are taken.
     *
     * @param before by matches that were approved before
     * @param taken by this draft
     */
    public record Load(Named<Mentor> mentor, int before, int taken) {
        public int free() {
            return Math.max(0, mentor.who().capacity() - before - taken);
        }
    }

    /** The most points that a pair of this draft can have. */
    public int most() {
        return scoring().weights().total();
    }

    private Scoring scoring() {
        return policy.scoring();
    }

    public Explanation explanation(NamedPair pair) {
        return explanation(pair.mentor(), pair.mentee());
    }

    /** Of any two, what the pair is worth by criterion and why. */
    public Explanation explanation(Named<Mentor> mentor, Named<Mentee> mentee) {
        return shown(scoring().explain(mentor.who(), mentee.who()));
    }

    /** What counts, with nothing told of what is never shown. */
    public static Explanation shown(Explanation explanation) {
        return new Explanation(explanation.parts().stream()
                .filter(part -> part.max() > 0)
                .map(part -> Terms.isConfidential(part.criterion())
                        ? new Part(Terms.NOT_SHOWN, part.points(), part.max(), NOT_SHOWN)
                        : part)
                .toList());
    }

    /** Why she was left out, with mentors by name where the engine knows a code only. */
    public List<Reason> why(LeftOut left) {
        if (left.reason().isEmpty()) {
            return List.of(Reason.of("matchmaking.draft.left.today"));
        }
        Map<String, String> names = new HashMap<>();
        loads.forEach(load -> names.put(
                load.mentor().who().code(),
                load.mentor().name() + " (" + load.mentor().who().code() + ")"));
        return left.reason().orElseThrow().cause().reasons().stream()
                .map(Explained::shown)
                .map(reason -> new Reason(
                        reason.key(),
                        reason.facts().stream().map(fact -> named(fact, names)).toList()))
                .toList();
    }

    /** A sentence that tells nothing of what is never shown. */
    public static Reason shown(Reason reason) {
        return Terms.isAboutConfidential(reason.key())
                ? NOT_ALLOWED
                : new Reason(
                        reason.key(),
                        reason.facts().stream().map(Explained::shown).toList());
    }

    private static Fact shown(Fact fact) {
        return fact instanceof Fact.Name name && Terms.isConfidential(name.key())
                ? new Fact.Name(Terms.NOT_SHOWN)
                : fact;
    }

    private static Fact named(Fact fact, Map<String, String> names) {
        return fact instanceof Fact.Text text && names.containsKey(text.value())
                ? new Fact.Text(names.get(text.value()))
                : fact;
    }

    List<LeftOut> leftOut(Matching today) {
        Map<String, Unmatched> reasons =
                today.unmatched().stream().collect(Collectors.toMap(Unmatched::mentee, unmatched -> unmatched));
        return left.stream()
                .map(mentee -> new LeftOut(
                        mentee, Optional.ofNullable(reasons.get(mentee.who().code()))))
                .toList();
    }

    static Explained of(Draft.Whole whole, People people, Held held, Policy policy) {
        Map<String, Named<Mentor>> mentors = people.mentorsByCode();
        Map<String, Named<Mentee>> mentees = people.menteesByCode();
        List<NamedPair> pairs = whole.pairs().stream()
                .filter(pair -> mentors.containsKey(pair.mentor()) && mentees.containsKey(pair.mentee()))
                .map(pair -> new NamedPair(mentors.get(pair.mentor()), mentees.get(pair.mentee()), pair.score()))
                .toList();
        Set<String> placed = new HashSet<>(held.mentees());
        pairs.forEach(pair -> placed.add(pair.mentee().who().code()));
        List<Named<Mentee>> left = people.mentees().stream()
                .filter(mentee -> !placed.contains(mentee.who().code()))
                .toList();
        return new Explained(
                whole.draft(),
                people,
                pairs,
                left,
                loads(people, pairs, held.pairs()),
                held,
                policy,
                currency(whole.draft(), people, policy));
    }

    static Currency currency(Draft draft, People people, Policy policy) {
        if (!draft.people().equals(people.fingerprint())) {
            return Currency.OTHER_PEOPLE;
        }
        return draft.terms().areOf(policy) ? Currency.CURRENT : Currency.OTHER_CRITERIA;
    }

    private static List<Load> loads(People people, List<NamedPair> pairs, Collection<Pair> held) {
        Map<String, Long> taken = pairs.stream()
                .filter(pair -> !held.contains(pair.pair()))
                .collect(Collectors.groupingBy(pair -> pair.mentor().who().code(), Collectors.counting()));
        Map<String, Long> before = held.stream().collect(Collectors.groupingBy(Pair::mentor, Collectors.counting()));
        return people.mentors().stream()
                .map(mentor -> new Load(
                        mentor,
                        before.getOrDefault(mentor.who().code(), 0L).intValue(),
                        taken.getOrDefault(mentor.who().code(), 0L).intValue()))
                .toList();
    }
}
