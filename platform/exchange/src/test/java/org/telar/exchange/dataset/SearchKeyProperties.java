// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.Locale;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;

/** The keys stand in tables: whatever makes them has to make the same ones for ever. */
class SearchKeyProperties {
    /** Slowly, by its definition. */
    private static String defined(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    @Property
    void anyTextHasTheKeyOfTheDefinition(@ForAll String text) {
        assertEquals(defined(text), SearchKey.of(text));
    }

    @Property
    void soHasATextOfTheOfficesLetters(@ForAll @CharRange(from = ' ', to = 'ſ') String text) {
        assertEquals(defined(text), SearchKey.of(text));
    }

    @Example
    void accentsCaseAndWhatIsBetweenWordsDoNotCount() {
        assertEquals("nunez diaz maria", SearchKey.of("  Núñez-Díaz, MARÍA"));
        assertEquals("strasse 4", SearchKey.of("Straße 4 —"));
        assertEquals("", SearchKey.of(" · "));
        assertEquals(defined("a\u2180b \u0bf0"), SearchKey.of("a\u2180b \u0bf0"), "numbers that are no digits");
    }
}
