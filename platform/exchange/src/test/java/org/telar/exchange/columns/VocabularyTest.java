// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    private static final Map<String, List<String>> TOPICS = Map.of(
            "digital-marketing", List.of("Marketing digital", "Digital marketing", "digital-marketing"),
            "cash-flow", List.of("Flujo de caja", "Cash flow", "cash-flow"),
            "pricing", List.of("Precios", "Pricing"));

    private static final Vocabulary<String> WORDS =
            Vocabulary.of(List.of("digital-marketing", "cash-flow", "pricing"), TOPICS::get);

    @Test
    void accentsCaseSpacesAndPunctuationDoNotMatter() {
        for (String written : List.of("FLUJO DE CAJA", "flujo  de caja.", "Flújo-de_caja", "ＣＡＳＨ　ＦＬＯＷ", "cash–flow")) {
            assertEquals(List.of("cash-flow"), WORDS.named(written), written);
        }
        assertEquals(List.of(), WORDS.named("¿?"));
        assertEquals(List.of(), WORDS.named("caja"));
    }

    @Test
    void severalThingsMayHaveOneName() {
        Vocabulary<Integer> twice = Vocabulary.of(List.of(1, 2), number -> List.of("San Pedro", "SAN PEDRO"));
        assertEquals(List.of(1, 2), twice.named("san pedro"));
    }

    @Test
    void findsWhatWasMeantByItsNearestName() {
        assertEquals(
                "Marketing digital",
                WORDS.near("marketin digtial", 3).getFirst().spelling());
        assertEquals("Precios", WORDS.near("presios", 3).getFirst().spelling());
        assertEquals(1, WORDS.near("cashflaw", 3).size());
        assertEquals(List.of(), WORDS.near("costura", 3));
        assertEquals(List.of(), WORDS.near("", 3));
    }
}
