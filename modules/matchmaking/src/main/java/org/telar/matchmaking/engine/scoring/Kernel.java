// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.scoring;

/**
 * One criterion or hard rule over many pairs at once: a mentee against mentors who follow one another. Made once for the
 * people of a wave, then used by several threads. Says the same, pair by pair, as what it was made from.
 *
 * <p>A criterion adds its points. A rule, which comes after all criteria, sets the sign bit ({@link #REFUSED}) of the pairs
 * that it does not allow.
 */
@FunctionalInterface
public interface Kernel {
    /** What a rule puts on a pair, whatever its points are; the pair is negative from then on. */
    int REFUSED = Integer.MIN_VALUE;

    /**
     * @param mentee her place in the wave
     * @param from place of the first mentor
     * @param to place after the last mentor
     * @param points of the pairs, each at the place of its mentor, so that the loops have one index and become vectors
     */
    void apply(int mentee, int from, int to, int[] points);
}
