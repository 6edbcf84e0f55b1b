// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.scoring;

import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;

/**
 * One aspect of how well a mentor suits a mentee. Must give the same answer for the same two people always, from any
 * thread. By convention, what a person did not state earns half of the points: neither a reward nor a punishment.
 */
public interface Criterion {
    /** Key of the criterion's name; also its id in {@link Weights}. For instance {@code matchmaking.criterion.topics}. */
    String key();

    /** From 0 to {@code max}, both included. */
    int points(Mentor mentor, Mentee mentee, int max);

    /** Why it is so many. */
    Reason reason(Mentor mentor, Mentee mentee);
}
