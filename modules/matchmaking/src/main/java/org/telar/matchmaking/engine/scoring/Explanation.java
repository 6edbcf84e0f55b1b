// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.scoring;

import java.util.List;

/** A pair's score taken apart: the parts, in the order of the criteria, add up to it exactly. */
public record Explanation(List<Part> parts) {
    public Explanation {
        parts = List.copyOf(parts);
    }

    public int score() {
        return parts.stream().mapToInt(Part::points).sum();
    }

    public int max() {
        return parts.stream().mapToInt(Part::max).sum();
    }
}
