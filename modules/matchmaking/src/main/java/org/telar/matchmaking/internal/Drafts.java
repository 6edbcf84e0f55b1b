// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.telar.api.Message;
import org.telar.api.User;
import org.telar.matchmaking.engine.Comparison;
import org.telar.matchmaking.engine.Effect;
import org.telar.matchmaking.engine.Fairness;
import org.telar.matchmaking.engine.Matching;
import org.telar.matchmaking.engine.Outcome;
import org.telar.matchmaking.engine.Pair;
import org.telar.matchmaking.engine.Pairing;
import org.telar.matchmaking.engine.Policy;
import org.telar.matchmaking.engine.Progress;
import org.telar.matchmaking.engine.Wave;
import org.telar.matchmaking.engine.WhatIf;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Place;
import org.telar.matchmaking.engine.stability.WaveStability;
import org.telar.matchmaking.engine.tutors.PeerGroups;
import org.telar.matchmaking.internal.Draft.ScoredPair;
import org.telar.matchmaking.internal.Explained.LeftOut;
import org.telar.matchmaking.internal.Pools.Pool;
import org.telar.matchmaking.internal.Terms.Aim;
import org.telar.matchmaking.internal.store.DraftStore;
import org.telar.matchmaking.internal.store.MatchStore;
import org.telar.matchmaking.internal.store.WaveStore;
import org.telar.persistence.ConcurrentChange;

/**
 * Matchings before they are decided on: made, looked at, changed, approved. A draft is about those who have no mentor yet;
 * matches that hold a place stay as they are, and pairs that were declined are not proposed again. Every method checks what
 * the user may do. Safe for many threads.
 */
public final class Drafts {
    /** Fewer people than this are not shown as a group, so that nobody is recognised. */
    private static final int SMALLEST_GROUP = 5;

    private static final Message MEANWHILE = Message.of("matchmaking.draft.meanwhile");

    private final WaveStore waves;
    private final DraftStore drafts;
    private final Pools pools;

    /** Without criteria of other modules. */
    public Drafts(WaveStore waves, DraftStore drafts, MatchStore matches) {
        this(waves, drafts, new Pools(waves, matches, List::of));
    }

    public Drafts(WaveStore waves, DraftStore drafts, Pools pools) {
        this.waves = waves;
        this.drafts = drafts;
        this.pools = pools;
    }

    /** Newest first. */
    public List<Draft> all(User user, long wave) {
        return waves.as(user, Permissions.SEE, () -> drafts.drafts(wave));
    }

    /** The usual terms of the wave's programme. */
    public Terms usual(User user, long wave) {
        return waves.as(user, Permissions.SEE, () -> pools.usual(wave));
    }

    /**
     * The terms of a draft to match once more with them: its weights, its aim and what was decided by hand about people who are
     * still there; what may count is as the programme wants it now.
     */
    public Terms again(User user, Draft draft) {
        return waves.as(user, Permissions.SEE, () -> {
            Terms terms = draft.terms().under(waves.rules(draft.wave()));
            People people = waves.people(draft.wave());
            Set<String> mentors = people.mentorsByCode().keySet();
            Set<String> mentees = people.menteesByCode().keySet();
            for (Pair pair : draft.terms().pinned()) {
                if (!mentors.contains(pair.mentor()) || !mentees.contains(pair.mentee())) {
                    terms = terms.leaving(pair);
                }
            }
            return terms;
        });
    }

    /** The matching on these terms, kept as a draft when there is one. */
    public Outcome match(User user, long wave, Terms terms, Progress progress, BooleanSupplier cancelled) {
        return waves.as(user, Permissions.MATCH, () -> {
            Pool pool = pools.open(wave, terms, "matching");
            Outcome outcome = pool.matchmaker().match(pool.open(), progress, cancelled);
            if (outcome instanceof Matching best) {
                Pairing pairing = terms.aim() == Aim.STABLE
                        ? WaveStability.of(pool.open(), pool.policy()).stable()
                        : Pairing.of(best);
                drafts.keep(
                        wave,
                        scored(pairing),
                        pool.left(pairing),
                        terms.naming(pool.policy()),
                        pool.fingerprint(),
                        user.account());
            }
            return outcome;
        });
    }

    static List<ScoredPair> scored(Pairing pairing) {
        return pairing.scores().entrySet().stream()
                .map(one -> new ScoredPair(one.getKey().mentor(), one.getKey().mentee(), one.getValue()))
                .toList();
    }

    static Pairing pairing(List<ScoredPair> pairs) {
        return Pairing.of(pairs.stream()
                .collect(Collectors.toMap(pair -> new Pair(pair.mentor(), pair.mentee()), ScoredPair::score)));
    }

    static String region(Mentee mentee) {
        Place place = mentee.profile().place();
        return place.isKnown() ? place.country() + "-" + place.region() : "";
    }

    /**
     * A change by hand.
     *
     * @param effect what it does to those who have no mentor yet
     * @param terms how the draft is made from then on
     * @param stay pairs of the draft whose mentees have a mentor
     * @param mentees who have no mentor yet
     */
    public record Change(Effect effect, Terms terms, Draft seen, List<ScoredPair> stay, int mentees) {
        public Change {
            stay = List.copyOf(stay);
        }
    }

    /** What a change by hand would do to a draft; nothing is kept. Empty when the draft was dropped. */
    public Optional<Change> effect(User user, long wave, long draft, ByHand change) {
        return waves.as(
                user, Permissions.MATCH, () -> drafts.draft(wave, draft).map(whole -> effect(wave, whole, change)));
    }

    private Change effect(long wave, Draft.Whole whole, ByHand change) {
        Terms before = whole.draft().terms().under(waves.rules(wave));
        Terms terms = change instanceof ByHand.Undo undo ? before.leaving(undo.pair()) : before;
        Optional<Pair> wanted =
                change.wanted().filter(pair -> !terms.forbidden().contains(pair));
        Pool pool = pools.open(wave, terms, "change by hand").allowing(wanted);
        WhatIf whatIf = new WhatIf(pool.matchmaker(), pool.open(), pool.undecided(whole.pairs()));
        return new Change(
                change.refused(pool.held()).orElseGet(() -> change.effect(whatIf)),
                change.decided(before, whatIf),
                whole.draft(),
                Pools.byDecided(whole.pairs(), pool.held()).get(true),
                pool.open().mentees().size());
    }

    /**
     * Changes the draft so.
     *
     * @return what stands against it; empty when it is done
     */
    public Optional<Message> change(User user, Change change) {
        return waves.as(user, Permissions.MATCH, () -> {
            if (!(change.effect() instanceof Effect.Made made)) {
                return Optional.of(Message.of("matchmaking.draft.not-possible"));
            }
            List<ScoredPair> pairs = Stream.concat(scored(made.after()).stream(), change.stay().stream())
                    .toList();
            try {
                int left = change.mentees() - made.after().size();
                return drafts.replace(change.seen(), pairs, left, change.terms())
                        ? Optional.empty()
                        : Optional.of(MEANWHILE);
            } catch (ConcurrentChange e) {
                return Optional.of(MEANWHILE);
            }
        });
    }

    /**
     * Who of one mentor's mentees would meet with her together, in this draft and by the matches that hold a place; none when
     * the wave's mentees meet their mentors alone.
     */
    public List<PeerGroups.Group> peerGroups(User user, Explained explained) {
        int most = waves.as(
                        user,
                        Permissions.SEE,
                        () -> waves.wave(explained.draft().wave()))
                .map(WaveEntry::peers)
                .orElse(0);
        if (most == 0) {
            return List.of();
        }
        Map<Pair, Integer> together = new HashMap<>();
        explained.held().pairs().forEach(pair -> together.put(pair, 0));
        explained.pairs().stream()
                .map(Explained.NamedPair::pair)
                .filter(pair -> !explained.held().mentees().contains(pair.mentee()))
                .forEach(pair -> together.put(pair, 0));
        return new PeerGroups(most).of(explained.people().wave(), Pairing.of(together));
    }

    /** What sets two drafts of a wave apart for those who have no mentor yet; empty when one of them was dropped. */
    public Optional<Comparison> compared(User user, long wave, long before, long after) {
        return waves.as(user, Permissions.SEE, () -> {
            Set<Pair> held = pools.held(wave).keySet();
            return open(wave, before, held)
                    .flatMap(one -> open(wave, after, held).map(other -> Comparison.of(one, other)));
        });
    }

    private Optional<Pairing> open(long wave, long draft, Set<Pair> held) {
        return drafts.draft(wave, draft)
                .map(whole -> pairing(Pools.byDecided(whole.pairs(), held).get(false)));
    }

    /**
     * How the mentees of a draft come off.
     *
     * @param large regions of so many mentees that nobody is recognised
     */
    public record Shares(Fairness.Share all, List<Fairness.Share> large) {}

    public Shares shares(Explained explained) {
        Pairing pairing = Pairing.of(explained.pairs().stream()
                .collect(Collectors.toMap(Explained.NamedPair::pair, Explained.NamedPair::score)));
        Set<String> concerned = new HashSet<>();
        pairing.scores().keySet().forEach(pair -> concerned.add(pair.mentee()));
        explained.left().forEach(mentee -> concerned.add(mentee.who().code()));
        Wave all = explained.people().wave();
        Wave wave = Wave.of(
                all.mentors(),
                all.mentees().stream()
                        .filter(mentee -> concerned.contains(mentee.code()))
                        .toList());
        return shares(Fairness.of(wave, pairing, Drafts::region));
    }

    static Shares shares(Fairness fairness) {
        return new Shares(
                fairness.all(),
                fairness.groups().stream()
                        .filter(group -> group.mentees() >= SMALLEST_GROUP)
                        .toList());
    }

    /** A draft with the names of its people; reasons are worked out when they are asked for. */
    public Optional<Explained> explained(User user, long wave, long draft) {
        return waves.as(
                user,
                Permissions.SEE,
                () -> drafts.draft(wave, draft).map(whole -> {
                    ProgrammeRules rules = waves.rules(wave);
                    Terms terms = whole.draft().terms().under(rules);
                    Held held = Held.of(pools.held(wave), pools.declined(wave, terms), user, rules);
                    Policy policy = pools.policy(wave, terms, "reasons");
                    return Explained.of(whole, waves.people(wave), held, policy);
                }));
    }

    /** Why those whom a draft leaves out have no mentor. */
    public List<LeftOut> leftOut(User user, Explained explained) {
        return waves.as(user, Permissions.SEE, () -> {
            Draft draft = explained.draft();
            Terms terms = draft.terms().under(waves.rules(draft.wave()));
            Pool pool = pools.open(draft.wave(), explained.people(), terms, "reasons");
            return pool.matchmaker().match(pool.open()) instanceof Matching matching
                    ? explained.leftOut(matching)
                    : List.of();
        });
    }

    /** Drops a draft for good; matches that were made from it stay. */
    public void drop(User user, long wave, long draft) {
        waves.as(user, Permissions.MATCH, () -> {
            if (drafts.draft(wave, draft).isPresent()) {
                drafts.drop(draft);
            }
            return draft;
        });
    }
}
