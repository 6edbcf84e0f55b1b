// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine;

import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Looks for the largest bonus for kept pairs at which the loss is not more than allowed: the larger the bonus, the more pairs
 * are kept and the more points are lost. Each matching on the way proves something for all others: with a bonus b nothing is
 * worth more than V(b), so whoever has at least P points keeps at most (V(b) - P) / b pairs (Lagrangian relaxation).
 */
final class FewestChanges {
    private final Matchmaker matchmaker;
    private final Policy policy;
    private final Wave wave;
    private final Set<Pair> former;
    private final long mostLoss;
    private final BooleanSupplier cancelled;

    FewestChanges(
            Matchmaker matchmaker, Policy policy, Wave wave, Pairing former, long mostLoss, BooleanSupplier cancelled) {
        this.matchmaker = matchmaker;
        this.policy = policy;
        this.wave = wave;
        this.former = former.scores().keySet();
        this.mostLoss = mostLoss;
        this.cancelled = cancelled;
    }

    /** Empty when cancelled, or when pins cannot be made. */
    Optional<Repaired> find() {
        Optional<Matching> best = matched(0);
        Optional<Matching> nearest = best;
        long least = best.map(this::worth).orElse(0L) - mostLoss;
        int mostKept = best.map(matching -> mostLoss == 0 ? kept(matching) : former.size())
                .orElse(0);
        int low = 0;
        int high = mostLoss == 0 ? 1 : Keeping.MOST + 1;
        while (nearest.isPresent() && high - low > 1) {
            int bonus = (low + high) / 2;
            Optional<Matching> matching = matched(bonus);
            if (matching.isEmpty()) {
                return Optional.empty();
            }
            long value = worth(matching.get()) + (long) bonus * kept(matching.get());
            mostKept = (int) Math.min(mostKept, Math.floorDiv(value - least, bonus));
            if (worth(matching.get()) >= least) {
                low = bonus;
                nearest = matching;
            } else {
                high = bonus;
            }
        }
        long worth = best.map(this::worth).orElse(0L);
        int most = mostKept;
        return nearest.map(matching -> new Repaired(matching, worth - worth(matching), kept(matching), most));
    }

    private Optional<Matching> matched(int bonus) {
        Outcome outcome = matchmaker.match(wave, new Keeping(former, bonus), (step, done, total) -> {}, cancelled);
        return outcome instanceof Matching matching ? Optional.of(matching) : Optional.empty();
    }

    /** In points, with what leaving someone out costs where that has a price; else as many are matched always. */
    private long worth(Matching matching) {
        long price = policy.unmatchedCost() instanceof UnmatchedCost.Points points ? points.price() : 0;
        return matching.summary().total() + price * matching.summary().matched();
    }

    private int kept(Matching matching) {
        return (int) matching.matches().stream()
                .filter(match -> former.contains(match.pair()))
                .count();
    }
}
