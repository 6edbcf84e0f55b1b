// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine;

/**
 * A matching that was made to stay near to a former one, and the proof how near one could have stayed at that loss.
 *
 * @param loss points less than the best; never more than was allowed
 * @param kept pairs of the former matching that it has
 * @param mostKept no matching with as many matches that loses no more than was allowed has more of them
 */
public record Repaired(Matching matching, long loss, int kept, int mostKept) {
    /** Whether it is proved that no fewer changes would do. */
    public boolean isProved() {
        return kept == mostKept;
    }
}
