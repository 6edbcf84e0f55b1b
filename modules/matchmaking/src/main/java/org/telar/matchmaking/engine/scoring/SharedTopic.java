// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.scoring;

import java.util.Collections;
import java.util.List;
import org.telar.matchmaking.engine.people.Catalogue;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;

/** The mentor offers at least one of the topics of the application (MAT-03, MAT-09), if both stated any. */
public record SharedTopic() implements Rule {
    @Override
    public String key() {
        return "matchmaking.rule.topic";
    }

    @Override
    public boolean allows(Mentor mentor, Mentee mentee) {
        return mentor.topics().isEmpty()
                || mentee.topics().isEmpty()
                || !Collections.disjoint(mentor.topics(), mentee.topics());
    }

    @Override
    public Kernel over(List<Mentor> mentors, List<Mentee> mentees) {
        return Kernels.met(this, mentors, Mentor::topics, mentees, Mentee::topics);
    }

    @Override
    public Reason reason(Mentor mentor, Mentee mentee) {
        return Reason.of(key() + ".refused", new Fact.Codes(Catalogue.TOPIC, mentee.topics()));
    }
}
