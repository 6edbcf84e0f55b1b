// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import org.telar.matchmaking.engine.Matching.Match;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;
import org.telar.matchmaking.engine.scoring.Scoring;

class MatchmakerProperties {
    private static final Scoring SCORING = Scoring.standard();
    private static final Matchmaker MATCHMAKER = new Matchmaker(Policy.standard());

    private static final Map<String, Integer> SEEN = new TreeMap<>();

    @AfterContainer
    static void enoughOfEverythingWasSeen() {
        assertTrue(
                SEEN.keySet().containsAll(Set.of("match", "nobody", "price", "pins kept", "pins refused", "best")),
                SEEN::toString);
        SEEN.forEach((what, count) -> assertTrue(count >= 100, () -> what + " was seen " + count + " times"));
    }

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void hardRulesAndCapacitiesAreNeverBroken(@ForAll long seed) {
        Wave wave = wave(seed, 8, 16);
        Matching matching = matched(wave);
        Map<String, Integer> taken = new HashMap<>();
        for (Match match : matching.matches()) {
            Mentor mentor = mentor(wave, match.pair());
            Mentee mentee = mentee(wave, match.pair());
            assertEquals(List.of(), SCORING.refusals(mentor, mentee));
            assertFalse(wave.forbidden().contains(match.pair()));
            assertEquals(SCORING.score(mentor, mentee), match.score());
            taken.merge(mentor.code(), 1, Integer::sum);
            saw("match");
        }
        for (Matching.Load load : matching.loads()) {
            assertEquals(taken.getOrDefault(load.mentor(), 0), load.taken());
            assertTrue(load.taken() <= load.capacity());
        }
        assertTrue(matching.certificate().holds());
    }

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void everyoneIsInTheResultOnceAndTheNumbersAddUp(@ForAll long seed) {
        Wave wave = wave(seed, 8, 16);
        Matching matching = matched(wave);
        List<String> mentees = new ArrayList<>();
        matching.matches().forEach(match -> mentees.add(match.pair().mentee()));
        matching.unmatched().forEach(unmatched -> mentees.add(unmatched.mentee()));
        assertEquals(
                wave.mentees().stream().map(Mentee::code).sorted().toList(),
                mentees.stream().sorted().toList());
        assertEquals(wave.mentors().size(), matching.loads().size());
        Summary summary = matching.summary();
        assertEquals(matching.matches().stream().mapToLong(Match::score).sum(), summary.total());
        assertEquals(matching.matches().size(), summary.matched());
        assertEquals(matching.unmatched().size(), summary.unmatched());
        assertTrue(matching.matches().stream()
                        .filter(match -> match.score() >= summary.tenthPercentile())
                        .count()
                >= 0.9 * summary.matched());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfTheListsHasNoInfluence(@ForAll long seed) {
        Wave wave = wave(seed, 8, 16);
        List<Mentor> mentors = new ArrayList<>(wave.mentors());
        List<Mentee> mentees = new ArrayList<>(wave.mentees());
        Collections.shuffle(mentors, new Random(seed));
        Collections.shuffle(mentees, new Random(seed));
        assertEquals(matched(wave), matched(new Wave(mentors, mentees, Set.of(), wave.forbidden())));
    }

    /** As with waves too large to keep all pairs, only smaller: shortlists of one to three, proved against all. */
    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void shortlistsThatGrowLoseNothing(@ForAll long seed) {
        Wave wave = wave(seed, 12, 24);
        int length = 1 + new Random(seed).nextInt(3);
        Matching whole = matched(wave);
        Matching large = assertInstanceOf(
                Matching.class,
                new Run(wave, Policy.standard(), Keeping.NOTHING, 0, length)
                        .outcome((step, done, total) -> {}, () -> false));
        assertEquals(whole.summary().matched(), large.summary().matched());
        assertEquals(whole.summary().total(), large.summary().total());
        assertTrue(large.certificate().holds());
        for (Match match : large.matches()) {
            assertEquals(List.of(), SCORING.refusals(mentor(wave, match.pair()), mentee(wave, match.pair())));
            assertFalse(wave.forbidden().contains(match.pair()));
        }
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void asManyAsPossibleAreMatchedAndThoseAsWellAsPossible(@ForAll long seed) {
        Wave wave = wave(seed, 4, 5);
        Summary summary = matched(wave).summary();
        assertEquals(bestByTrying(wave, 1_000_000, 0, new HashMap<>()), value(summary, 1_000_000));
        saw("best");
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void aFixedPriceForLeavingSomeoneOutIsWeighedAgainstPoints(@ForAll long seed) {
        Wave wave = wave(seed, 4, 5);
        int price = 1 + new Random(seed).nextInt(4_000);
        Policy policy = new Policy(SCORING, new UnmatchedCost.Points(price));
        Matching matching = assertInstanceOf(Matching.class, new Matchmaker(policy).match(wave));
        assertEquals(bestByTrying(wave, price, 0, new HashMap<>()), value(matching.summary(), price));
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void whoeverHasNobodyIsToldWhatStandsAgainstEveryMentor(@ForAll long seed) {
        Wave wave = wave(seed, 8, 16);
        for (Unmatched unmatched : matched(wave).unmatched()) {
            Mentee mentee = mentee(wave, new Pair("", unmatched.mentee()));
            long allowed = wave.mentors().stream()
                    .filter(mentor -> isAllowed(wave, mentor, mentee))
                    .count();
            switch (unmatched.cause()) {
                case Unmatched.AllTaken taken -> assertEquals(allowed, taken.allowed());
                case Unmatched.NoAllowedMentor nobody -> {
                    assertEquals(0, allowed);
                    int fewest = wave.mentors().stream()
                            .mapToInt(mentor -> against(wave, mentor, mentee))
                            .min()
                            .orElseThrow();
                    assertEquals(
                            fewest, nobody.nearest().orElseThrow().refusals().size());
                    assertEquals(
                            wave.mentors().stream()
                                    .mapToInt(mentor -> against(wave, mentor, mentee))
                                    .sum(),
                            nobody.excluded().values().stream()
                                    .mapToInt(Integer::intValue)
                                    .sum());
                    saw("nobody");
                }
            }
        }
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void thePriceIsWhatTheWaveLosesWhenSheIsPinned(@ForAll long seed) {
        Wave wave = wave(seed, 5, 14);
        Matching best = matched(wave);
        for (Unmatched unmatched : best.unmatched()) {
            if (unmatched.cause() instanceof Unmatched.AllTaken taken
                    && taken.forced().isPresent()) {
                Unmatched.Forced forced = taken.forced().orElseThrow();
                Pair pin = new Pair(forced.mentor(), unmatched.mentee());
                Summary pinned = matched(new Wave(wave.mentors(), wave.mentees(), Set.of(pin), wave.forbidden()))
                        .summary();
                assertEquals(best.summary().matched(), pinned.matched());
                assertEquals(forced.price(), best.summary().total() - pinned.total());
                saw("price");
            }
        }
    }

    /** Against all matchings that have the pair, by trying. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void theLossOfAnyPairIsExact(@ForAll long seed) {
        Wave wave = wave(seed, 4, 5);
        Matching best = matched(wave);
        for (Pair pair : allPairs(wave)) {
            Mentor mentor = mentor(wave, pair);
            Mentee mentee = mentee(wave, pair);
            switch (MATCHMAKER.whyNot(wave, best, pair)) {
                case WhyNot.Matched matched ->
                    assertTrue(best.matches().stream()
                            .anyMatch(match -> match.pair().equals(pair)));
                case WhyNot.NotAllowed not -> {
                    assertTrue(!isAllowed(wave, mentor, mentee) || mentor.capacity() == 0);
                    assertFalse(not.refusals().isEmpty());
                }
                case WhyNot.WorseForAll worse -> {
                    List<Mentee> others = wave.mentees().stream()
                            .filter(one -> !one.equals(mentee))
                            .toList();
                    Map<String, Integer> taken = new HashMap<>(Map.of(mentor.code(), 1));
                    Wave rest = new Wave(wave.mentors(), others, Set.of(), wave.forbidden());
                    long forced = bestByTrying(rest, 1_000_000, 0, taken)
                            + 1_000_000
                            + worse.explanation().score();
                    long lost = worse.points() + 1_000_000L * worse.matches();
                    assertEquals(value(best.summary(), 1_000_000) - forced, lost);
                    assertTrue(lost >= 0);
                    saw("loss");
                }
            }
        }
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void pinsAreKeptOrRefusedWithAReason(@ForAll long seed) {
        Random random = new Random(seed);
        Wave free = wave(seed, 4, 5);
        Set<Pair> pins = Set.copyOf(new People(random).some(allPairs(free), random.nextBoolean() ? 3 : 12));
        Wave wave = new Wave(free.mentors(), free.mentees(), pins, free.forbidden());
        switch (MATCHMAKER.match(wave)) {
            case Matching matching -> {
                assertTrue(canAllBeMade(wave));
                pins.forEach(pin -> assertTrue(matching.matches().stream()
                        .anyMatch(match -> match.pair().equals(pin) && match.pinned())));
                assertEquals(
                        pins.size(),
                        matching.matches().stream().filter(Match::pinned).count());
                assertTrue(matching.certificate().holds());
                saw("pins kept");
            }
            case Outcome.PinsRefused refused -> {
                assertFalse(canAllBeMade(wave));
                refused.pins().forEach(pin -> assertFalse(pin.refusals().isEmpty()));
                saw("pins refused");
            }
            case Outcome.Cancelled cancelled -> throw new AssertionError("nobody cancelled");
        }
    }

    private static boolean canAllBeMade(Wave wave) {
        Map<String, Integer> mentors = new HashMap<>();
        Map<String, Integer> mentees = new HashMap<>();
        for (Pair pin : wave.pinned()) {
            int taken = mentors.merge(pin.mentor(), 1, Integer::sum);
            if (mentees.merge(pin.mentee(), 1, Integer::sum) > 1
                    || taken > mentor(wave, pin).capacity()
                    || !isAllowed(wave, mentor(wave, pin), mentee(wave, pin))) {
                return false;
            }
        }
        return true;
    }

    /** What the best matching is worth when each match is worth so much beside its points. */
    private static long bestByTrying(Wave wave, long matchWorth, int index, Map<String, Integer> taken) {
        if (index == wave.mentees().size()) {
            return 0;
        }
        Mentee mentee = wave.mentees().get(index);
        long best = bestByTrying(wave, matchWorth, index + 1, taken);
        for (Mentor mentor : wave.mentors()) {
            if (taken.getOrDefault(mentor.code(), 0) < mentor.capacity() && isAllowed(wave, mentor, mentee)) {
                taken.merge(mentor.code(), 1, Integer::sum);
                long rest = bestByTrying(wave, matchWorth, index + 1, taken);
                best = Math.max(best, matchWorth + SCORING.score(mentor, mentee) + rest);
                taken.merge(mentor.code(), -1, Integer::sum);
            }
        }
        return best;
    }

    private static long value(Summary summary, long matchWorth) {
        return summary.matched() * matchWorth + summary.total();
    }

    private static int against(Wave wave, Mentor mentor, Mentee mentee) {
        boolean forbidden = wave.forbidden().contains(new Pair(mentor.code(), mentee.code()));
        return SCORING.refusals(mentor, mentee).size() + (forbidden ? 1 : 0);
    }

    private static boolean isAllowed(Wave wave, Mentor mentor, Mentee mentee) {
        return against(wave, mentor, mentee) == 0;
    }

    private static Wave wave(long seed, int mostMentors, int mostMentees) {
        Random random = new Random(seed);
        People people = new People(random);
        Wave wave = people.wave(1 + random.nextInt(mostMentors), 1 + random.nextInt(mostMentees));
        return new Wave(wave.mentors(), wave.mentees(), Set.of(), Set.copyOf(people.some(allPairs(wave), 5)));
    }

    private static List<Pair> allPairs(Wave wave) {
        return wave.mentors().stream()
                .flatMap(mentor -> wave.mentees().stream().map(mentee -> new Pair(mentor.code(), mentee.code())))
                .toList();
    }

    private static Matching matched(Wave wave) {
        return assertInstanceOf(Matching.class, MATCHMAKER.match(wave));
    }

    private static Mentor mentor(Wave wave, Pair pair) {
        return wave.mentors().stream()
                .filter(mentor -> mentor.code().equals(pair.mentor()))
                .findFirst()
                .orElseThrow();
    }

    private static Mentee mentee(Wave wave, Pair pair) {
        return wave.mentees().stream()
                .filter(mentee -> mentee.code().equals(pair.mentee()))
                .findFirst()
                .orElseThrow();
    }

    private static void saw(String what) {
        SEEN.merge(what, 1, Integer::sum);
    }
}
