// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.scoring;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;

/**
 * Sets of codes as bits, so that what two people share is counted by one instruction. Only codes that mentees seek have a
 * bit.
 */
final class CodeBits {
    /** Every code that there is. */
    static final int ALL = -1;

    private static final int BITS = 32;

    private final Map<String, Integer> places;
    final int[] offered;

    private CodeBits(Map<String, Integer> places, int[] offered) {
        this.places = places;
        this.offered = offered;
    }

    /** Empty when mentees seek more different codes than there are bits. */
    static Optional<CodeBits> of(
            List<Mentor> mentors,
            Function<Mentor, Collection<String>> offers,
            List<Mentee> mentees,
            Function<Mentee, Collection<String>> seeks) {
        Map<String, Integer> places = new HashMap<>();
        for (Mentee mentee : mentees) {
            for (String code : seeks.apply(mentee)) {
                places.putIfAbsent(code, places.size());
            }
        }
        if (places.size() > BITS) {
            return Optional.empty();
        }
        CodeBits bits = new CodeBits(places, new int[mentors.size()]);
        for (int mentor = 0; mentor < bits.offered.length; mentor++) {
            bits.offered[mentor] = bits.of(offers.apply(mentors.get(mentor)));
        }
        return Optional.of(bits);
    }

    /** Codes without a bit count for nothing. */
    int of(Collection<String> codes) {
        int bits = 0;
        for (String code : codes) {
            Integer place = places.get(code);
            bits |= place == null ? 0 : 1 << place;
        }
        return bits;
    }
}
