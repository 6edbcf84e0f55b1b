// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.scoring;

import java.util.Collections;
import java.util.List;
import org.telar.matchmaking.engine.people.Catalogue;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;

/** They have a language in common. */
public record SharedLanguage() implements Rule {
    @Override
    public String key() {
        return "matchmaking.rule.language";
    }

    @Override
    public boolean allows(Mentor mentor, Mentee mentee) {
        return !Collections.disjoint(
                mentor.profile().languages(), mentee.profile().languages());
    }

    @Override
    public Kernel over(List<Mentor> mentors, List<Mentee> mentees) {
        return Kernels.alike(this, mentors, mentees, mentee -> mentee.profile().languages());
    }

    @Override
    public Reason reason(Mentor mentor, Mentee mentee) {
        return Reason.of(
                key() + ".refused",
                new Fact.Codes(Catalogue.LANGUAGE, List.copyOf(mentor.profile().languages())),
                new Fact.Codes(Catalogue.LANGUAGE, List.copyOf(mentee.profile().languages())));
    }
}
