// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A matching of a wave that was kept, in numbers.
 *
 * @param created UTC
 * @param approved when it was approved, UTC
 * @param people fingerprint of the people it was made from
 * @param total points of all pairs
 */
public record Draft(
        long id,
        long wave,
        LocalDateTime created,
        Optional<LocalDateTime> approved,
        String people,
        long total,
        int matched,
        int unmatched) {

    /** A pair of the draft, with the score that it had. */
    public record ScoredPair(String mentor, String mentee, int score) {}

    /** The draft with its pairs. */
    public record Whole(Draft draft, List<ScoredPair> pairs) {
        public Whole {
            pairs = List.copyOf(pairs);
        }
    }
}
