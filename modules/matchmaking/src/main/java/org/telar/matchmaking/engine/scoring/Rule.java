// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.scoring;

import java.util.List;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;

/**
 * A hard rule: a pair that it does not allow is never made, whatever its score. Must give the same answer for the same
 * two people always, from any thread.
 */
public interface Rule {
    /** Key of the rule's name; also its id. For instance {@code matchmaking.rule.language}. */
    String key();

    boolean allows(Mentor mentor, Mentee mentee);

    /** The same for many pairs at once; as it stands, pair by pair. */
    default Kernel over(List<Mentor> mentors, List<Mentee> mentees) {
        return Kernels.each(this, mentors, mentees);
    }

    /** What stands against a pair that is not allowed. */
    Reason reason(Mentor mentor, Mentee mentee);
}
