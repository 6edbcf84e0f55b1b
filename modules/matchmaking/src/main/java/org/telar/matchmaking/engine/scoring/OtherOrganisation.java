// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.scoring;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;
import org.telar.matchmaking.engine.people.Profile;

/**
 * No one is mentored by her own organisation: that would be a conflict of interest, for instance between a buyer's
 * employee and the buyer's own supplier. Names that differ in case, accents or blanks are the same organisation.
 */
public record OtherOrganisation() implements Rule {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    @Override
    public String key() {
        return "matchmaking.rule.organisation";
    }

    @Override
    public boolean allows(Mentor mentor, Mentee mentee) {
        var theirs = mentor.profile().organisation();
        var hers = mentee.profile().organisation();
        return theirs.isEmpty() || hers.isEmpty() || !isSame(theirs.get(), hers.get());
    }

    @Override
    public Kernel over(List<Mentor> mentors, List<Mentee> mentees) {
        Numbers numbers = new Numbers();
        int[] hers = mentees.stream()
                .mapToInt(mentee -> numbers.of(mentee.profile()))
                .toArray();
        int[] theirs = mentors.stream()
                .mapToInt(mentor -> numbers.of(mentor.profile()))
                .toArray();
        return (mentee, from, to, points) -> {
            int own = hers[mentee];
            if (own != 0) {
                for (int mentor = from; mentor < to; mentor++) {
                    points[mentor] |= (theirs[mentor] ^ own) - 1 & Kernel.REFUSED; // the sign only of 0 - 1
                }
            }
        };
    }

    /** One for each organisation, however it is spelled; each spelling is looked at once. */
    private static final class Numbers {
        private final Map<String, Integer> bySpelling = new HashMap<>();
        private final Map<String, Integer> byName = new HashMap<>();

        /** From 1; 0 when there is none. */
        int of(Profile profile) {
            return profile.organisation()
                    .map(spelled -> bySpelling.computeIfAbsent(
                            spelled, spelling -> byName.computeIfAbsent(folded(spelling), name -> byName.size() + 1)))
                    .orElse(0);
        }
    }

    @Override
    public Reason reason(Mentor mentor, Mentee mentee) {
        String name = mentee.profile().organisation().orElse("");
        return Reason.of(key() + ".refused", new Fact.Text(name));
    }

    private static boolean isSame(String one, String other) {
        return one.equalsIgnoreCase(other) || folded(one).equals(folded(other));
    }

    private static String folded(String name) {
        String bare = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("");
        return BLANKS.matcher(bare).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
