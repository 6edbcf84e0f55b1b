// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.scoring;

import java.util.List;
import org.telar.matchmaking.engine.people.Catalogue;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;

/** Her languages that the mentor speaks too, beyond the one that they need (for instance Mapudungun or Aymara). */
record LanguagesShared() implements Criterion {
    @Override
    public String key() {
        return "matchmaking.criterion.languages";
    }

    @Override
    public int points(Mentor mentor, Mentee mentee, int max) {
        return Coverage.points(mentee.profile().languages(), mentor.profile().languages(), max);
    }

    @Override
    public Kernel over(List<Mentor> mentors, List<Mentee> mentees, int max) {
        return Kernels.alike(
                this, mentors, mentees, max, mentee -> mentee.profile().languages());
    }

    @Override
    public Reason reason(Mentor mentor, Mentee mentee) {
        return Coverage.reason(
                key(),
                Catalogue.LANGUAGE,
                mentee.profile().languages(),
                mentor.profile().languages());
    }
}
