// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.scoring;

import java.util.List;
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

    /**
     * The same points for many pairs at once. As it stands it asks for them pair by pair; a criterion that large programmes
     * use brings columns of its own.
     */
    default Kernel over(List<Mentor> mentors, List<Mentee> mentees, int max) {
        return Kernels.each(this, mentors, mentees, max);
    }

    /** Why it is so many. */
    Reason reason(Mentor mentor, Mentee mentee);
}
