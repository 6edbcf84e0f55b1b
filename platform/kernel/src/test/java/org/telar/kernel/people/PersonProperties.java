// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;

class PersonProperties {
    /** Slowly, by its definition. */
    private static String defined(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    @Property
    void aNameIsOneLineWithSingleBlanks(
            @ForAll @Chars({' ', '\t', '\n', '\u000b', '\r', '\u2003', 'a'}) String given,
            @ForAll @CharRange(from = 0, to = 'ſ') String family) {
        Person person = Person.named(given, family);
        assertEquals(defined(given), person.given());
        assertEquals(defined(family), person.family());
    }
}
