// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import org.telar.api.User;
import org.telar.matchmaking.engine.Comparison;
import org.telar.matchmaking.engine.Fairness;
import org.telar.matchmaking.engine.Matching;
import org.telar.matchmaking.engine.Outcome;
import org.telar.matchmaking.engine.Outcome.RefusedPin;
import org.telar.matchmaking.engine.Pairing;
import org.telar.matchmaking.engine.stability.WaveStability;
import org.telar.matchmaking.internal.Draft.ScoredPair;
import org.telar.matchmaking.internal.Pools.Pool;
import org.telar.matchmaking.internal.Terms.Aim;
import org.telar.matchmaking.internal.store.DraftStore;
import org.telar.matchmaking.internal.store.WaveStore;

/**
 * Matchings that are only looked at, and perhaps kept then. What the programme wants now holds, whatever the terms say: what is a
 * must, what may count, how many points a pair must be worth at least. Every method checks what the user may do. Safe for many threads.
 */
public final class Trials {
    private static final String REASON = "trial of weights";

    private final WaveStore waves;
    private final DraftStore drafts;
    private final Pools pools;

    public Trials(WaveStore waves, DraftStore drafts, Pools pools) {
        this.waves = waves;
        this.drafts = drafts;
        this.pools = pools;
    }

    /**
     * What some terms would give.
     *
     * @param aims with each aim; empty when pins cannot be made, or when it was cancelled
     * @param without the best total when any pair may be made, so that it can be told what the floor under pairs costs;
     *     empty when there is no floor
     * @param refused the pins that cannot be made
     */
    public record Tried(Map<Aim, Trial> aims, Optional<Trial> without, List<RefusedPin> refused) {
        public static final Tried NOTHING = new Tried(Map.of(), Optional.empty(), List.of());

        public Tried {
            aims = aims.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(aims));
            refused = List.copyOf(refused);
        }
    }

    /**
     * What these terms would give, kept nowhere.
     *
     * @param draft with which it is compared
     * @return empty when that draft was dropped
     */
    public Optional<Tried> tried(User user, long wave, long draft, Terms terms, BooleanSupplier cancelled) {
        return waves.as(
                user,
                Permissions.MATCH,
                () -> drafts.draft(wave, draft).map(whole -> tried(wave, whole.pairs(), terms, cancelled)));
    }

    private Tried tried(long wave, List<ScoredPair> pairs, Terms terms, BooleanSupplier cancelled) {
        Terms now = terms.under(waves.rules(wave));
        Pool pool = pools.open(wave, now, REASON);
        Pairing before = pool.undecided(pairs);
        return switch (matched(pool, cancelled)) {
            case Matching best ->
                new Tried(
                        trials(now, pool, best, before, List.of(Aim.values())),
                        without(wave, now, before, cancelled),
                        List.of());
            case Outcome.PinsRefused refused -> new Tried(Map.of(), Optional.empty(), refused.pins());
            case Outcome.Cancelled none -> Tried.NOTHING;
        };
    }

    private static Outcome matched(Pool pool, BooleanSupplier cancelled) {
        return pool.matchmaker().match(pool.open(), (step, done, total) -> {}, cancelled);
    }

    private Optional<Trial> without(long wave, Terms terms, Pairing before, BooleanSupplier cancelled) {
        if (terms.floor() == 0) {
            return Optional.empty();
        }
        Terms any = terms.withFloor(0);
        Pool pool = pools.open(wave, any, REASON);
        return matched(pool, cancelled) instanceof Matching best
                ? Optional.ofNullable(
                        trials(any, pool, best, before, List.of(Aim.BEST)).get(Aim.BEST))
                : Optional.empty();
    }

    private static Map<Aim, Trial> trials(Terms terms, Pool pool, Matching best, Pairing before, List<Aim> aims) {
        WaveStability stability = WaveStability.of(pool.open(), pool.policy());
        Map<Aim, Trial> trials = new EnumMap<>(Aim.class);
        for (Aim aim : aims) {
            Pairing pairing = aim == Aim.BEST ? Pairing.of(best) : stability.stable();
            trials.put(aim, trial(terms.with(aim), pool, pairing, stability, before));
        }
        return trials;
    }

    /**
     * The most points that each pair can have at least without leaving out one mentee more than the programme's floor does.
     *
     * @return empty when cancelled
     */
    public OptionalInt highestFloor(User user, long wave, Terms terms, BooleanSupplier cancelled) {
        return waves.as(user, Permissions.MATCH, () -> {
            ProgrammeRules rules = waves.rules(wave);
            Pool pool = pools.open(wave, terms.under(rules).withFloor(0), REASON);
            return pool.matchmaker().highestFloor(pool.open(), rules.floor(), cancelled);
        });
    }

    private static Trial trial(Terms terms, Pool pool, Pairing pairing, WaveStability stability, Pairing before) {
        return new Trial(
                terms.naming(pool.policy()),
                pairing,
                pool.left(pairing),
                pool.policy().scoring().weights().total(),
                stability.blockingPairs(pairing),
                Drafts.shares(Fairness.of(pool.open(), pairing, Drafts::region)),
                Comparison.of(before, pairing),
                pool.fingerprint());
    }

    /** Keeps what was tried as a new draft; its id, or nothing when the programme asks for more points by now. */
    public OptionalLong keep(User user, long wave, Trial trial) {
        return waves.as(
                user,
                Permissions.MATCH,
                () -> trial.terms().floor() < waves.rules(wave).floor()
                        ? OptionalLong.empty()
                        : OptionalLong.of(drafts.keep(
                                wave,
                                Drafts.scored(trial.pairing()),
                                trial.unmatched(),
                                trial.terms(),
                                trial.people(),
                                user.account())));
    }
}
