// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.scoring;

import java.util.List;

/**
 * What another module adds to the criteria and hard rules of matching, for instance how well a mentor's experience fits the
 * gaps of an enterprise. Whoever matches adds it with {@link Scoring#with(ScoringContribution)}. The texts of its keys are
 * the contributing module's own.
 *
 * <p>A contributed criterion finds what it needs by the codes of mentor and mentee, must know it for everyone before the
 * matching begins, and must not change its mind meanwhile.
 */
public interface ScoringContribution {
    /** Each with the points that it gives at most as long as the programme says nothing else. */
    List<Weighted> criteria();

    /** Hard rules that stand against pairs beside those that are there. */
    default List<Rule> rules() {
        return List.of();
    }

    /** A criterion and the points that it gives at most. */
    record Weighted(Criterion criterion, int points) {}
}
