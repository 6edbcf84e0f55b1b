// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.scoring;

import java.util.List;
import org.telar.matchmaking.engine.people.Catalogue;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;

/** The expectations and objectives that the two have in common (MAT-01, MAT-07). */
record ExpectationsShared() implements Criterion {
    @Override
    public String key() {
        return "matchmaking.criterion.expectations";
    }

    @Override
    public int points(Mentor mentor, Mentee mentee, int max) {
        return Coverage.points(mentee.profile().expectations(), mentor.profile().expectations(), max);
    }

    @Override
    public Kernel over(List<Mentor> mentors, List<Mentee> mentees, int max) {
        return Kernels.covered(
                this,
                mentors,
                mentor -> mentor.profile().expectations(),
                mentees,
                mentee -> mentee.profile().expectations(),
                max);
    }

    @Override
    public Reason reason(Mentor mentor, Mentee mentee) {
        return Coverage.reason(
                key(),
                Catalogue.EXPECTATION,
                mentee.profile().expectations(),
                mentor.profile().expectations());
    }
}
