// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.scoring;

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
    public Reason reason(Mentor mentor, Mentee mentee) {
        return Enough.reason(key(), mentee.experience(), mentor.experience());
    }
}
