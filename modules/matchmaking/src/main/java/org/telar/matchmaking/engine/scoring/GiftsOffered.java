// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.scoring;

import java.util.List;
import org.telar.matchmaking.engine.people.Catalogue;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;

/** The personal attributes that she hopes for and the mentor has (MAT-01). */
record GiftsOffered() implements Criterion {
    @Override
    public String key() {
        return "matchmaking.criterion.gifts";
    }

    @Override
    public int points(Mentor mentor, Mentee mentee, int max) {
        return Coverage.points(mentee.profile().gifts(), mentor.profile().gifts(), max);
    }

    @Override
    public Kernel over(List<Mentor> mentors, List<Mentee> mentees, int max) {
        return Kernels.covered(
                this,
                mentors,
                mentor -> mentor.profile().gifts(),
                mentees,
                mentee -> mentee.profile().gifts(),
                max);
    }

    @Override
    public Reason reason(Mentor mentor, Mentee mentee) {
        return Coverage.reason(
                key(),
                Catalogue.GIFT,
                mentee.profile().gifts(),
                mentor.profile().gifts());
    }
}
