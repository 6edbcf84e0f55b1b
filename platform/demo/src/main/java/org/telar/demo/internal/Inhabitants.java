// SPDX-License-Identifier: Apache-2.0
package org.telar.demo.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.telar.demo.Draw;
import org.telar.demo.Names;
import org.telar.kernel.Place;
import org.telar.kernel.people.Channel;
import org.telar.kernel.people.Person;

/**
 * Invents people of one country one after another. They have no identity and no telephone numbers: an invented one may be
 * somebody's; their mail goes to example.org, where nobody is (RFC 2606).
 */
final class Inhabitants {
    /** A territory, and how often people come from it. */
    record Home(String territory, int weight) {}

    /** An age from one to another, both included, and how often people have it. */
    record Ages(int from, int to, int weight) {}

    private final Draw draw;
    private final Names names = new Names();
    private final String country;
    private final List<Home> homes;
    private final List<String> languages;
    private final LocalDate today;
    private int count;

    /** @param languages that some speak besides Spanish, BCP 47 */
    Inhabitants(Draw draw, String country, List<Home> homes, List<String> languages, LocalDate today) {
        this.draw = draw;
        this.country = country;
        this.homes = homes;
        this.languages = languages;
        this.today = today;
    }

    Person woman(List<Ages> ages) {
        return person("woman", ages);
    }

    Person person(String gender, List<Ages> ages) {
        String given = names.given(draw, gender);
        String family = names.surname(draw) + " " + names.surname(draw);
        count++;
        return new Person(
                given,
                family,
                "persona" + count + "." + country.toLowerCase(Locale.ROOT) + "@example.org",
                "",
                Optional.of(draw.one(List.of(Channel.values()))),
                draw.percent(12) ? List.of("es", draw.one(languages)) : List.of("es"),
                Optional.of(birth(draw.one(ages, Ages::weight))),
                Optional.empty(),
                gender,
                Optional.empty(),
                Optional.of(place()),
                draw.percent(3) ? "Necesita letra grande en los materiales" : "",
                draw.percent(40) ? "Cuida a sus hijos por las tardes" : "",
                "");
    }

    Place place() {
        return new Place(country, draw.one(homes, Home::weight).territory());
    }

    Draw draw() {
        return draw;
    }

    Names names() {
        return names;
    }

    private LocalDate birth(Ages ages) {
        return today.minusYears(draw.between(ages.from(), ages.to())).minusDays(draw.between(1, 364));
    }
}
