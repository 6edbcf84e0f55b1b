// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine;

/** What it costs, in points, to leave a mentee without a mentor. */
public sealed interface UnmatchedCost {
    /**
     * The cost for one wave.
     *
     * @param bestScore the most that a pair can score
     * @param matches the most matches that there could be
     */
    long points(int bestScore, int matches);

    /** So much that one more match is worth more than any gain in score: as many as possible, and those as good as possible. */
    record MatchingFirst() implements UnmatchedCost {
        @Override
        public long points(int bestScore, int matches) {
            return 1 + (long) bestScore * matches;
        }
    }

    /** A fixed price: a woman stays without a mentor when matching her would cost the others more than this. */
    record Points(long price) implements UnmatchedCost {
        public Points {
            if (price < 1 || price > 1_000_000_000) {
                throw new IllegalArgumentException("Leaving a mentee out costs " + price + ", not 1 to 1,000,000,000");
            }
        }

        @Override
        public long points(int bestScore, int matches) {
            return price;
        }
    }
}
