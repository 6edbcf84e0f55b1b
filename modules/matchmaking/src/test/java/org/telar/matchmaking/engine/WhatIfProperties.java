// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.telar.matchmaking.engine.Matching.Load;
import org.telar.matchmaking.engine.Matching.Worth;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;
import org.telar.matchmaking.engine.scoring.ScoreFloor;
import org.telar.matchmaking.engine.scoring.Scoring;

/** Changes by hand, few changes, and what a place is worth, each against another way of finding out. */
class WhatIfProperties {
    private static final Matchmaker MATCHMAKER = new Matchmaker(Policy.standard());
    private static final Scoring SCORING = Scoring.standard();

    /** Against all matchings, by trying; with all pairs kept in memory, and with shortlists of one. */
    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void ofTheBestMatchingsTheNearestToTheFormerOneIsTaken(@ForAll long seed) {
        Random random = new Random(seed);
        Wave wave = wave(random, 4, 5);
        Set<Pair> former = anyPairing(wave, random);
        Best best = new Best(wave, former);
        Keeping keeping = new Keeping(former, 0);
        for (long pairsKept : new long[] {Long.MAX_VALUE, 0}) {
            Matching matching = assertInstanceOf(
                    Matching.class,
                    new Run(wave, Policy.standard(), keeping, pairsKept, 1)
                            .outcome((step, done, total) -> {}, () -> false));
            assertEquals(best.value(0), worth(matching, former, 0));
            assertTrue(matching.certificate().holds());
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aBonusIsWeighedAgainstPoints(@ForAll long seed) {
        Random random = new Random(seed);
        Wave wave = wave(random, 4, 5);
        Set<Pair> former = anyPairing(wave, random);
        int bonus = 1 + random.nextInt(Keeping.MOST);
        Matching matching = assertInstanceOf(
                Matching.class,
                MATCHMAKER.match(wave, new Keeping(former, bonus), (step, done, total) -> {}, () -> false));
        assertEquals(new Best(wave, former).value(bonus), worth(matching, former, bonus));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aPlaceIsWorthWhatTheWaveGainsOrLosesByIt(@ForAll long seed) {
        Random random = new Random(seed);
        Wave wave = wave(random, 5, 12);
        Keeping keeping = random.nextBoolean() ? Keeping.NOTHING : new Keeping(anyPairing(wave, random), 0);
        Matching best = assertInstanceOf(
                Matching.class, MATCHMAKER.match(wave, keeping, (step, done, total) -> {}, () -> false));
        for (Load load : best.loads()) {
            Worth more = difference(best, matched(withCapacity(wave, load.mentor(), load.capacity() + 1)));
            assertEquals(more, load.more());
            if (load.capacity() > 0) {
                Worth fewer = difference(matched(withCapacity(wave, load.mentor(), load.capacity() - 1)), best);
                assertEquals(fewer, load.fewer());
            }
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void theLossOfAPinAndOfAForbiddenPairIsThatOfMatchingAnew(@ForAll long seed) {
        Wave wave = wave(new Random(seed), 4, 8);
        Matching best = matched(wave);
        WhatIf whatIf = new WhatIf(MATCHMAKER, wave, Pairing.of(best));
        for (Pair pair : allPairs(wave)) {
            switch (MATCHMAKER.whyNot(wave, best, pair)) {
                case WhyNot.Matched matched ->
                    assertEquals(
                            whatIf.draft(),
                            assertInstanceOf(Effect.Made.class, whatIf.pinned(pair))
                                    .after());
                case WhyNot.NotAllowed not -> assertInstanceOf(Effect.Refused.class, whatIf.pinned(pair));
                case WhyNot.WorseForAll worse -> {
                    Effect.Made made = assertInstanceOf(Effect.Made.class, whatIf.pinned(pair));
                    assertEquals(worse.points(), made.loss());
                    assertEquals(worse.matches(), -made.comparison().matches());
                }
            }
            Effect.Made without = assertInstanceOf(Effect.Made.class, whatIf.forbidden(pair));
            Set<Pair> forbidden = new HashSet<>(wave.forbidden());
            forbidden.add(pair);
            Matching anew = matched(new Wave(wave.mentors(), wave.mentees(), Set.of(), forbidden));
            assertEquals(anew.summary().total(), without.after().total());
            assertEquals(anew.summary().matched(), without.after().size());
            if (!whatIf.draft().scores().containsKey(pair)) {
                assertEquals(whatIf.draft(), without.after());
            }
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aSwapIsMadeExactlyWhenNothingStandsAgainstItAndMovesNobodyElse(@ForAll long seed) {
        Wave wave = wave(new Random(seed), 5, 8);
        Pairing draft = Pairing.of(matched(wave));
        WhatIf whatIf = new WhatIf(MATCHMAKER, wave, draft);
        for (Mentee one : wave.mentees()) {
            for (Mentee other : wave.mentees()) {
                if (one.code().compareTo(other.code()) < 0) {
                    Map<Pair, Integer> expected = new HashMap<>(draft.scores());
                    draft.of(one.code()).ifPresent(expected::remove);
                    draft.of(other.code()).ifPresent(expected::remove);
                    boolean allowed = give(wave, draft.of(other.code()), one, expected)
                            & give(wave, draft.of(one.code()), other, expected);
                    switch (whatIf.swapped(one.code(), other.code())) {
                        case Effect.Made made -> {
                            assertTrue(allowed);
                            assertEquals(expected, made.after().scores());
                            assertEquals(
                                    made.comparison().points(), made.after().total() - draft.total());
                        }
                        case Effect.Refused refused -> assertTrue(!allowed);
                    }
                }
            }
        }
    }

    /** @return whether she may have the mentor of this pair */
    private static boolean give(Wave wave, Optional<Pair> pair, Mentee mentee, Map<Pair, Integer> scores) {
        Optional<Mentor> mentor = pair.map(one -> mentor(wave, one.mentor()));
        mentor.ifPresent(her -> scores.put(new Pair(her.code(), mentee.code()), SCORING.score(her, mentee)));
        return mentor.map(her -> isAllowed(wave, her, mentee)).orElse(true);
    }

    /** Against all matchings, by trying, that have as many matches and lose no more than allowed. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aRepairLosesNoMoreThanAllowedAndSaysHowNearOneCouldStay(@ForAll long seed) {
        Random random = new Random(seed);
        Wave wave = wave(random, 4, 5);
        Map<Pair, Integer> former = new HashMap<>();
        anyPairing(wave, random).forEach(pair -> former.put(pair, 0));
        long allowed = random.nextBoolean() ? 0 : random.nextInt(5_000);
        Repaired repaired = MATCHMAKER
                .repaired(wave, Pairing.of(former), allowed, () -> false)
                .orElseThrow();
        Matching best = matched(wave);
        assertEquals(
                best.summary().total() - repaired.loss(),
                repaired.matching().summary().total());
        assertEquals(best.summary().matched(), repaired.matching().summary().matched());
        assertTrue(repaired.loss() >= 0 && repaired.loss() <= allowed);
        int mostKept = mostKept(
                wave, former.keySet(), best.summary().matched(), best.summary().total() - allowed, 0, new HashMap<>());
        assertTrue(repaired.kept() <= mostKept && mostKept <= repaired.mostKept());
        if (allowed == 0) {
            assertTrue(repaired.isProved());
        }
    }

    private static int mostKept(
            Wave wave, Set<Pair> former, int matches, long points, int index, Map<String, Integer> taken) {
        if (index == wave.mentees().size()) {
            return matches <= 0 && points <= 0 ? 0 : Integer.MIN_VALUE / 2;
        }
        Mentee mentee = wave.mentees().get(index);
        int most = mostKept(wave, former, matches, points, index + 1, taken);
        for (Mentor mentor : wave.mentors()) {
            if (taken.getOrDefault(mentor.code(), 0) < mentor.capacity() && isAllowed(wave, mentor, mentee)) {
                taken.merge(mentor.code(), 1, Integer::sum);
                int kept = former.contains(new Pair(mentor.code(), mentee.code())) ? 1 : 0;
                long left = points - SCORING.score(mentor, mentee);
                most = Math.max(most, kept + mostKept(wave, former, matches - 1, left, index + 1, taken));
                taken.merge(mentor.code(), -1, Integer::sum);
            }
        }
        return most;
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void theHighestFloorCostsNoMatchAndOneMorePointWould(@ForAll long seed) {
        Wave wave = wave(new Random(seed), 4, 8);
        int floor = MATCHMAKER.highestFloor(wave);
        assertEquals(
                OptionalInt.of(floor),
                MATCHMAKER.highestFloor(wave, floor / 2, () -> false),
                "that floor costs nothing");
        Matching best = matched(wave);
        Matching fair = matchedWithFloor(wave, floor);
        assertEquals(best.summary().matched(), fair.summary().matched());
        assertTrue(fair.matches().stream().allMatch(match -> match.score() >= floor));
        assertTrue(fair.certificate().holds());
        if (best.summary().matched() > 0) {
            assertTrue(matchedWithFloor(wave, floor + 1).summary().matched()
                    < best.summary().matched());
        }
    }

    private static Matching matchedWithFloor(Wave wave, int floor) {
        Policy policy = new Policy(
                SCORING.with(new ScoreFloor(SCORING, floor)), Policy.standard().unmatchedCost());
        return assertInstanceOf(Matching.class, new Matchmaker(policy).match(wave));
    }

    /** With all pairs kept in memory, and with shortlists of one; counted pair by pair. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void inAStableMatchingNoTwoWouldRatherHaveEachOther(@ForAll long seed) {
        Wave wave = wave(new Random(seed), 6, 14);
        for (long pairsKept : new long[] {Long.MAX_VALUE, 0}) {
            Run run = new Run(wave, Policy.standard(), Keeping.NOTHING, pairsKept, 1);
            Pairing stable = new StableMode(run).pairing(() -> false).orElseThrow();
            assertEquals(0, blocking(wave, stable));
        }
        Pairing best = Pairing.of(matched(wave));
        assertEquals(blocking(wave, best), MATCHMAKER.blockingPairs(wave, best));
        Map<Pair, Integer> nothing = Map.of();
        assertEquals(blocking(wave, Pairing.of(nothing)), MATCHMAKER.blockingPairs(wave, Pairing.of(nothing)));
    }

    private static long blocking(Wave wave, Pairing pairing) {
        return allPairs(wave).stream()
                .filter(pair -> {
                    Mentor mentor = mentor(wave, pair.mentor());
                    Mentee mentee = wave.mentees().stream()
                            .filter(one -> one.code().equals(pair.mentee()))
                            .findFirst()
                            .orElseThrow();
                    int score = SCORING.score(mentor, mentee);
                    List<Integer> hers = pairing.scores().entrySet().stream()
                            .filter(entry -> entry.getKey().mentor().equals(mentor.code()))
                            .map(Map.Entry::getValue)
                            .toList();
                    boolean welcome =
                            hers.size() < mentor.capacity() || hers.stream().anyMatch(other -> other < score);
                    boolean wanted = pairing.of(mentee.code())
                            .map(own -> pairing.scores().get(own) < score)
                            .orElse(true);
                    return isAllowed(wave, mentor, mentee) && welcome && wanted;
                })
                .count();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void everyMenteeIsInOneGroupAndEveryMentorInTheLoad(@ForAll long seed) {
        Wave wave = wave(new Random(seed), 6, 16);
        Matching matching = matched(wave);
        Fairness fairness = Fairness.of(
                wave, Pairing.of(matching), mentee -> mentee.profile().place().region());
        assertEquals(matching.summary().unmatched(), fairness.all().unmatched());
        assertEquals(matching.summary().tenthPercentile(), fairness.all().tenthPercentile());
        assertEquals(matching.summary().mean(), fairness.all().mean(), 1e-9);
        assertEquals(
                wave.mentees().size(),
                fairness.groups().stream().mapToInt(Fairness.Share::mentees).sum());
        assertEquals(
                matching.summary().total(),
                Math.round(fairness.groups().stream()
                        .mapToDouble(group -> group.mean() * (group.mentees() - group.unmatched()))
                        .sum()));
        assertEquals(
                wave.mentors().size(),
                fairness.load().values().stream().mapToInt(Integer::intValue).sum());
        assertEquals(
                matching.summary().matched(),
                fairness.load().entrySet().stream()
                        .mapToInt(entry -> entry.getKey() * entry.getValue())
                        .sum());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void theQualityOfThePoolIsCountedPairByPair(@ForAll long seed) {
        Wave wave = wave(new Random(seed), 4, 8);
        PoolQuality quality = MATCHMAKER.quality(wave);
        Map<String, Integer> few =
                quality.few().stream().collect(Collectors.toMap(PoolQuality.Reach::mentee, PoolQuality.Reach::mentors));
        for (Mentee mentee : wave.mentees()) {
            long reach = wave.mentors().stream()
                    .filter(mentor -> mentor.capacity() > 0 && isAllowed(wave, mentor, mentee))
                    .count();
            assertEquals(
                    reach <= PoolQuality.FEW ? Optional.of((int) reach) : Optional.empty(),
                    Optional.ofNullable(few.get(mentee.code())));
        }
        for (PoolQuality.Topic topic : quality.topics()) {
            assertEquals(
                    wave.mentors().stream()
                            .filter(mentor -> mentor.topics().contains(topic.code()))
                            .mapToLong(Mentor::capacity)
                            .sum(),
                    topic.places());
            assertTrue(topic.first() <= topic.seekers());
        }
        List<Double> ratios = quality.topics().stream()
                .map(topic -> topic.places() == 0 ? topic.seekers() * 1e9 : (double) topic.seekers() / topic.places())
                .toList();
        assertEquals(
                ratios.stream()
                        .sorted((one, other) -> Double.compare(other, one))
                        .toList(),
                ratios);
    }

    /** All matchings of a small wave: the most, by number of matches, then points, then former pairs. */
    private record Best(Wave wave, Set<Pair> former) {
        long value(int bonus) {
            return from(0, bonus, new HashMap<>());
        }

        private long from(int index, int bonus, Map<String, Integer> taken) {
            if (index == wave.mentees().size()) {
                return 0;
            }
            Mentee mentee = wave.mentees().get(index);
            long best = from(index + 1, bonus, taken);
            for (Mentor mentor : wave.mentors()) {
                if (taken.getOrDefault(mentor.code(), 0) < mentor.capacity() && isAllowed(wave, mentor, mentee)) {
                    taken.merge(mentor.code(), 1, Integer::sum);
                    boolean kept = former.contains(new Pair(mentor.code(), mentee.code()));
                    long worth = worthOf(SCORING.score(mentor, mentee), kept, bonus);
                    best = Math.max(best, worth + from(index + 1, bonus, taken));
                    taken.merge(mentor.code(), -1, Integer::sum);
                }
            }
            return best;
        }
    }

    private static long worthOf(int score, boolean kept, int bonus) {
        return 1_000_000_000L + 1_000L * (score + (kept ? bonus : 0)) + (kept && bonus == 0 ? 1 : 0);
    }

    private static long worth(Matching matching, Set<Pair> former, int bonus) {
        return matching.matches().stream()
                .mapToLong(match -> worthOf(match.score(), former.contains(match.pair()), bonus))
                .sum();
    }

    private static Worth difference(Matching less, Matching more) {
        return new Worth(
                more.summary().matched() - less.summary().matched(),
                more.summary().total() - less.summary().total());
    }

    private static Wave withCapacity(Wave wave, String code, int capacity) {
        return new Wave(
                wave.mentors().stream()
                        .map(mentor -> mentor.code().equals(code)
                                ? new Mentor(
                                        code,
                                        capacity,
                                        mentor.topics(),
                                        mentor.hours(),
                                        mentor.experience(),
                                        mentor.profile())
                                : mentor)
                        .toList(),
                wave.mentees(),
                wave.pinned(),
                wave.forbidden());
    }

    /** For about half of the mentees anybody, allowed or not. */
    private static Set<Pair> anyPairing(Wave wave, Random random) {
        Set<Pair> pairs = new HashSet<>();
        for (Mentee mentee : wave.mentees()) {
            if (random.nextBoolean()) {
                int mentor = random.nextInt(wave.mentors().size());
                pairs.add(new Pair(wave.mentors().get(mentor).code(), mentee.code()));
            }
        }
        return pairs;
    }

    private static Wave wave(Random random, int mostMentors, int mostMentees) {
        People people = new People(random);
        Wave wave = people.wave(1 + random.nextInt(mostMentors), 1 + random.nextInt(mostMentees));
        return new Wave(wave.mentors(), wave.mentees(), Set.of(), Set.copyOf(people.some(allPairs(wave), 5)));
    }

    private static List<Pair> allPairs(Wave wave) {
        return wave.mentors().stream()
                .flatMap(mentor -> wave.mentees().stream().map(mentee -> new Pair(mentor.code(), mentee.code())))
                .toList();
    }

    private static boolean isAllowed(Wave wave, Mentor mentor, Mentee mentee) {
        return SCORING.allows(mentor, mentee) && !wave.forbidden().contains(new Pair(mentor.code(), mentee.code()));
    }

    private static Mentor mentor(Wave wave, String code) {
        return wave.mentors().stream()
                .filter(mentor -> mentor.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Matching matched(Wave wave) {
        return assertInstanceOf(Matching.class, MATCHMAKER.match(wave));
    }
}
