// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine;

import java.util.List;
import org.telar.matchmaking.engine.scoring.Explanation;
import org.telar.matchmaking.engine.scoring.Refusal;

/** Why two people are not matched with each other. */
public sealed interface WhyNot {
    /** They are: the best matching has the pair. */
    record Matched(Explanation explanation) implements WhyNot {}

    /** Something stands against the pair whatever its score: a hard rule, the team, a pin, a mentor without places. */
    record NotAllowed(List<Refusal> refusals) implements WhyNot {
        public NotAllowed {
            refusals = List.copyOf(refusals);
        }
    }

    /**
     * They could be, but the wave would be worse off.
     *
     * @param explanation what the pair is worth
     * @param points that all together would lose; negative when they would gain because fewer are matched
     * @param matches that would be lost
     */
    record WorseForAll(Explanation explanation, long points, int matches) implements WhyNot {}
}
