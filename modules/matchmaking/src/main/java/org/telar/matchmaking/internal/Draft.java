// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import java.time.LocalDateTime;
import java.util.List;
import org.telar.api.Message;
import org.telar.matchmaking.engine.Pair;

/**
 * A matching of a wave that was kept, in numbers.
 *
 * @param created UTC
 * @param people fingerprint of the people it was made from
 * @param total points of all pairs
 * @param terms how it was made
 */
public record Draft(
        long id, long wave, LocalDateTime created, String people, long total, int matched, int unmatched, Terms terms) {
    /** Why nothing can be done with a draft that is not there any more. */
    public static final Message GONE = Message.of("matchmaking.draft.gone");

    /** A pair of the draft, with the score that it had. */
    public record ScoredPair(String mentor, String mentee, int score) {
        public Pair pair() {
            return new Pair(mentor, mentee);
        }
    }

    /** The draft with its pairs, by mentee. */
    public record Whole(Draft draft, List<ScoredPair> pairs) {
        public Whole {
            pairs = List.copyOf(pairs);
        }
    }
}
