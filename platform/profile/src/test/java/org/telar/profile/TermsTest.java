// SPDX-License-Identifier: Apache-2.0
package org.telar.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {
    private static final Terms TERMS = new Terms(
            Map.of("ola", "ciclo", "olas", "ciclos", "la ola", "el ciclo", "de la ola", "del ciclo", "señora", "doña"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '"',
            value = {
                "La ola 3 comienza > El ciclo 3 comienza",
                "Las personas de la ola > Las personas del ciclo",
                "OLA > Ciclo",
                "Hola, cola y olas > Hola, cola y ciclos",
                "{0,choice,0#0 ola|1#{0} olas} > {0,choice,0#0 ciclo|1#{0} ciclos}",
                "ola-vieja y ola_1 y x@ola > ola-vieja y ola_1 y x@ola",
                "señora, señorial > doña, señorial",
                "nada > nada"
            })
    void wholeWordsAreSaidAsHereWithTheirCapitals(String text, String said) {
        assertEquals(said, TERMS.put(text));
    }

    /** Whatever the words: a text without them stays as it is, and nothing is put in twice. */
    @Property(tries = 300)
    void aTextWithoutTheWordsIsLeftAlone(@ForAll @StringLength(max = 60) String text) {
        Terms terms = new Terms(Map.of("zzz", "yyy"));
        assertEquals(text.toLowerCase(Locale.ROOT).contains("zzz") ? terms.put(text) : text, terms.put(text));
        assertEquals(text, Terms.NONE.put(text));
    }

    @Property(tries = 300)
    void whatPeopleWroteIsNeverChanged(@ForAll @StringLength(max = 30) String name) {
        String pattern = TERMS.put("La ola de {0}");
        assertEquals("El ciclo de " + name, new MessageFormat(pattern, Locale.ROOT).format(new Object[] {name}));
    }

    @Example
    void termsOfTermsAreNotLookedUpAgain() {
        assertEquals("b a", new Terms(Map.of("a", "b", "b", "a")).put("a b"));
    }

    @ParameterizedTest
    @CsvSource({"'{0}'", "l''ola", "a|b", "''"})
    void whatWouldBreakATextIsRefusedWithItsFile(String word, @TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("terms_es.properties"), "la_ola = " + word + "\n");
        String said = assertThrows(IllegalArgumentException.class, () -> Terms.read(file))
                .getMessage();
        assertTrue(said.contains(file.toString()) && said.contains("la_ola"), said);
    }

    @Example
    void everyShippedWordIsInSomeTextOrItsPluralIs() {
        for (Profile profile : ProfileFolders.installed().all()) {
            for (String language : new String[] {"es", "en"}) {
                String texts = Shipped.texts(language);
                String lost = profile.terms(Locale.of(language)).words().keySet().stream()
                        .map(word -> word.replaceFirst("s$", ""))
                        .filter(word -> new Terms(Map.of(word, "-", word + "s", "-"))
                                .put(texts)
                                .equals(texts))
                        .collect(Collectors.joining(", "));
                assertEquals("", lost, profile.id() + " in " + language);
            }
        }
    }
}
