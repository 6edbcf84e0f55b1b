// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.scoring;

import java.util.List;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;

/** Whether the mentor offers the hours a month that she expects (time commitment, MAT-01); fewer count in proportion. */
record HoursOffered() implements Criterion {
    @Override
    public String key() {
        return "matchmaking.criterion.hours";
    }

    @Override
    public int points(Mentor mentor, Mentee mentee, int max) {
        return Enough.points(mentee.hours(), mentor.hours(), max);
    }

    @Override
    public Kernel over(List<Mentor> mentors, List<Mentee> mentees, int max) {
        return Kernels.alike(this, mentors, mentees, max, Mentee::hours);
    }

    @Override
    public Reason reason(Mentor mentor, Mentee mentee) {
        return Enough.reason(key(), mentee.hours(), mentor.hours());
    }
}
