// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import org.telar.matchmaking.engine.assignment.AssignmentProblem;
import org.telar.matchmaking.engine.assignment.Certificate;
import org.telar.matchmaking.engine.assignment.ShortestAugmentingPaths;
import org.telar.matchmaking.engine.people.Mentor;
import org.telar.matchmaking.engine.scoring.Scores;
import org.telar.matchmaking.engine.scoring.Scoring;

/** What was found on shortlists is proved by the certificate of all pairs, which knows nothing of shortlists. */
class ShortlistsProperties {
    /** Enough to be dealt out several times to each part. */
    private static final int MANY = 150;

    private static int several;

    @AfterContainer
    static void shortlistsHadToGrow() {
        assertTrue(several > 100, () -> several + " waves took several rounds");
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void thePricesCoverAllPairsOfTheWave(@ForAll long seed) {
        Random random = new Random(seed);
        int mentors = random.nextInt(10) == 0 ? MANY + random.nextInt(MANY) : 1 + random.nextInt(70);
        Wave wave = new People(random).wave(mentors, 1 + random.nextInt(150));
        int[] capacities = wave.mentors().stream().mapToInt(Mentor::capacity).toArray();
        long cost = List.of(1L, 5_000L, 2_000_000L, 1L << 30, 1L << 40).get(random.nextInt(5));
        Counted counted = Counted.of(Scores.of(Scoring.standard(), wave.mentors(), wave.mentees()), mentee -> Set.of());
        Shortlists shortlists = new Shortlists(counted, capacities, cost, () -> false);

        int[] prices = switch (random.nextInt(3)) {
            case 0 -> new FirstPrices(counted, capacities, cost, () -> false).find();
            case 1 -> random.ints(capacities.length, 0, Shortlists.FAR).toArray();
            default -> new int[capacities.length];
        };
        Large large = Large.solve(shortlists, prices, 1 + random.nextInt(4), () -> false, placed -> {})
                .orElseThrow();

        AssignmentProblem whole = whole(counted, capacities, cost);
        Certificate certificate = Certificate.of(whole, large.assignment());
        assertTrue(certificate.holds(), certificate::toString);
        assertEquals(Certificate.of(whole, ShortestAugmentingPaths.solve(whole)).primal(), certificate.primal());
        several += large.rounds() > 2 ? 1 : 0;
    }

    private static AssignmentProblem whole(Counted counted, int[] capacities, long cost) {
        AssignmentProblem.Builder builder = new AssignmentProblem.Builder(capacities, cost);
        int[] points = new int[capacities.length];
        for (int mentee = 0; mentee < counted.mentees(); mentee++) {
            builder.row();
            counted.score(mentee, 0, points.length, points);
            for (int mentor = 0; mentor < points.length; mentor++) {
                if (points[mentor] >= 0) {
                    builder.pair(mentor, points[mentor]);
                }
            }
        }
        return builder.build();
    }
}
