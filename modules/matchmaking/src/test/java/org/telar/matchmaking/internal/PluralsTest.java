// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.telar.api.ClassPathTexts;

/** One is told as one, more as more. */
class PluralsTest {
    private static final ClassPathTexts TEXTS = new ClassPathTexts(PluralsTest.class);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "approve.done|1 1 1|1 aprobada, 1 espera a una segunda persona, 1 no se pudo aprobar.",
                "approve.done|2 2 2|2 aprobadas, 2 esperan a una segunda persona, 2 no se pudieron aprobar.",
                "approve.done|0 0 0|0 aprobadas.",
                "approve.chosen|1|Aprobar 1 elegida",
                "approve.chosen|3|Aprobar 3 elegidas",
                "approve.waiting|1|Aprobar 1 propuesta por otras personas",
                "hand.loses|1 -1 1|Toda la ola pierde 1 punto. 1 menos tiene mentora.",
                "hand.loses|9 -2 2|Toda la ola pierde 9 puntos. 2 menos tienen mentora.",
                "hand.loses|9 -30 30|Toda la ola pierde 9 puntos. 30 menos tienen mentora.",
                "hand.loses|9 0 0|Toda la ola pierde 9 puntos. Tienen mentora tantas como antes.",
                "hand.wins|1 1 1|Toda la ola gana 1 punto. 1 más tiene mentora.",
                "hand.wins|9 2 2|Toda la ola gana 9 puntos. 2 más tienen mentora.",
                "links.enter|1|Ingresar allí la otra",
                "links.enter|2|Ingresar allí las otras 2",
                "links.done|1 1|1 ya se conoce; 1 es nueva en las listas.",
                "command.match.matched|1 1 1|1 de 1 participante tiene persona mentora; hay 1 persona mentora.",
                "wave.progress|1 60 1|1 de 60 tiene mentora; 1 pareja publicada.",
                "quality.missing.of|1 1|1 mentora, 1 participante",
                "insight.lacking|1 1 1|Falta 1 cupo de mentoría: hay 1 para 1 participante.",
                "insight.enough|5 1|Hay cupos suficientes de mentoría: 5 para 1 participante."
            })
    void inSpanish(String key, String counts, String said) {
        assertEquals(said, text(Locale.of("es"), key, counts));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "approve.done|1 1 1|1 approved, 1 waits for a second person, 1 could not be.",
                "approve.done|2 2 2|2 approved, 2 wait for a second person, 2 could not be.",
                "hand.loses|1 -1 1|The whole wave loses 1 point. 1 fewer has a mentor.",
                "hand.loses|9 -30 30|The whole wave loses 9 points. 30 fewer have a mentor.",
                "hand.wins|1 1 1|The whole wave wins 1 point. 1 more has a mentor.",
                "hand.wins|9 2 2|The whole wave wins 9 points. 2 more have a mentor.",
                "links.enter|1|Enter the other one there",
                "links.enter|2|Enter the other 2 there",
                "links.done|1 1|1 is known now, 1 of them new in the lists.",
                "command.match.matched|1 1 1|1 of 1 mentee has a mentor; there is 1 mentor.",
                "wave.progress|1 60 1|1 of 60 has a mentor; 1 match is published.",
                "quality.missing.of|1 1|1 mentor, 1 mentee",
                "insight.lacking|1 1 1|1 mentor place is lacking: there is 1 for 1 mentee."
            })
    void inEnglish(String key, String counts, String said) {
        assertEquals(said, text(Locale.ENGLISH, key, counts));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 1 1|1 tendría otra mentora, 1 tendría mentora por primera vez, 1 perdería la suya.",
                "2 0 2|2 tendrían otra mentora, 0 tendrían mentora por primera vez, 2 perderían la suya."
            })
    void whatATrialChanges(String counts, String said) {
        assertEquals("Frente a este borrador: " + said, text(Locale.of("es"), "trial.against", counts));
    }

    private static String text(Locale language, String key, String counts) {
        return TEXTS.text(
                language,
                "matchmaking." + key,
                Arrays.stream(counts.split(" ")).map(Integer::valueOf).toArray());
    }
}
