// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine;

import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.telar.matchmaking.engine.assignment.AssignmentProblem;
import org.telar.matchmaking.engine.assignment.ShortestAugmentingPaths;

/**
 * What a place with each mentor of a large wave is likely to be worth, before all pairs are looked at: the wave is dealt out
 * into parts, and each part is matched by itself. With g parts this looks at one pair in g. What comes out has no influence
 * on how good the matching is, only on how soon it is found: shortlists by these prices have nearly all pairs that matter.
 *
 * <p>In each part the prices beside one another are nearly right, but how high they all are depends on whether it happens to
 * have more mentees than places. So in each part all are lowered until the lowest are 0: from too low they rise where they
 * must, while too high ones could stay without need, and then shortlists would lack much.
 */
final class FirstPrices {
    private static final int PARTS = 8;
    /** Pairs of each mentee in her part. */
    private static final int LENGTH = 16;
    /** Mentors are dealt out in stretches, which become vectors; short ones, so that each part has several. */
    private static final int LONGEST = 512;

    private static final int SHORTEST = 16;
    private static final int STRETCHES = 5;

    /** One of so many prices may be lowered too much. */
    private static final int FEW = 50;

    private final Counted scores;
    private final int[] capacities;
    private final long unmatchedCost;
    private final BooleanSupplier cancelled;
    private final int stretch;

    /** @param cancelled asked from several threads; once it says yes the prices are of no use */
    FirstPrices(Counted scores, int[] capacities, long unmatchedCost, BooleanSupplier cancelled) {
        this.scores = scores;
        this.capacities = capacities;
        this.unmatchedCost = unmatchedCost;
        this.cancelled = cancelled;
        stretch = Math.clamp(capacities.length / (PARTS * STRETCHES), SHORTEST, LONGEST);
    }

    /** None is negative, or above {@link Shortlists#FAR}. */
    int[] find() {
        List<Part> parts = IntStream.range(0, PARTS)
                .filter(number -> number * stretch < capacities.length)
                .parallel()
                .mapToObj(this::part)
                .toList();
        int[] prices = new int[capacities.length];
        Arrays.fill(prices, Shortlists.FAR); // of those without a place
        for (Part part : parts) {
            long ground = part.ground();
            for (int at = 0; at < part.mentors.length; at++) {
                if (part.seats[at] > 0) {
                    prices[part.mentors[at]] = Math.clamp(part.prices[at] - ground, 0, Shortlists.FAR);
                }
            }
        }
        return prices;
    }

    /** Its mentors by their places in the wave, how many places they have, and what these are worth there. */
    private record Part(int[] mentors, int[] seats, long[] prices) {
        /** A price that few of those that cost anything are below. */
        long ground() {
            long[] positive = IntStream.range(0, prices.length)
                    .filter(at -> seats[at] > 0 && prices[at] > 0)
                    .mapToLong(at -> prices[at])
                    .sorted()
                    .toArray();
            return positive.length == 0 ? 0 : positive[positive.length / FEW];
        }
    }

    private Part part(int number) {
        int[] mentors = IntStream.range(0, capacities.length)
                .filter(mentor -> mentor / stretch % PARTS == number)
                .toArray();
        int[] seats = Arrays.stream(mentors).map(mentor -> capacities[mentor]).toArray();
        AssignmentProblem.Builder builder = new AssignmentProblem.Builder(seats, unmatchedCost);
        Sink sink = new Sink(LENGTH);
        int[] all = new int[capacities.length];
        int[] points = new int[mentors.length];
        int[] noPrices = new int[mentors.length];
        for (int mentee = number; mentee < scores.mentees() && !cancelled.getAsBoolean(); mentee += PARTS) {
            score(mentee, number, all, points);
            sink.empty();
            sink.offerAll(points, noPrices, 0);
            sink.close();
            builder.row();
            for (int at = 0; at < sink.size(); at++) {
                builder.pair(sink.column(at), sink.worth(at));
            }
        }
        return new Part(mentors, seats, ShortestAugmentingPaths.prices(builder.build(), cancelled));
    }

    /** Her pairs with the mentors of a part, one after the other. */
    private void score(int mentee, int part, int[] all, int[] points) {
        int size = 0;
        for (int from = part * stretch; from < all.length; from += PARTS * stretch) {
            int to = Math.min(all.length, from + stretch);
            scores.score(mentee, from, to, all);
            System.arraycopy(all, from, points, size, to - from);
            size += to - from;
        }
    }
}
