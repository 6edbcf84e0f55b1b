// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.people;

import java.util.Set;

/**
 * Someone who offers mentoring.
 *
 * @param code unique among the mentors of a wave
 * @param capacity how many mentees she takes at most
 * @param topics codes of what she can help with (MAT-09); see {@link Catalogue#TOPIC}
 * @param hours hours a month that she offers to each mentee; 0 when she did not say
 * @param experience years of experience; 0 when she did not say
 */
public record Mentor(String code, int capacity, Set<String> topics, int hours, int experience, Profile profile) {
    public Mentor {
        Codes.requireCode(code);
        Codes.requireNotNegative("Capacity of mentor " + code, capacity);
        Codes.requireNotNegative("Hours of mentor " + code, hours);
        Codes.requireNotNegative("Experience of mentor " + code, experience);
        topics = Codes.set(topics);
    }
}
