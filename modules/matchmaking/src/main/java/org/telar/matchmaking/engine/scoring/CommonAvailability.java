// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.scoring;

import java.util.List;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;

/**
 * They have time in at least so many parts of the week in common (time commitment, MAT-01).
 *
 * @param blocks how many of the 21; 0 switches the rule off
 */
public record CommonAvailability(int blocks) implements Rule {
    public CommonAvailability {
        if (blocks < 0 || blocks > 21) {
            throw new IllegalArgumentException("A week has 21 blocks; " + blocks + " in common cannot be asked for");
        }
    }

    @Override
    public String key() {
        return "matchmaking.rule.availability";
    }

    @Override
    public boolean allows(Mentor mentor, Mentee mentee) {
        return shared(mentor, mentee) >= blocks;
    }

    @Override
    public Kernel over(List<Mentor> mentors, List<Mentee> mentees) {
        return Kernels.atLeast(
                blocks,
                mentors.stream()
                        .mapToInt(mentor -> mentor.profile().availability().bits())
                        .toArray(),
                mentees.stream()
                        .mapToInt(mentee -> mentee.profile().availability().bits())
                        .toArray());
    }

    @Override
    public Reason reason(Mentor mentor, Mentee mentee) {
        return Reason.of(key() + ".refused", new Fact.Count(shared(mentor, mentee)), new Fact.Count(blocks));
    }

    private static int shared(Mentor mentor, Mentee mentee) {
        return mentor.profile()
                .availability()
                .shared(mentee.profile().availability())
                .size();
    }
}
