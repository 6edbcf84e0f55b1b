// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import java.util.List;

/**
 * The mentors, or the mentees, of waves, read page by page.
 *
 * @param <T> {@link org.telar.matchmaking.engine.people.Mentor} or {@link org.telar.matchmaking.engine.people.Mentee}
 */
public interface PeopleList<T> {
    /**
     * A page, sorted by code.
     *
     * @param part of the name or code, in any case; empty for everyone
     */
    List<Named<T>> page(long wave, String part, int offset, int limit);

    /** How many have this part in their name or code. */
    int count(long wave, String part);

    /** How many of a list came new, how many were there and are other now, and how many were there just so. */
    record Written(long added, long changed, long unchanged) {
        public Written and(Written more) {
            return new Written(added + more.added, changed + more.changed, unchanged + more.unchanged);
        }
    }
}
