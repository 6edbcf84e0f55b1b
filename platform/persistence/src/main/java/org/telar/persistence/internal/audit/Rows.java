// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The rows of one table that an entry is about: all whose keys lie between two, or, when their keys are not known, so many.
 *
 * @param first 0 when the keys are not known
 */
public record Rows(long first, long last, long count) {
    static Rows unknown(long count) {
        return new Rows(0, 0, count);
    }

    /** Keys without gaps come together, so that a list of a thousand people is one entry. */
    static List<Rows> of(long... keys) {
        long[] sorted = keys.clone();
        Arrays.sort(sorted);
        List<Rows> runs = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= sorted.length; i++) {
            if (i == sorted.length || sorted[i] > sorted[i - 1] + 1) {
                runs.add(new Rows(sorted[from], sorted[i - 1], i - from));
                from = i;
            }
        }
        return runs;
    }
}
