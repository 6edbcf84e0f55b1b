// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.telar.api.Message;
import org.telar.api.User;
import org.telar.matchmaking.engine.Pair;
import org.telar.matchmaking.engine.Policy;
import org.telar.matchmaking.engine.scoring.Refusal;
import org.telar.matchmaking.engine.scoring.ScoreFloor;
import org.telar.matchmaking.internal.Approval.Refused;
import org.telar.matchmaking.internal.Draft.ScoredPair;
import org.telar.matchmaking.internal.store.DraftStore;
import org.telar.matchmaking.internal.store.MatchStore;
import org.telar.matchmaking.internal.store.WaveStore;
import org.telar.persistence.ConcurrentChange;

/**
 * Makes pairs of a draft matches. However many people approve at the same moment, no mentor gets more than she has places
 * for and nobody gets two mentors: the database counts. Every public method checks what the user may do. Safe for many threads.
 */
public final class Approvals {
    private static final int PORTION = 200;

    private final WaveStore waves;
    private final DraftStore drafts;
    private final MatchStore store;
    private final Pools pools;

    public Approvals(WaveStore waves, DraftStore drafts, MatchStore store, Pools pools) {
        this.waves = waves;
        this.drafts = drafts;
        this.store = store;
        this.pools = pools;
    }

    /** What came of approving. */
    public sealed interface Approved {
        record Done(Approval approval) implements Approved {}

        record Refused(Message reason) implements Approved {}
    }

    /**
     * Approves pairs of a draft; where the programme asks for four eyes, another person approves them again.
     *
     * @param chosen those to approve; pairs that the draft does not have are left aside
     * @return what came of it, or why nothing could be approved
     */
    public Approved approve(User user, long wave, long draft, Set<Pair> chosen) {
        return waves.as(
                user,
                Permissions.APPROVE,
                () -> drafts.draft(wave, draft)
                        .map(whole -> approve(user, wave, whole, chosen))
                        .orElseGet(() -> new Approved.Refused(Draft.GONE)));
    }

    private Approved approve(User user, long wave, Draft.Whole whole, Set<Pair> chosen) {
        ProgrammeRules rules = waves.rules(wave);
        Terms terms = whole.draft().terms().under(rules);
        Policy policy = pools.policy(wave, terms, "approval");
        People people = waves.people(wave);
        return switch (Explained.currency(whole.draft(), people, policy)) {
            case OTHER_PEOPLE -> new Approved.Refused(Message.of("matchmaking.approve.people-changed"));
            case OTHER_CRITERIA -> new Approved.Refused(Message.of("matchmaking.approve.criteria-changed"));
            case CURRENT -> {
                Set<Pair> declined = declined(wave, terms);
                Musts musts = new Musts(people, policy);
                Allowed<ScoredPair> allowed = Allowed.of(
                        chosen(whole, chosen),
                        ScoredPair::pair,
                        one -> objection(one.pair(), declined, musts, terms.floor()));
                yield new Approved.Done(approve(user, wave, allowed.pairs(), rules.fourEyes())
                        .and(new Approval(0, 0, allowed.refused())));
            }
        };
    }

    /** What is proposed again is up to the second person. */
    private Set<Pair> declined(long wave, Terms terms) {
        Set<Pair> declined = pools.declined(wave, terms);
        declined.removeAll(pools.held(wave).keySet());
        return declined;
    }

    private static List<ScoredPair> chosen(Draft.Whole whole, Set<Pair> chosen) {
        return whole.pairs().stream()
                .filter(pair -> chosen.contains(pair.pair()))
                .toList();
    }

    private static Optional<Message> objection(Pair pair, Set<Pair> declined, Musts musts, int floor) {
        if (declined.contains(pair)) {
            return Optional.of(Message.of("matchmaking.approve.declined"));
        }
        List<Refusal> refusals = musts.refusals(pair);
        return refusals.isEmpty() ? Optional.empty() : Optional.of(reason(refusals, floor));
    }

    private static Message reason(List<Refusal> refusals, int floor) {
        return refusals.stream().allMatch(refusal -> refusal.rule().equals(ScoreFloor.KEY))
                ? Message.of("matchmaking.approve.below-floor", floor)
                : Message.of("matchmaking.approve.not-allowed");
    }

    /**
     * Approves what waits for a second person, as far as this one can be she. What is not allowed any more by what is a must now, or is
     * worth less than the programme asks for by now, is refused and goes on waiting, until somebody declines it.
     */
    public Approval approveWaiting(User user, long wave) {
        return waves.as(user, Permissions.APPROVE, () -> {
            ProgrammeRules rules = waves.rules(wave);
            List<MatchEntry> waiting = waiting(user, wave, rules);
            if (waiting.isEmpty()) {
                return Approval.NONE;
            }
            Policy policy = pools.policy(wave, Terms.usual(rules).withFloor(0), "approval");
            Musts musts = new Musts(waves.people(wave), policy);
            Allowed<MatchEntry> allowed =
                    Allowed.of(waiting, MatchEntry::pair, match -> objection(match, musts, rules.floor()));
            return inPortions(
                            allowed.pairs(),
                            MatchEntry::pair,
                            some -> new Portion(store, user, wave, rules.fourEyes()).second(some))
                    .and(new Approval(0, 0, allowed.refused()));
        });
    }

    /** It keeps the points that it had when it was proposed. */
    private static Optional<Message> objection(MatchEntry waiting, Musts musts, int floor) {
        if (waiting.score() < floor) {
            return Optional.of(Message.of("matchmaking.approve.waiting.below-floor", floor));
        }
        return musts.refusals(waiting.pair()).isEmpty()
                ? Optional.empty()
                : Optional.of(Message.of("matchmaking.approve.waiting.not-allowed"));
    }

    private List<MatchEntry> waiting(User user, long wave, ProgrammeRules rules) {
        return store.held(wave).stream()
                .filter(match -> Held.waitsFor(user, match, rules))
                .toList();
    }

    /** How many matches of the wave wait for this user as the second person. */
    public int waiting(User user, long wave) {
        return waves.as(
                user,
                Permissions.SEE,
                () -> waiting(user, wave, waves.rules(wave)).size());
    }

    /** @param fourEyes whether another person must approve, too */
    Approval approve(User user, long wave, List<ScoredPair> pairs, boolean fourEyes) {
        return inPortions(pairs, ScoredPair::pair, some -> new Portion(store, user, wave, fourEyes).approve(some));
    }

    /** Portion by portion, each stored at once or not at all. */
    private <T> Approval inPortions(List<T> all, Function<T, Pair> pair, Function<List<T>, Approval> approve) {
        Approval approval = Approval.NONE;
        for (int from = 0; from < all.size(); from += PORTION) {
            List<T> some = all.subList(from, Math.min(all.size(), from + PORTION));
            try {
                approval = approval.and(store.inTransaction(() -> approve.apply(some)));
            } catch (ConcurrentChange e) {
                approval = approval.and(meanwhile(some.stream().map(pair).toList()));
            }
        }
        return approval;
    }

    private static Approval meanwhile(List<Pair> pairs) {
        Message reason = Message.of("matchmaking.approve.at-the-same-time");
        return new Approval(
                0, 0, pairs.stream().map(pair -> new Refused(pair, reason)).toList());
    }
}
