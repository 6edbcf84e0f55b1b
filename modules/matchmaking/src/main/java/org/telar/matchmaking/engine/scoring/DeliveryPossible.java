// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.scoring;

import java.util.List;
import org.telar.matchmaking.engine.people.Catalogue;
import org.telar.matchmaking.engine.people.DeliveryMode;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;
import org.telar.matchmaking.engine.people.Profile;

/** There is a way to meet that suits both: virtually, or in person when both are in the same region. */
public record DeliveryPossible() implements Rule {
    @Override
    public String key() {
        return "matchmaking.rule.delivery";
    }

    @Override
    public boolean allows(Mentor mentor, Mentee mentee) {
        return both(mentor, mentee, DeliveryMode.VIRTUAL)
                || both(mentor, mentee, DeliveryMode.IN_PERSON) && sameRegion(mentor, mentee);
    }

    @Override
    public Kernel over(List<Mentor> mentors, List<Mentee> mentees) {
        return Kernels.alike(
                this,
                mentors,
                mentees,
                mentee -> List.of(
                        mentee.profile().modes(),
                        mentee.profile().place().country(),
                        mentee.profile().place().region()));
    }

    @Override
    public Reason reason(Mentor mentor, Mentee mentee) {
        if (both(mentor, mentee, DeliveryMode.IN_PERSON)) {
            boolean known = mentor.profile().place().isKnown()
                    && mentee.profile().place().isKnown();
            return Reason.of(key() + (known ? ".region" : ".unknown"));
        }
        return Reason.of(key() + ".modes", modes(mentor.profile()), modes(mentee.profile()));
    }

    private static boolean both(Mentor mentor, Mentee mentee, DeliveryMode mode) {
        return mentor.profile().modes().contains(mode)
                && mentee.profile().modes().contains(mode);
    }

    private static boolean sameRegion(Mentor mentor, Mentee mentee) {
        return mentor.profile().place().sameRegion(mentee.profile().place());
    }

    private static Fact modes(Profile profile) {
        List<String> codes = profile.modes().stream().map(DeliveryMode::code).toList();
        return new Fact.Codes(Catalogue.MODE, codes);
    }
}
