// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.scoring;

import java.util.List;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;

/** Whether the mentor has the years of experience that she asks for (MAT-01); fewer count in proportion. */
record ExperienceOffered() implements Criterion {
    @Override
    public String key() {
        return "matchmaking.criterion.experience";
    }

    @Override
    public int points(Mentor mentor, Mentee mentee, int max) {
        return Enough.points(mentee.experience(), mentor.experience(), max);
    }

    @Override
    public Kernel over(List<Mentor> mentors, List<Mentee> mentees, int max) {
        return Kernels.alike(this, mentors, mentees, max, Mentee::experience);
    }

    @Override
    public Reason reason(Mentor mentor, Mentee mentee) {
        return Enough.reason(key(), mentee.experience(), mentor.experience());
    }
}
