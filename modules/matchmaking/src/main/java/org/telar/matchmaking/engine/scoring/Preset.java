// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.scoring;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Weights that fit a kind of programme, to begin with (MAT-02). Their name is the text of {@link #key}. */
public enum Preset {
    /** A bit of everything that MAT-01 names. */
    BALANCED(Map.of()),
    /** What the mentor can help with comes first: programmes for suppliers and enterprises. */
    KNOWLEDGE(Map.of(
            "topics",
            4_500,
            "experience",
            1_500,
            "expectations",
            1_200,
            "hours",
            600,
            "gifts",
            300,
            "languages",
            300,
            "proximity",
            200)),
    /** Who gets on with whom comes first: expectations, gifts, languages. */
    UNDERSTANDING(Map.of(
            "expectations",
            3_000,
            "gifts",
            2_000,
            "topics",
            1_500,
            "languages",
            1_200,
            "availability",
            800,
            "hours",
            400,
            "experience",
            400,
            "proximity",
            300)),
    /** That they really meet comes first: time, hours and nearness. */
    MEETING(Map.of(
            "availability",
            2_500,
            "proximity",
            2_000,
            "topics",
            1_800,
            "hours",
            1_500,
            "expectations",
            800,
            "languages",
            400,
            "experience",
            300,
            "gifts",
            300));

    private static final String CRITERION = "matchmaking.criterion.";

    private final Map<String, Integer> changes;

    Preset(Map<String, Integer> changes) {
        this.changes = changes;
    }

    public static Optional<Preset> of(String code) {
        return Arrays.stream(values())
                .filter(preset -> preset.code().equals(code))
                .findFirst();
    }

    /** For instance {@code balanced}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String key() {
        return "matchmaking.preset." + code();
    }

    public Weights weights() {
        Weights weights = Criteria.standardWeights();
        for (Map.Entry<String, Integer> change : changes.entrySet()) {
            weights = weights.with(CRITERION + change.getKey(), change.getValue());
        }
        return weights;
    }
}
