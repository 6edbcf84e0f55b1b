// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.telar.api.User;
import org.telar.matchmaking.engine.Comparison;
import org.telar.matchmaking.engine.Fairness;
import org.telar.matchmaking.engine.Matching;
import org.telar.matchmaking.engine.Pairing;
import org.telar.matchmaking.engine.stability.WaveStability;
import org.telar.matchmaking.internal.Draft.ScoredPair;
import org.telar.matchmaking.internal.Pools.Pool;
import org.telar.matchmaking.internal.Terms.Aim;
import org.telar.matchmaking.internal.store.DraftStore;
import org.telar.matchmaking.internal.store.WaveStore;

/** Matchings that are only looked at, and perhaps kept then. Every method checks what the user may do. Safe for many threads. */
public final class Trials {
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
     */
    public record Tried(Map<Aim, Trial> aims, Optional<Trial> without) {
        public Tried {
            aims = aims.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(aims));
        }
    }

    /**
     * What these terms would give, kept nowhere.
     *
     * @param draft with which it is compared
     */
    public Tried tried(User user, long wave, long draft, Terms terms, BooleanSupplier cancelled) {
        return waves.as(user, Permissions.MATCH, () -> {
            Pairing before = Drafts.pairing(require(wave, draft));
            Map<Aim, Trial> aims = trials(wave, terms, before, List.of(Aim.values()), cancelled);
            Map<Aim, Trial> without = terms.floor() == 0
                    ? Map.of()
                    : trials(wave, terms.withFloor(0), before, List.of(Aim.BEST), cancelled);
            return new Tried(aims, Optional.ofNullable(without.get(Aim.BEST)));
        });
    }

    private Map<Aim, Trial> trials(long wave, Terms terms, Pairing before, List<Aim> aims, BooleanSupplier cancelled) {
        Pool pool = pools.open(wave, terms, "trial of weights");
        if (!(pool.matchmaker().match(pool.open(), (step, done, total) -> {}, cancelled) instanceof Matching best)) {
            return Map.of();
        }
        WaveStability stability = WaveStability.of(pool.open(), pool.policy());
        Map<Aim, Trial> trials = new EnumMap<>(Aim.class);
        for (Aim aim : aims) {
            Pairing pairing = aim == Aim.BEST ? Pairing.of(best) : stability.stable();
            trials.put(aim, trial(terms.with(aim), pool, pairing, stability, before));
        }
        return trials;
    }

    /** The most points that each pair can have at least without leaving out one mentee more. */
    public int highestFloor(User user, long wave, Terms terms) {
        return waves.as(user, Permissions.MATCH, () -> {
            Pool pool = pools.open(wave, terms.withFloor(0), "trial of weights");
            return pool.matchmaker().highestFloor(pool.open());
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

    private List<ScoredPair> require(long wave, long draft) {
        return drafts.draft(wave, draft)
                .map(Draft.Whole::pairs)
                .orElseThrow(() -> new IllegalArgumentException("Wave " + wave + " has no matching " + draft));
    }

    /** Keeps what was tried as a new draft; its id. */
    public long keep(User user, long wave, Trial trial) {
        return waves.as(
                user,
                Permissions.MATCH,
                () -> drafts.keep(
                        wave,
                        Drafts.scored(trial.pairing()),
                        trial.unmatched(),
                        trial.terms(),
                        trial.people(),
                        user.account()));
    }
}
