// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.telar.matchmaking.engine.Outcome.RefusedPin;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;
import org.telar.matchmaking.engine.scoring.Explanation;
import org.telar.matchmaking.engine.scoring.Refusal;
import org.telar.matchmaking.engine.scoring.ScoreFloor;
import org.telar.matchmaking.engine.scoring.Scoring;

/**
 * Matches waves by one policy. The result is the best there is, and the same for the same people on every run and machine,
 * in whatever order they are listed; among equally good matchings the codes decide. Safe for use by several threads.
 */
public final class Matchmaker {
    private final Policy policy;

    public Matchmaker(Policy policy) {
        this.policy = policy;
    }

    public Outcome match(Wave wave) {
        return match(wave, (step, done, total) -> {}, () -> false);
    }

    /** @param cancelled asked before each mentee is scored and assigned */
    public Outcome match(Wave wave, Progress progress, BooleanSupplier cancelled) {
        return match(wave, Keeping.NOTHING, progress, cancelled);
    }

    /**
     * The best matching when it is worth something that pairs stay as they are.
     *
     * @param cancelled asked before each mentee is scored and assigned
     */
    public Outcome match(Wave wave, Keeping keeping, Progress progress, BooleanSupplier cancelled) {
        List<RefusedPin> refused = refused(wave);
        if (!refused.isEmpty()) {
            return new Outcome.PinsRefused(refused);
        }
        return new Run(wave, policy, keeping).outcome(progress, cancelled);
    }

    /**
     * The matching with the fewest changes against a former one that loses no more points than stated; 0 for the fewest among
     * the best. Matches the wave up to some 15 times.
     *
     * @param mostLoss points; matches are never lost for it, unless leaving someone out has a price in points
     * @param cancelled as with {@link #match(Wave, Progress, BooleanSupplier)}
     * @return empty when cancelled, or when pinned pairs cannot be made
     */
    public Optional<Repaired> repaired(Wave wave, Pairing former, long mostLoss, BooleanSupplier cancelled) {
        if (mostLoss < 0) {
            throw new IllegalArgumentException("A loss of " + mostLoss + " points is less than 0");
        }
        return new FewestChanges(this, policy, wave, former, mostLoss, cancelled).find();
    }

    /**
     * The most points that everyone with a mentor can have at least, without leaving out one more: for {@link ScoreFloor}.
     * Matches the wave up to some 15 times; 0 when pins cannot be made.
     */
    public int highestFloor(Wave wave) {
        return highestFloor(wave, 0, () -> false).orElseThrow();
    }

    /**
     * The same where there is a floor already: without leaving out one more than that does.
     *
     * @param least that floor, in points; also the answer when pins cannot be made
     * @param cancelled as with {@link #match(Wave, Progress, BooleanSupplier)}
     * @return empty when cancelled
     */
    public OptionalInt highestFloor(Wave wave, int least, BooleanSupplier cancelled) {
        int low = least;
        int high = policy.scoring().weights().total() + 1;
        Outcome before = floored(wave, least, cancelled);
        while (before instanceof Matching most && high - low > 1) {
            int floor = (low + high) / 2;
            Outcome outcome = floored(wave, floor, cancelled);
            if (outcome instanceof Outcome.Cancelled) {
                return OptionalInt.empty();
            }
            if (outcome instanceof Matching matching
                    && matching.summary().matched() == most.summary().matched()) {
                low = floor;
            } else {
                high = floor;
            }
        }
        return before instanceof Outcome.Cancelled ? OptionalInt.empty() : OptionalInt.of(low);
    }

    private Outcome floored(Wave wave, int floor, BooleanSupplier cancelled) {
        Scoring scoring = policy.scoring().with(new ScoreFloor(policy.scoring(), floor));
        return new Matchmaker(new Policy(scoring, new UnmatchedCost.MatchingFirst()))
                .match(wave, (step, done, total) -> {}, cancelled);
    }

    /**
     * The other mode: a matching in which no mentor and mentee would both rather have each other, around the pinned pairs; see
     * {@link org.telar.matchmaking.engine.stability}. Equal points are no reason to want another.
     *
     * @return empty when cancelled, or when pinned pairs cannot be made
     */
    public Optional<Pairing> stable(Wave wave, BooleanSupplier cancelled) {
        return refused(wave).isEmpty()
                ? new StableMode(new Run(wave, policy, Keeping.NOTHING)).pairing(cancelled)
                : Optional.empty();
    }

    /**
     * How many allowed pairs, of people who are not pinned, would both rather have each other: 0 in a stable matching. Looks at
     * all pairs.
     */
    public long blockingPairs(Wave wave, Pairing pairing) {
        return new StableMode(new Run(wave, policy, Keeping.NOTHING)).blockingPairs(pairing);
    }

    /** The pinned pairs that cannot be made, alone or together, in order; none when all can. */
    List<RefusedPin> refused(Wave wave) {
        return new Pins(wave, policy).refused();
    }

    /** What stands in the way of a good matching of this wave. */
    public PoolQuality quality(Wave wave) {
        return PoolQuality.of(wave, policy);
    }

    /**
     * Why these two are not matched with each other, with the exact loss if they were. The wave is matched once more with the
     * pair pinned.
     *
     * @param best the best matching of the wave
     * @throws IllegalArgumentException when one of the two is not in the wave
     */
    public WhyNot whyNot(Wave wave, Matching best, Pair pair) {
        Mentor mentor = wave.mentors().stream()
                .filter(one -> one.code().equals(pair.mentor()))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("There is no mentor " + pair.mentor() + " in the wave"));
        Mentee mentee = wave.mentees().stream()
                .filter(one -> one.code().equals(pair.mentee()))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("There is no mentee " + pair.mentee() + " in the wave"));
        if (best.matches().stream().anyMatch(match -> match.pair().equals(pair))) {
            return new WhyNot.Matched(explain(mentor, mentee));
        }
        Set<Pair> pinned = new HashSet<>(wave.pinned());
        pinned.add(pair);
        return switch (match(new Wave(wave.mentors(), wave.mentees(), pinned, wave.forbidden()))) {
            case Outcome.PinsRefused refused ->
                new WhyNot.NotAllowed(refused.pins().stream()
                        .flatMap(pin -> pin.refusals().stream())
                        .distinct()
                        .toList());
            case Matching forced ->
                new WhyNot.WorseForAll(
                        explain(mentor, mentee),
                        best.summary().total() - forced.summary().total(),
                        best.summary().matched() - forced.summary().matched());
            case Outcome.Cancelled cancelled -> throw new IllegalStateException("Nobody cancelled");
        };
    }

    /** Any pair's score, taken apart; also of a pair that is not allowed. */
    public Explanation explain(Mentor mentor, Mentee mentee) {
        return policy.scoring().explain(mentor, mentee);
    }

    /** The hard rules that stand against any pair. */
    public List<Refusal> refusals(Mentor mentor, Mentee mentee) {
        return policy.scoring().refusals(mentor, mentee);
    }
}
