// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.people;

import java.util.List;
import java.util.Locale;

/**
 * Who looks for a mentor: a woman or an enterprise (domain.md, section 2, item 13).
 *
 * @param code unique among the mentees of a wave
 * @param topics codes of the areas of focus of her application, the most important first, each once (MAT-03)
 * @param hours hours of mentoring a month that she expects; 0 when she did not say
 * @param experience years of experience that her mentor should have; 0 when any will do
 */
public record Mentee(String code, Kind kind, List<String> topics, int hours, int experience, Profile profile) {
    public Mentee {
        Codes.requireCode(code);
        Codes.requireNotNegative("Hours of mentee " + code, hours);
        Codes.requireNotNegative("Experience sought by mentee " + code, experience);
        topics = Codes.list(topics);
    }

    public enum Kind {
        PERSON,
        ENTERPRISE;

        /** {@code person} or {@code enterprise}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
