// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.scoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Table of contents: what counts for a good match, and how much by default. The maxima add up to 10,000. */
public final class Criteria {
    private static final List<Weighted> CONTENTS = List.of(
            new Weighted(new TopicsOffered(), 3_000),
            new Weighted(new ExpectationsShared(), 2_000),
            new Weighted(new AvailabilityOverlap(), 1_000),
            new Weighted(new HoursOffered(), 800),
            new Weighted(new ExperienceOffered(), 800),
            new Weighted(new GiftsOffered(), 800),
            new Weighted(new Proximity(), 700),
            new Weighted(new LanguagesShared(), 500),
            new Weighted(new GenderPreferred(), 400));

    private Criteria() {}

    public static List<Criterion> standard() {
        return CONTENTS.stream().map(Weighted::criterion).toList();
    }

    public static Weights standardWeights() {
        Map<String, Integer> points = new LinkedHashMap<>();
        CONTENTS.forEach(entry -> points.put(entry.criterion().key(), entry.points()));
        return new Weights(points);
    }

    private record Weighted(Criterion criterion, int points) {}
}
