// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine;

import java.util.Set;

/**
 * What it is worth that pairs stay as they are ("few changes").
 *
 * @param pairs those of a matching before; pairs that cannot be made any more, or whose people are gone, are ignored
 * @param bonus points for each of them that is made again; 0 lets them decide among equally good matchings only
 */
public record Keeping(Set<Pair> pairs, int bonus) {
    /** The most that a pair can get for being kept. */
    public static final int MOST = 10_000;

    public static final Keeping NOTHING = new Keeping(Set.of(), 0);

    public Keeping {
        pairs = Set.copyOf(pairs);
        if (bonus < 0 || bonus > MOST) {
            throw new IllegalArgumentException("Keeping a pair is worth " + bonus + " points, not 0 to " + MOST);
        }
    }

    /** No point is given up: of all best matchings the one with the most of these pairs. */
    public static Keeping amongEquals(Pairing former) {
        return new Keeping(former.scores().keySet(), 0);
    }
}
