// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.telar.matchmaking.engine.APerson.who;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.telar.matchmaking.engine.people.Catalogue;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;
import org.telar.matchmaking.engine.scoring.Criteria;
import org.telar.matchmaking.engine.scoring.Explanation;
import org.telar.matchmaking.engine.scoring.Fact;
import org.telar.matchmaking.engine.scoring.Reason;
import org.telar.matchmaking.engine.scoring.Rule;
import org.telar.matchmaking.engine.scoring.Rules;
import org.telar.matchmaking.engine.scoring.ScoreFloor;
import org.telar.matchmaking.engine.scoring.Scoring;
import org.telar.matchmaking.engine.scoring.Words;

/** The engine's reasons as people read them. */
class WordsTest {
    private static final String PREFIX = "matchmaking\\.(criterion|rule|pin|unmatched)\\..*";

    private static final Rule FLOOR = new ScoreFloor(Scoring.standard(), 5_000);

    private final Sentences english = Sentences.english();
    private final Sentences spanish = Sentences.spanish();

    @Test
    void sayWhyAPairIsGood() {
        Explanation explanation = Scoring.standard()
                .explain(
                        who().topics("digital-marketing", "financing").hours(8).mentor(),
                        who().topics("digital-marketing", "pricing", "financing")
                                .hours(4)
                                .mentee());
        assertEquals(
                "Comparten 2 de 3 temas: marketing digital, financiamiento.", sentence(spanish, explanation, "topics"));
        assertEquals(
                "They share 2 of 3 topics: digital marketing, financing.", sentence(english, explanation, "topics"));
        assertEquals(
                "La persona mentora ofrece 8 horas al mes; se esperan 4.", sentence(spanish, explanation, "hours"));
        assertEquals("Coinciden en 1 momento de la semana: lun-noche.", sentence(spanish, explanation, "availability"));
    }

    @Test
    void sayWhyAPairIsNotAllowed() {
        Reason reason = Scoring.standard()
                .refusals(who().mentor(), who().speaks("ht", "ay").mentee())
                .getFirst()
                .reason();
        assertEquals(
                "No tienen un idioma en común: la persona mentora habla español; la participante, aimara, criollo haitiano.",
                spanish.words().sentence(reason));
        assertEquals(
                "They have no language in common: the mentor speaks Spanish; the mentee, Aymara, Haitian Creole.",
                english.words().sentence(reason));
    }

    @Test
    void sayWhySomeoneHasNoMentor() {
        Unmatched.Cause taken = new Unmatched.AllTaken(1, Optional.of(new Unmatched.Forced("M007", 1)));
        assertEquals(
                List.of(
                        "La única persona mentora posible no tiene cupos libres.",
                        "Darle de todos modos un cupo con la persona mentora M007 le costaría a toda la ola 1 punto."),
                taken.reasons().stream().map(spanish.words()::sentence).toList());
        Unmatched.Cause nobody = new Unmatched.NoAllowedMentor(
                Map.of("matchmaking.rule.topic", 2), Optional.of(new Unmatched.Nearest("M1", List.of(), 4_200)));
        assertEquals(
                "2 mentors are left out by the rule: A topic in common.",
                english.words().sentence(nobody.reasons().get(1)));
    }

    @Test
    void codesOutsideTheCatalogueAreShownAsTheyAre() {
        assertEquals("two-spirit", english.words().word(Catalogue.GENDER, "two-spirit"));
        assertEquals("japonés", spanish.words().word(Catalogue.LANGUAGE, "ja"));
    }

    @Test
    void existForEveryCodeOfEveryCatalogueInBothLanguages() {
        int seen = 0;
        for (Catalogue catalogue : Catalogue.values()) {
            for (String code : catalogue.codes()) {
                assertFalse(english.words().word(catalogue, code).isBlank());
                assertFalse(spanish.words().word(catalogue, code).isBlank());
                seen++;
            }
        }
        assertTrue(seen > 80, "only " + seen + " codes");
    }

    @Test
    void areDifferentForEveryCodeOfACatalogue() {
        for (Catalogue catalogue : Catalogue.values()) {
            for (Words words : List.of(english.words(), spanish.words())) {
                long different = catalogue.codes().stream()
                        .map(code -> words.word(catalogue, code))
                        .distinct()
                        .count();
                assertEquals(catalogue.codes().size(), different);
            }
        }
    }

    @Test
    void existInBothLanguagesForEverythingThatTheEngineCanSay() {
        Set<String> said = new TreeSet<>();
        Criteria.standard().forEach(criterion -> said.add(criterion.key()));
        Rules.standard().forEach(rule -> said.add(rule.key()));
        said.add(FLOOR.key());
        for (int seed = 0; seed < 400; seed++) {
            People people = new People(new Random(seed));
            Mentor mentor = people.mentor("M1", 1);
            Mentee mentee = people.mentee("P1");
            everythingSaid(mentor, mentee).forEach(reason -> {
                said.add(reason.key());
                assertReadable(english, reason);
                assertReadable(spanish, reason);
            });
        }
        Stream.of("criterion", "rule")
                .flatMap(kind -> english.keys().stream().filter(key -> key.startsWith("matchmaking." + kind + ".")))
                .filter(key -> !key.startsWith("matchmaking.rule.forbidden"))
                .forEach(key -> assertTrue(said.contains(key), () -> key + " is never said"));
    }

    @Test
    void ofBothLanguagesHaveTheSameKeysAndPlaceholders() {
        Set<String> keys = new TreeSet<>(english.keys());
        keys.removeIf(key -> !key.matches(PREFIX));
        Set<String> claves = new TreeSet<>(spanish.keys());
        claves.removeIf(key -> !key.matches(PREFIX));
        assertEquals(keys, claves);
        assertTrue(keys.size() > 60, "only " + keys.size() + " keys");
        for (String key : keys) {
            Reason reason = Reason.of(key, new Fact.Count(21), new Fact.Count(22), new Fact.Count(23));
            for (String number : List.of("21", "22", "23")) {
                boolean inEnglish = english.words().sentence(reason).contains(number);
                assertEquals(inEnglish, spanish.words().sentence(reason).contains(number), key);
            }
        }
    }

    private static Stream<Reason> everythingSaid(Mentor mentor, Mentee mentee) {
        Scoring scoring = Scoring.standard().with(FLOOR);
        return Stream.concat(
                scoring.explain(mentor, mentee).parts().stream().map(part -> part.reason()),
                scoring.refusals(mentor, mentee).stream().map(refusal -> refusal.reason()));
    }

    private static void assertReadable(Sentences sentences, Reason reason) {
        String sentence = sentences.words().sentence(reason);
        assertTrue(sentence.endsWith("."), sentence);
        assertFalse(sentence.matches(".*(\\{|\\}|''|matchmaking\\.).*"), sentence);
    }

    private static String sentence(Sentences sentences, Explanation explanation, String criterion) {
        return explanation.parts().stream()
                .filter(part -> part.criterion().equals("matchmaking.criterion." + criterion))
                .map(part -> sentences.words().sentence(part.reason()))
                .findFirst()
                .orElseThrow();
    }
}
