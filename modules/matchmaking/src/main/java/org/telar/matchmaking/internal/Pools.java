// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.telar.api.User;
import org.telar.matchmaking.engine.Matching;
import org.telar.matchmaking.engine.Matchmaker;
import org.telar.matchmaking.engine.Pair;
import org.telar.matchmaking.engine.Pairing;
import org.telar.matchmaking.engine.Policy;
import org.telar.matchmaking.engine.PoolQuality;
import org.telar.matchmaking.engine.Wave;
import org.telar.matchmaking.engine.scoring.ScoringContribution;
import org.telar.matchmaking.engine.scoring.Weights;
import org.telar.matchmaking.internal.Draft.ScoredPair;
import org.telar.matchmaking.internal.store.MatchStore;
import org.telar.matchmaking.internal.store.WaveStore;

/**
 * Who of a wave is still to be matched, and by what: the criteria and rules of this module and of others. Each use of what is
 * confidential goes into the audit trail here. Every public method checks what the user may do. Safe for many threads.
 */
public final class Pools {
    private final WaveStore waves;
    private final MatchStore matches;
    private final Supplier<List<ScoringContribution>> contributions;

    /** @param contributions of other modules, asked each time */
    public Pools(WaveStore waves, MatchStore matches, Supplier<List<ScoringContribution>> contributions) {
        this.waves = waves;
        this.matches = matches;
        this.contributions = contributions;
    }

    /**
     * Those who are still to be matched, with what staff decided.
     *
     * @param held matches of the others
     */
    record Pool(Wave open, Set<Pair> held, String fingerprint, Policy policy) {
        Matchmaker matchmaker() {
            return new Matchmaker(policy);
        }

        /** With this pair possible, although it was declined. */
        Pool allowing(Optional<Pair> pair) {
            Set<Pair> forbidden = new HashSet<>(open.forbidden());
            pair.ifPresent(forbidden::remove);
            return new Pool(
                    new Wave(open.mentors(), open.mentees(), open.pinned(), forbidden), held, fingerprint, policy);
        }

        int left(Pairing pairing) {
            return open.mentees().size() - pairing.size();
        }

        /** Those pairs of a draft whose mentees are still to be matched. */
        Pairing undecided(List<ScoredPair> pairs) {
            return Drafts.pairing(byDecided(pairs, held).get(false));
        }
    }

    /** @param reason what for, in a word for the audit trail */
    Pool open(long wave, Terms terms, String reason) {
        return open(wave, waves.people(wave), terms, reason);
    }

    Pool open(long wave, People people, Terms terms, String reason) {
        Set<Pair> held = held(wave).keySet();
        Set<Pair> forbidden = declined(wave, terms);
        forbidden.addAll(terms.forbidden());
        Set<String> placed = held.stream().map(Pair::mentee).collect(Collectors.toSet());
        Set<Pair> pinned = terms.pinned().stream()
                .filter(pin -> !placed.contains(pin.mentee()))
                .collect(Collectors.toSet());
        Wave left = people.open(held).wave();
        return new Pool(
                new Wave(left.mentors(), left.mentees(), pinned, forbidden),
                held,
                people.fingerprint(),
                policy(wave, terms, reason));
    }

    /** Pairs that were declined, but for those that staff have pinned since. */
    Set<Pair> declined(long wave, Terms terms) {
        Set<Pair> declined = new HashSet<>(matches.declined(wave));
        declined.removeAll(terms.pinned());
        return declined;
    }

    /** By which pairs are told possible and worth something today. */
    Policy policy(long wave, Terms terms, String reason) {
        if (terms.confidential()) {
            waves.confidentialUsed(wave, reason);
        }
        return terms.policy(contributions.get());
    }

    /** The programme's terms, with the points of all criteria that there are. */
    Terms usual(long wave) {
        Terms usual = Terms.usual(waves.rules(wave));
        return usual.naming(usual.policy(contributions.get()));
    }

    /** The pairs of a draft, by whether their mentees are in a match that holds a place. */
    static Map<Boolean, List<ScoredPair>> byDecided(List<ScoredPair> pairs, Set<Pair> held) {
        Set<String> placed = held.stream().map(Pair::mentee).collect(Collectors.toSet());
        return pairs.stream().collect(Collectors.partitioningBy(pair -> placed.contains(pair.mentee())));
    }

    /** Matches that hold a place. */
    Map<Pair, MatchEntry> held(long wave) {
        return matches.held(wave).stream().collect(Collectors.toMap(MatchEntry::pair, Function.identity()));
    }

    /** All criteria and rules that a programme can choose from, also those that it does not want. */
    public Policy all(User user) {
        user.require(Permissions.SEE);
        return Terms.usual(ProgrammeRules.USUAL).policy(contributions.get());
    }

    /** With the usual points of each criterion that these do not name. */
    public Weights named(User user, Weights weights) {
        return Terms.usual(ProgrammeRules.USUAL).with(weights).naming(all(user)).weights();
    }

    /** What stands in the way of a good matching of those who have no mentor yet. */
    public PoolQuality quality(User user, long wave) {
        return waves.as(user, Permissions.SEE, () -> {
            Pool pool = open(wave, waves.people(wave).mentoring(), usual(wave), "quality of the pool");
            return pool.matchmaker().quality(pool.open());
        });
    }

    /** The mentors of whom one place more would help the wave the most, the most wanted first. */
    public List<Matching.Load> bottlenecks(User user, long wave) {
        return waves.as(user, Permissions.SEE, () -> {
            Pool pool = open(wave, waves.people(wave).mentoring(), usual(wave), "scarce mentors");
            return pool.matchmaker().match(pool.open()) instanceof Matching best ? best.bottlenecks() : List.of();
        });
    }
}
