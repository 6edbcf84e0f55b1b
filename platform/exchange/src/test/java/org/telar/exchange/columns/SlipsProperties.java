// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SlipsProperties {
    @Property
    void countsSlipsAsTheDefinitionDoes(@ForAll("words") String one, @ForAll("words") String other) {
        assertEquals(slips(one, other), Slips.between(one, other, 20));
    }

    @Property
    void givesUpAboveWhatIsAllowedAndOnlyThere(@ForAll("words") String one, @ForAll("words") String other) {
        assertEquals(slips(one, other) <= 2, Slips.between(one, other, 2) <= 2);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("abñ").ofMaxLength(7);
    }

    /** Optimal string alignment, word for word from its definition. */
    private static int slips(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.length() + other.length();
        }
        String oneLess = one.substring(0, one.length() - 1);
        String otherLess = other.substring(0, other.length() - 1);
        boolean same = one.endsWith(other.substring(other.length() - 1));
        int least = Math.min(
                Math.min(slips(oneLess, other), slips(one, otherLess)) + 1, slips(oneLess, otherLess) + (same ? 0 : 1));
        boolean swapped = one.length() > 1
                && other.length() > 1
                && one.charAt(one.length() - 1) == other.charAt(other.length() - 2)
                && one.charAt(one.length() - 2) == other.charAt(other.length() - 1);
        return swapped
                ? Math.min(least, slips(one.substring(0, one.length() - 2), other.substring(0, other.length() - 2)) + 1)
                : least;
    }
}
