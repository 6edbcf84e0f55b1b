// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.scoring;

import java.util.List;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;
import org.telar.matchmaking.engine.people.Profile;

/**
 * Whether the gender that one or both of them asked for is met (MAT-01). Under the hard rule {@link
 * GenderPreferenceMet} a stated wish is always met; without that rule, a wish that is not met costs the points. The
 * reason does not name anyone's gender.
 */
record GenderPreferred() implements Criterion {
    @Override
    public String key() {
        return "matchmaking.criterion.gender";
    }

    @Override
    public int points(Mentor mentor, Mentee mentee, int max) {
        int wishes = wishes(mentor, mentee);
        return wishes == 0 ? max / 2 : max * (wishes - unmet(mentor, mentee)) / wishes;
    }

    @Override
    public Kernel over(List<Mentor> mentors, List<Mentee> mentees, int max) {
        return Kernels.alike(this, mentors, mentees, max, GenderPreferenceMet::seen);
    }

    @Override
    public Reason reason(Mentor mentor, Mentee mentee) {
        if (wishes(mentor, mentee) == 0) {
            return Reason.of(key() + ".unstated");
        }
        return Reason.of(key() + (unmet(mentor, mentee) == 0 ? ".met" : ".unmet"));
    }

    private static int wishes(Mentor mentor, Mentee mentee) {
        return count(mentor.profile().preferredGender().isPresent())
                + count(mentee.profile().preferredGender().isPresent());
    }

    private static int unmet(Mentor mentor, Mentee mentee) {
        Profile theirs = mentor.profile();
        Profile hers = mentee.profile();
        return count(theirs.rulesOut(hers)) + count(hers.rulesOut(theirs));
    }

    private static int count(boolean one) {
        return one ? 1 : 0;
    }
}
