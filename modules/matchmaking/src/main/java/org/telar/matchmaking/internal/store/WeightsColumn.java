// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.store;

import java.util.Map;
import java.util.stream.Collectors;
import org.telar.matchmaking.engine.scoring.Criteria;
import org.telar.matchmaking.engine.scoring.Weights;

/**
 * Weights in a column: {@code topics=3000 hours=800}, criteria of other modules by their whole key. The usual ones are an
 * empty text.
 */
final class WeightsColumn {
    private static final String OWN = "matchmaking.criterion.";

    private WeightsColumn() {}

    static String written(Weights weights) {
        return weights.equals(Criteria.standardWeights())
                ? ""
                : weights.points().entrySet().stream()
                        .map(entry -> name(entry) + "=" + entry.getValue())
                        .collect(Collectors.joining(" "));
    }

    private static String name(Map.Entry<String, Integer> entry) {
        String key = entry.getKey();
        return key.startsWith(OWN) ? key.substring(OWN.length()) : key;
    }

    static Weights read(String written) {
        Weights weights = Criteria.standardWeights();
        for (String one : written.isEmpty() ? new String[0] : written.split(" ")) {
            String[] parts = one.split("=");
            weights = weights.with(parts[0].contains(".") ? parts[0] : OWN + parts[0], Integer.parseInt(parts[1]));
        }
        return weights;
    }
}
