// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.telar.kernel.numbers.IdentityKind;
import org.telar.kernel.numbers.IdentityNumber;
import org.telar.kernel.people.Person;

class LikenessTest {
    private static final List<String> GIVEN =
            List.of("María", "José", "Ana", "Beatriz", "Ximena", "Sofía", "Guadalupe", "Rocío", "Yesenia", "Paz");
    private static final List<String> FAMILY = List.of(
            "González", "Muñoz", "Rojas", "Hernández", "Vásquez", "Castillo", "Quispe", "Figueroa", "Ñancupil", "Soto");

    /** Somebody with two given and two family names. */
    private static Person somebody(Random random) {
        List<String> given = new ArrayList<>(GIVEN);
        List<String> family = new ArrayList<>(FAMILY);
        Collections.shuffle(given, random);
        Collections.shuffle(family, random);
        return Person.named(given.get(0) + " " + given.get(1), family.get(0) + " " + family.get(1));
    }

    /** The same name as hurried people write it: without accents, in capitals, family names first, a slip in one word. */
    private static Person hurried(Person person, Random random) {
        List<String> words = new ArrayList<>(Words.ofText(person.fullName()));
        int which = random.nextInt(words.size());
        String word = words.get(which);
        if (word.length() > 4) {
            int place = 1 + random.nextInt(word.length() - 2);
            words.set(
                    which,
                    switch (random.nextInt(3)) {
                        case 0 -> word.substring(0, place) + word.substring(place + 1);
                        case 1 -> word.substring(0, place) + word.charAt(place) + word.substring(place);
                        default ->
                            word.substring(0, place)
                                    + word.charAt(place + 1)
                                    + word.charAt(place)
                                    + word.substring(place + 2);
                    });
        }
        Collections.rotate(words, random.nextInt(words.size()));
        return Person.named(String.join(" ", words.subList(0, 2)), String.join(" ", words.subList(2, words.size())));
    }

    @Property
    void slipsAccentsAndOrderHideNobody(@ForAll Random random) {
        Person person = somebody(random);
        Person written = hurried(person, random);
        assertTrue(Likeness.of(person, written).score() >= Likeness.NOTABLE, () -> person + " " + written);
        assertFalse(Likeness.of(person, written).reasons().isEmpty());
        assertFalse(
                Collections.disjoint(Sound.keys(person), Sound.keys(written)),
                () -> Sound.keys(person) + " " + Sound.keys(written));
    }

    @Property
    void likenessIsMutualAndBounded(@ForAll Random random) {
        Person one = somebody(random);
        Person other = hurried(somebody(random), random);
        assertEquals(Likeness.of(one, other).score(), Likeness.of(other, one).score(), 1e-12);
        assertTrue(
                Likeness.of(one, other).score() >= 0 && Likeness.of(one, other).score() <= 1);
    }

    @Test
    void othersAreNotTold() {
        Person maria = Person.named("María José", "González Soto");
        assertTrue(Likeness.of(maria, Person.named("Marcela", "Rojas Castillo")).score() < Likeness.NOTABLE);
        assertTrue(Likeness.of(maria, Person.named("María", "Rojas")).score() < Likeness.NOTABLE);
        assertTrue(Likeness.of(Person.named("", ""), maria).score() < Likeness.NOTABLE);
    }

    @Test
    void otherBirthdaysAndNumbersTellNamesakesApart() {
        Person one = Person.named("Ana", "Soto Ruiz").withBirth(LocalDate.of(1980, 1, 1));
        Person namesake = Person.named("Ana", "Soto Ruiz").withBirth(LocalDate.of(1991, 5, 5));
        assertTrue(Likeness.of(one, one).score() >= 0.9);
        assertTrue(Likeness.of(one, namesake).score() < Likeness.NOTABLE);
    }

    @Test
    void anEqualIdentityNumberOutweighsAnotherName() {
        IdentityNumber number = IdentityNumber.of(IdentityKind.RUT, "12345678-5");
        Likeness likeness = Likeness.of(
                Person.named("Ana", "Soto").withIdentity(number),
                Person.named("Anita", "de la Fuente").withIdentity(number));
        assertTrue(likeness.score() > 0.9);
        assertEquals("kernel.duplicate.identity", likeness.reasons().getFirst().key());
    }

    @ParameterizedTest
    @CsvSource({
        "hernandez, hermandes",
        "gonzalez, gonsales",
        "vasquez, basques",
        "yesenia, llesenia",
        "jimenez, gimenes",
        "figueroa, figeroa",
        "munoz, nunos"
    })
    void whatSoundsAlikeMeets(String one, String other) {
        assertEquals(Sound.of(one), Sound.of(other));
    }

    @Test
    void wordsOfEveryAlphabetAreLettersAndDigits() {
        assertEquals(List.of("maria", "jose"), List.copyOf(Words.ofText(" María-JOSÉ ")));
        for (String word : Words.ofText("Łucja Иванова 李 Ñandú")) {
            assertTrue(word.matches("[a-z0-9]+"), word);
        }
        assertEquals(List.of("912345678"), Words.sought("9 1234 5678"));
        assertEquals(List.of("anasotoexampleorg"), Words.sought("Ana.Soto@example.org"));
    }
}
