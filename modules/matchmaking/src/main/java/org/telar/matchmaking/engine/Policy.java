// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine;

import org.telar.matchmaking.engine.scoring.Scoring;

/** How a programme matches (MAT-02): what counts for a pair, what forbids it, what leaving someone out costs. */
public record Policy(Scoring scoring, UnmatchedCost unmatchedCost) {
    public static Policy standard() {
        return new Policy(Scoring.standard(), new UnmatchedCost.MatchingFirst());
    }
}
