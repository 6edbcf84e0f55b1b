// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.scoring;

import java.util.List;
import java.util.Optional;
import org.telar.matchmaking.engine.people.Catalogue;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;

/**
 * Who asked for a counterpart of a certain gender gets no other (MAT-01), and none who did not say hers. The reason names
 * what was asked for, not the gender of the other.
 */
public record GenderPreferenceMet() implements Rule {
    @Override
    public String key() {
        return "matchmaking.rule.gender";
    }

    @Override
    public boolean allows(Mentor mentor, Mentee mentee) {
        return !mentor.profile().rulesOut(mentee.profile()) && !mentee.profile().rulesOut(mentor.profile());
    }

    @Override
    public Kernel over(List<Mentor> mentors, List<Mentee> mentees) {
        return Kernels.alike(this, mentors, mentees, GenderPreferenceMet::seen);
    }

    /** All that this looks at in a mentee. */
    static Object seen(Mentee mentee) {
        return List.of(mentee.profile().gender(), mentee.profile().preferredGender());
    }

    @Override
    public Reason reason(Mentor mentor, Mentee mentee) {
        if (mentee.profile().rulesOut(mentor.profile())) {
            return reason(".mentee", mentee.profile().preferredGender());
        }
        return reason(".mentor", mentor.profile().preferredGender());
    }

    private Reason reason(String side, Optional<String> wish) {
        return Reason.of(
                key() + side,
                new Fact.Codes(Catalogue.GENDER, wish.map(List::of).orElse(List.of())));
    }
}
