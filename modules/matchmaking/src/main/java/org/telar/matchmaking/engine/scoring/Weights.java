// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.scoring;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many points each criterion gives at most, by the criterion's key. A criterion that is not named gives none. The
 * standard weights add up to 10,000; others need not.
 */
public record Weights(Map<String, Integer> points) {
    /** The most that a single criterion can give. */
    public static final int MOST = 10_000;

    public Weights {
        points.forEach((criterion, most) -> {
            if (most < 0 || most > MOST) {
                throw new IllegalArgumentException("Weight of " + criterion + " is " + most + ", not 0 to " + MOST);
            }
        });
        points = Collections.unmodifiableMap(new LinkedHashMap<>(points));
    }

    /** These weights with one changed. */
    public Weights with(String criterion, int most) {
        Map<String, Integer> changed = new LinkedHashMap<>(points);
        changed.put(criterion, most);
        return new Weights(changed);
    }

    public int of(Criterion criterion) {
        return points.getOrDefault(criterion.key(), 0);
    }

    /** The most that a pair can get. */
    public int total() {
        return points.values().stream().mapToInt(Integer::intValue).sum();
    }
}
