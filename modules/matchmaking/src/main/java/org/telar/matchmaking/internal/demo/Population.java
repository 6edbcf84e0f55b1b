// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.demo;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.telar.demo.Draw;
import org.telar.demo.Names;
import org.telar.matchmaking.engine.people.Availability;
import org.telar.matchmaking.engine.people.Catalogue;
import org.telar.matchmaking.engine.people.DeliveryMode;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;
import org.telar.matchmaking.engine.people.Profile;

/** Invents the people of a wave one after another; the order of the calls decides who comes out. */
final class Population {
    private final Draw draw;
    private final Names names = new Names();
    private final List<Comuna> comunas = Comuna.all();

    Population(Draw draw) {
        this.draw = draw;
    }

    Entry<Mentor> mentor(int number) {
        Field field = Field.drawn(draw);
        Field second = Field.drawn(draw);
        String gender = draw.percent(93) ? "woman" : draw.percent(80) ? "man" : "non-binary";
        Comuna comuna = draw.one(comunas, Comuna::mentors);
        Set<String> topics = new LinkedHashSet<>(draw.some(draw.between(3, 4), field.topics));
        topics.addAll(draw.some(draw.between(1, 2), second.topics));
        Mentor mentor = new Mentor(
                "M%03d".formatted(number),
                draw.between(3, 7),
                topics,
                draw.one(List.of(2, 4, 4, 6, 8, 8)),
                draw.between(3, 30),
                mentorProfile(field, second, comuna, gender));
        return new Entry<>(mentor, names.person(draw, gender), comuna.territory());
    }

    private Profile mentorProfile(Field field, Field second, Comuna comuna, String gender) {
        Set<String> expectations = new LinkedHashSet<>(draw.some(2, field.expectations));
        expectations.addAll(draw.some(2, second.expectations));
        return new Profile(
                mentorLanguages(),
                comuna.place(),
                Availability.of(draw.some(draw.between(4, 8), Week.BLOCKS, Week::mentorWeight)),
                modes(4, 40),
                expectations,
                Set.copyOf(draw.some(4, Catalogue.GIFT.codes())),
                Optional.of(gender),
                sometimes(3, "woman"),
                sometimes(55, names.organisation(draw)));
    }

    Entry<Mentee> mentee(int number) {
        Field field = Field.drawn(draw);
        boolean enterprise = field != Field.WORK && draw.percent(30);
        Comuna comuna = draw.one(comunas, Comuna::mentees);
        List<String> topics = new ArrayList<>(draw.some(draw.between(2, 3), field.topics));
        topics.add(draw.one(Field.drawn(draw).topics));
        Mentee mentee = new Mentee(
                "P%03d".formatted(number),
                enterprise ? Mentee.Kind.ENTERPRISE : Mentee.Kind.PERSON,
                topics,
                draw.one(List.of(0, 2, 4, 4, 8, 8)),
                draw.one(List.of(0, 0, 3, 5, 5, 10)),
                menteeProfile(field, comuna));
        String name = enterprise ? names.enterprise(draw) : names.person(draw, "woman");
        return HardToPlace.at(number)
                .map(hard -> hard.of(mentee, name, comunas))
                .orElse(new Entry<>(mentee, name, comuna.territory()));
    }

    private Profile menteeProfile(Field field, Comuna comuna) {
        Set<String> expectations = new LinkedHashSet<>(draw.some(draw.between(1, 2), field.expectations));
        expectations.add(draw.one(Catalogue.EXPECTATION.codes()));
        return new Profile(
                menteeLanguages(),
                comuna.place(),
                Availability.of(draw.some(draw.between(3, 7), Week.BLOCKS, Week::menteeWeight)),
                modes(1, 30),
                expectations,
                Set.copyOf(draw.some(draw.between(1, 3), Catalogue.GIFT.codes())),
                sometimes(97, "woman"),
                sometimes(12, "woman"),
                sometimes(4, names.organisation(draw)));
    }

    private Optional<String> sometimes(int percent, String value) {
        return draw.percent(percent) ? Optional.of(value) : Optional.empty();
    }

    private Set<String> mentorLanguages() {
        Set<String> languages = new LinkedHashSet<>(List.of("es"));
        addWithChance(languages, 35, "en");
        addWithChance(languages, 5, "pt");
        addWithChance(languages, 5, "arn");
        addWithChance(languages, 2, "ay");
        return languages;
    }

    private Set<String> menteeLanguages() {
        Set<String> languages = new LinkedHashSet<>(List.of("es"));
        addWithChance(languages, 8, "en");
        addWithChance(languages, 7, "arn");
        addWithChance(languages, 3, "ay");
        addWithChance(languages, 3, "ht");
        return languages;
    }

    private void addWithChance(Set<String> languages, int percent, String language) {
        if (draw.percent(percent)) {
            languages.add(language);
        }
    }

    private Set<DeliveryMode> modes(int onlyInPerson, int both) {
        if (draw.percent(onlyInPerson)) {
            return EnumSet.of(DeliveryMode.IN_PERSON);
        }
        return draw.percent(both) ? EnumSet.allOf(DeliveryMode.class) : EnumSet.of(DeliveryMode.VIRTUAL);
    }
}
