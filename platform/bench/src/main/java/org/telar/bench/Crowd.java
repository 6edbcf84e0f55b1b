// SPDX-License-Identifier: Apache-2.0
package org.telar.bench;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.telar.demo.Draw;
import org.telar.demo.Names;
import org.telar.kernel.Place;
import org.telar.kernel.people.Person;

/**
 * Very many invented people of Chile, always the same ones: two given and two family names, of which some are much more
 * frequent than others and some occur once or twice; mail, telephone, place, day of birth.
 */
final class Crowd {
    private static final List<String> SYLLABLES = Stream.of("b", "c", "d", "l", "m", "n", "p", "r", "t", "v")
            .flatMap(consonant -> Stream.of("a", "e", "i", "o", "u").map(vowel -> consonant + vowel))
            .toList();
    private static final List<Place> PLACES = Stream.of("13101", "13120", "13119", "05101", "08101", "09101", "04101")
            .map(code -> new Place("CL", code))
            .toList();
    private static final LocalDate OLDEST = LocalDate.of(1950, 1, 1);
    private static final int DAYS = 20_000;
    private static final int WOMEN_PERCENT = 80;
    private static final int RARE_PERCENT = 20;
    private static final int FREQUENT_PERCENT = 20;
    private static final int FIRST_TELEPHONE = 10_000_000;

    private final Names names = new Names();

    /** From the first one on, read once. @param to not included */
    Iterable<Person> between(int from, int to) {
        return () -> people(from, to);
    }

    private Iterator<Person> people(int from, int to) {
        Draw draw = new Draw(from);
        return IntStream.range(from, to)
                .mapToObj(number -> person(draw, number))
                .iterator();
    }

    private Person person(Draw draw, int number) {
        String gender = draw.percent(WOMEN_PERCENT) ? "woman" : "man";
        return Person.named(first(draw, gender) + " " + names.given(draw, gender), family(draw) + " " + family(draw))
                .withContact("p" + number + "@example.org", "+569" + (FIRST_TELEPHONE + number))
                .withGender(gender)
                .withPlace(draw.one(PLACES))
                .withBirth(OLDEST.plusDays(draw.between(0, DAYS)));
    }

    private String first(Draw draw, String gender) {
        return gender.equals("woman") && draw.percent(FREQUENT_PERCENT) ? "María" : names.given(draw, gender);
    }

    private String family(Draw draw) {
        if (draw.percent(FREQUENT_PERCENT)) {
            return draw.one(List.of("González", "Pérez", "Martínez"));
        }
        return draw.percent(RARE_PERCENT)
                ? draw.one(SYLLABLES) + draw.one(SYLLABLES) + draw.one(SYLLABLES)
                : names.surname(draw);
    }
}
