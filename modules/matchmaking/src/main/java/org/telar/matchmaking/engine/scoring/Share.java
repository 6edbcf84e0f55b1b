// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.scoring;

/**
 * {@code max * found / of} in whole numbers, without a division: {@code found * FACTOR >> SHIFT} gives exactly the same for
 * every {@code found} from 0 to {@code of}, because the rounded factor is too large by less than {@code 1 / of} in all.
 */
final class Share {
    static final int SHIFT = 12;
    /** Beyond this the trick is not exact: the square must be less than 2 to the {@link #SHIFT}. */
    static final int MOST = 63;

    private Share() {}

    /** @param of 1 to {@link #MOST} */
    static int factor(int max, int of) {
        return (int) ((((long) max << SHIFT) + of - 1) / of);
    }
}
