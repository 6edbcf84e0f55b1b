// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.demo;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.telar.demo.Draw;

/** What the people of an invented wave have in common. */
public enum Network {
    /** Women in Chile who begin a business or look for work, some of them for an enterprise, and many volunteers. */
    WOMEN(
            "comunas.csv",
            field -> field.amongWomen,
            30,
            new Places(3, 7),
            List.of(new Spoken("en", 35), new Spoken("pt", 5), new Spoken("arn", 5), new Spoken("ay", 2)),
            List.of(new Spoken("en", 8), new Spoken("arn", 7), new Spoken("ay", 3), new Spoken("ht", 3))),
    /** Women-owned enterprises in Colombia that want to sell to large buyers, and a few mentors who know those. */
    SUPPLIERS(
            "municipios.csv",
            field -> field.amongSuppliers,
            100,
            new Places(2, 4),
            List.of(new Spoken("en", 60), new Spoken("pt", 5)),
            List.of(new Spoken("en", 15)));

    private final String homes;
    private final ToIntFunction<Field> weights;
    private final int enterprises;
    private final Places places;
    private final List<Spoken> ofMentors;
    private final List<Spoken> ofMentees;

    /** A language besides Spanish, and how many of a hundred speak it. */
    private record Spoken(String language, int percent) {}

    /** The least and the most that a mentor has. */
    private record Places(int least, int most) {}

    Network(
            String homes,
            ToIntFunction<Field> weights,
            int enterprises,
            Places places,
            List<Spoken> ofMentors,
            List<Spoken> ofMentees) {
        this.homes = homes;
        this.weights = weights;
        this.enterprises = enterprises;
        this.places = places;
        this.ofMentors = ofMentors;
        this.ofMentees = ofMentees;
    }

    List<Home> homes() {
        return Home.read(homes);
    }

    Field field(Draw draw) {
        return draw.one(List.of(Field.values()), weights);
    }

    /** Whoever looks for work does so for herself. */
    boolean isEnterprise(Draw draw, Field field) {
        return field != Field.WORK && draw.percent(enterprises);
    }

    /** Everybody else is placed somewhere. */
    Optional<HardToPlace> hardToPlace(int number) {
        return this == WOMEN ? HardToPlace.at(number) : Optional.empty();
    }

    int places(Draw draw) {
        return draw.between(places.least(), places.most());
    }

    Set<String> languagesOfMentor(Draw draw) {
        return spoken(draw, ofMentors);
    }

    Set<String> languagesOfMentee(Draw draw) {
        return spoken(draw, ofMentees);
    }

    private static Set<String> spoken(Draw draw, List<Spoken> perhaps) {
        Set<String> languages = new LinkedHashSet<>(List.of("es"));
        for (Spoken one : perhaps) {
            if (draw.percent(one.percent())) {
                languages.add(one.language());
            }
        }
        return languages;
    }
}
