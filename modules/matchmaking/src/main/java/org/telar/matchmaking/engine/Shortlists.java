// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.telar.matchmaking.engine.assignment.Assignment;
import org.telar.matchmaking.engine.assignment.AssignmentProblem;
import org.telar.matchmaking.engine.scoring.Kernel;

/**
 * Makes assignment problems of a wave that is too large to keep all its pairs: for each mentee only those that score best.
 * What was left out is looked at again, pair by pair, once there are prices: a pair that the prices do not cover could make
 * the matching better and is added. When no such pair is left, the best matching of the shortlists is the best of all.
 *
 * <p>Works on several threads, mentee by mentee; the result does not depend on them.
 */
final class Shortlists {
    private static final int BLOCK = 128;
    private static final int TILE = 4_096;
    /** What is taken off points at most where it is reckoned in 32 bits. */
    static final int FAR = 1 << 30;
    /** From so many mentors on it costs less to find prices first than to look at all pairs once more; measured. */
    private static final int MANY = 8_000;
    /** So many pairs at most are added for a mentee each time. */
    private static final int ADDED = 16;
    /** Pairs that are covered by less than so many points are added too: other prices might not cover them. */
    private static final int NEARLY = 400;

    private final Counted scores;
    private final int[] capacities;
    private final long unmatchedCost;
    private final BooleanSupplier cancelled;

    /** @param cancelled asked from several threads; once it says yes nothing that is returned is of use */
    Shortlists(Counted scores, int[] capacities, long unmatchedCost, BooleanSupplier cancelled) {
        this.scores = scores;
        this.capacities = capacities;
        this.unmatchedCost = unmatchedCost;
        this.cancelled = cancelled;
    }

    /** What a place with each mentor is likely to be worth; nothing where lists without prices have nearly all that matters. */
    int[] firstPrices() {
        return capacities.length < MANY
                ? new int[capacities.length]
                : new FirstPrices(scores, capacities, unmatchedCost, cancelled).find();
    }

    /** @param length most pairs of a mentee */
    Found best(int length) {
        return best(new int[capacities.length], length);
    }

    /**
     * @param prices of mentors, as far as they are known: who is wanted by many is in fewer lists
     * @param length most pairs of a mentee
     */
    Found best(int[] prices, int length) {
        Unlisted unlisted = new Unlisted(prices, new int[scores.mentees()]);
        return found(unlisted, length, (mentee, points, sink) -> {
            score(mentee, points);
            sink.offerAll(points, prices, -FAR);
            sink.close();
            unlisted.most()[mentee] = sink.mostTurnedAway(Unlisted.NONE);
            return 0;
        });
    }

    /**
     * Pairs that are allowed and whose gain is above their two prices, or nearly; the largest differences first for each
     * mentee.
     *
     * @param before what is known of pairs that the problem lacks
     */
    Found missing(AssignmentProblem problem, Assignment assignment, Unlisted before) {
        int columns = capacities.length;
        if (IntStream.range(0, columns).anyMatch(column -> assignment.columnPrice(column) > FAR)) {
            return found(Unlisted.unknown(columns, scores.mentees()), ADDED, (mentee, points, sink) -> {
                scoreUnlisted(problem, mentee, points);
                return uncovered(points, assignment, mentee, sink);
            });
        }
        int[] prices = IntStream.range(0, columns)
                .map(column -> (int) assignment.columnPrice(column))
                .toArray();
        Unlisted after = new Unlisted(prices, new int[scores.mentees()]);
        int fall = before.fall(prices);
        return found(after, ADDED, (mentee, points, sink) -> {
            long covered = covered(assignment, mentee);
            after.most()[mentee] = before.most(mentee, fall);
            if (after.most()[mentee] <= covered) {
                return 0;
            }
            scoreUnlisted(problem, mentee, points);
            int least = (int) Math.max(-FAR, Math.min(covered, FAR)) - NEARLY;
            sink.offerAll(points, prices, least);
            sink.close();
            after.most()[mentee] = sink.mostTurnedAway(least - 1);
            return (int) IntStream.range(0, sink.size())
                    .takeWhile(at -> sink.worth(at) > covered)
                    .count();
        });
    }

    /** The points of a pair that the price of the mentee covers beside a mentor without price. */
    private long covered(Assignment assignment, int mentee) {
        return assignment.rowPrice(mentee) - unmatchedCost;
    }

    private void scoreUnlisted(AssignmentProblem problem, int mentee, int[] points) {
        score(mentee, points);
        for (int pair = problem.begin(mentee), end = problem.end(mentee); pair < end; pair++) {
            points[problem.column(pair)] = Kernel.REFUSED;
        }
    }

    /** Where prices are too high for 32 bits; by points, the most first. */
    private int uncovered(int[] points, Assignment assignment, int mentee, Sink sink) {
        long covered = covered(assignment, mentee);
        for (int at = 0; at < points.length; at++) {
            if (points[at] >= 0 && points[at] - assignment.columnPrice(at) > covered) {
                sink.offer(points[at], at);
            }
        }
        sink.close();
        return sink.size();
    }

    /**
     * Pairs that are allowed and who would both rather have each other.
     *
     * @param own for each mentee the points of the pair that she has; negative when she has none
     * @param least for each mentor what a pair must be worth more than for her to want it
     */
    Found blocking(int[] own, int[] least) {
        return found(Unlisted.unknown(capacities.length, own.length), ADDED, (mentee, points, sink) -> {
            score(mentee, points);
            for (int at = 0; at < points.length; at++) {
                if (points[at] > own[mentee] && points[at] > least[at] && points[at] >= 0) {
                    sink.offer(points[at], at);
                }
            }
            sink.close();
            return sink.size();
        });
    }

    private void score(int mentee, int[] points) {
        for (int from = 0; from < capacities.length; from += TILE) {
            scores.score(mentee, from, Math.min(capacities.length, from + TILE), points);
        }
    }

    @FunctionalInterface
    private interface PerMentee {
        /**
         * @param points room for one number for each mentor
         * @return how many of the pairs are missing indeed
         */
        int collect(int mentee, int[] points, Sink sink);
    }

    private Found found(Unlisted unlisted, int length, PerMentee work) {
        Listing[] listings = new Listing[(scores.mentees() + BLOCK - 1) / BLOCK];
        IntStream.range(0, listings.length).parallel().forEach(number -> {
            int first = number * BLOCK;
            Listing listing = new Listing(Math.min(BLOCK, scores.mentees() - first), length);
            Sink sink = new Sink(length);
            int[] points = new int[capacities.length];
            for (int at = 0; at < listing.size && !cancelled.getAsBoolean(); at++) {
                sink.empty();
                listing.add(at, sink, unlisted.prices(), work.collect(first + at, points, sink));
            }
            listing.trim();
            listings[number] = listing;
        });
        return new Found(listings, unlisted);
    }

    /** Pairs that were found, and what is known of the others. */
    final class Found {
        private final Listing[] listings;
        private final Unlisted unlisted;

        private Found(Listing[] listings, Unlisted unlisted) {
            this.listings = listings;
            this.unlisted = unlisted;
        }

        /** How many of the pairs a problem without them lacks; the others may become so. */
        int missing() {
            return Arrays.stream(listings).mapToInt(Listing::missing).sum();
        }

        Unlisted unlisted() {
            return unlisted;
        }

        private int pairs() {
            return Arrays.stream(listings).mapToInt(Listing::pairs).sum();
        }

        /** The problem of these pairs alone; they are forgotten. */
        AssignmentProblem problem() {
            AssignmentProblem.Builder builder =
                    new AssignmentProblem.Builder(capacities, unmatchedCost).expecting(pairs());
            for (int number = 0; number < listings.length; number++) {
                for (int at = 0; at < listings[number].size; at++) {
                    listings[number].addTo(builder.row(), at);
                }
                listings[number] = Listing.NONE;
            }
            return builder.build();
        }

        AssignmentProblem addedTo(AssignmentProblem problem) {
            AssignmentProblem.Builder builder = new AssignmentProblem.Builder(capacities, unmatchedCost)
                    .expecting(Math.addExact(problem.pairs(), pairs()));
            for (int row = 0; row < problem.rows(); row++) {
                builder.row();
                Listing listing = listings[row / BLOCK];
                if (listing.pairs(row % BLOCK) == 0) {
                    for (int pair = problem.begin(row); pair < problem.end(row); pair++) {
                        builder.pair(problem.column(pair), problem.points(pair));
                    }
                } else {
                    addMerged(builder, problem, row, listing);
                }
            }
            return builder.build();
        }

        private void addMerged(AssignmentProblem.Builder builder, AssignmentProblem problem, int row, Listing listing) {
            Sink sink = new Sink(problem.end(row) - problem.begin(row) + listing.pairs(row % BLOCK));
            for (int pair = problem.begin(row); pair < problem.end(row); pair++) {
                sink.offer(problem.points(pair), problem.column(pair));
            }
            listing.offerTo(sink, row % BLOCK);
            sink.close();
            for (int at = 0; at < sink.size(); at++) {
                builder.pair(sink.column(at), sink.worth(at));
            }
        }
    }
}
