// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine;

import java.util.Comparator;

/** A mentor and a mentee by their codes, ordered by the mentee's. */
public record Pair(String mentor, String mentee) implements Comparable<Pair> {
    private static final Comparator<Pair> ORDER =
            Comparator.comparing(Pair::mentee).thenComparing(Pair::mentor);

    @Override
    public int compareTo(Pair other) {
        return ORDER.compare(this, other);
    }
}
