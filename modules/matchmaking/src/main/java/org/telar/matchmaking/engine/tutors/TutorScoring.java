// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.tutors;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.telar.matchmaking.engine.scoring.Criteria;
import org.telar.matchmaking.engine.scoring.Criterion;
import org.telar.matchmaking.engine.scoring.DeliveryPossible;
import org.telar.matchmaking.engine.scoring.OtherOrganisation;
import org.telar.matchmaking.engine.scoring.Scoring;
import org.telar.matchmaking.engine.scoring.SharedLanguage;
import org.telar.matchmaking.engine.scoring.Weights;

/** What counts between a tutor and an enterprise: she covers its topics and knows its territory (MAT-05). */
final class TutorScoring {
    private static final Map<String, Integer> POINTS =
            Map.of("matchmaking.criterion.topics", 6_000, "matchmaking.criterion.proximity", 4_000);

    private TutorScoring() {}

    static Scoring standard() {
        List<Criterion> criteria = Criteria.standard().stream()
                .filter(criterion -> POINTS.containsKey(criterion.key()))
                .toList();
        return new Scoring(
                criteria,
                new Weights(new LinkedHashMap<>(POINTS)),
                List.of(new OtherOrganisation(), new DeliveryPossible(), new SharedLanguage()));
    }
}
