// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import org.telar.matchmaking.engine.People;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;

class ScoringProperties {
    private static int allowed;
    private static int refused;

    @AfterContainer
    static void pairsOfBothKindsWereSeen() {
        assertTrue(allowed > 300 && refused > 300, () -> allowed + " pairs allowed, " + refused + " refused");
    }

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void partsAddUpToTheScoreAndStayWithinTheirMaxima(@ForAll long seed) {
        Random random = new Random(seed);
        People people = new People(random);
        Mentor mentor = people.mentor("M1", 1);
        Mentee mentee = people.mentee("P1");
        Weights weights = weights(random);
        Scoring scoring = new Scoring(Criteria.standard(), weights, Rules.standard());

        Explanation explanation = scoring.explain(mentor, mentee);

        assertEquals(scoring.score(mentor, mentee), explanation.score());
        assertEquals(weights.total(), explanation.max());
        assertTrue(explanation.score() <= weights.total());
        explanation.parts().forEach(part -> assertEquals(weights.points().get(part.criterion()), part.max()));
    }

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void aPairIsAllowedWhenNothingStandsAgainstIt(@ForAll long seed) {
        People people = new People(new Random(seed));
        Mentor mentor = people.mentor("M1", 1);
        Mentee mentee = people.mentee("P1");
        Scoring scoring = Scoring.standard();

        assertEquals(scoring.refusals(mentor, mentee).isEmpty(), scoring.allows(mentor, mentee));
        if (scoring.allows(mentor, mentee)) {
            allowed++;
        } else {
            refused++;
        }
    }

    private static Weights weights(Random random) {
        Map<String, Integer> points = new LinkedHashMap<>();
        Criteria.standard().forEach(criterion -> points.put(criterion.key(), random.nextInt(Weights.MOST + 1)));
        return new Weights(points);
    }
}
