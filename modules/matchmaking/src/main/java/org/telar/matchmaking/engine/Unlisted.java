// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine;

import java.util.Arrays;

/**
 * What is known of the pairs that are in no shortlist: at these prices none of a mentee's is worth more, in points less the
 * price, than so much. At other prices it is worth more by the largest fall of a price at most, and less where all prices
 * have risen; so most mentees need not be looked at again when prices have changed little beside one another.
 *
 * @param prices of each mentor
 * @param most for each mentee; {@link #NONE} when all her pairs are listed
 */
record Unlisted(int[] prices, int[] most) {
    /** Less than any price can take from points. */
    static final int NONE = Integer.MIN_VALUE;

    private static final int ANY = Integer.MAX_VALUE;

    static Unlisted unknown(int mentors, int mentees) {
        int[] most = new int[mentees];
        Arrays.fill(most, ANY);
        return new Unlisted(new int[mentors], most);
    }

    /** The largest fall of a price from then to now; negative when all rose, by the least rise. */
    int fall(int[] now) {
        int fall = Integer.MIN_VALUE;
        for (int mentor = 0; mentor < now.length; mentor++) {
            fall = Math.max(fall, prices[mentor] - now[mentor]);
        }
        return fall;
    }

    /** What none is worth more than after such a fall. */
    int most(int mentee, int fall) {
        int before = most[mentee];
        return before == NONE || before == ANY ? before : (int) Math.clamp((long) before + fall, NONE + 1L, ANY);
    }
}
