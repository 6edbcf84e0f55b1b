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
    private final Network network;
    private final Draw draw;
    private final Names names = new Names();
    private final List<Home> homes;

    Population(Network network, Draw draw) {
        this.network = network;
        this.draw = draw;
        homes = network.homes();
    }

    Entry<Mentor> mentor(int number) {
        Field field = network.field(draw);
        Field second = network.field(draw);
        String gender = draw.percent(93) ? "woman" : draw.percent(80) ? "man" : "non-binary";
        Home home = draw.one(homes, Home::mentors);
        Set<String> topics = new LinkedHashSet<>(draw.some(draw.between(3, 4), field.topics));
        topics.addAll(draw.some(draw.between(1, 2), second.topics));
        Mentor mentor = new Mentor(
                "M%03d".formatted(number),
                network.places(draw),
                topics,
                draw.one(List.of(2, 4, 4, 6, 8, 8)),
                draw.between(3, 30),
                mentorProfile(field, second, home, gender));
        return new Entry<>(mentor, names.person(draw, gender), home.territory());
    }

    private Profile mentorProfile(Field field, Field second, Home home, String gender) {
        Set<String> expectations = new LinkedHashSet<>(draw.some(2, field.expectations));
        expectations.addAll(draw.some(2, second.expectations));
        return new Profile(
                network.languagesOfMentor(draw),
                home.place(),
                Availability.of(draw.some(draw.between(4, 8), Week.BLOCKS, Week::mentorWeight)),
                modes(4, 40),
                expectations,
                Set.copyOf(draw.some(4, Catalogue.GIFT.codes())),
                Optional.of(gender),
                sometimes(3, "woman"),
                sometimes(55, names.organisation(draw)));
    }

    Entry<Mentee> mentee(int number) {
        Field field = network.field(draw);
        boolean enterprise = network.isEnterprise(draw, field);
        Home home = draw.one(homes, Home::mentees);
        List<String> topics = new ArrayList<>(draw.some(draw.between(2, 3), field.topics));
        topics.add(draw.one(network.field(draw).topics));
        Mentee mentee = new Mentee(
                "P%03d".formatted(number),
                enterprise ? Mentee.Kind.ENTERPRISE : Mentee.Kind.PERSON,
                topics,
                draw.one(List.of(0, 2, 4, 4, 8, 8)),
                draw.one(List.of(0, 0, 3, 5, 5, 10)),
                menteeProfile(field, home));
        String name = enterprise ? names.enterprise(draw) : names.person(draw, "woman");
        return network.hardToPlace(number)
                .map(hard -> hard.of(mentee, name, homes))
                .orElse(new Entry<>(mentee, name, home.territory()));
    }

    private Profile menteeProfile(Field field, Home home) {
        Set<String> expectations = new LinkedHashSet<>(draw.some(draw.between(1, 2), field.expectations));
        expectations.add(draw.one(Catalogue.EXPECTATION.codes()));
        return new Profile(
                network.languagesOfMentee(draw),
                home.place(),
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

    private Set<DeliveryMode> modes(int onlyInPerson, int both) {
        if (draw.percent(onlyInPerson)) {
            return EnumSet.of(DeliveryMode.IN_PERSON);
        }
        return draw.percent(both) ? EnumSet.allOf(DeliveryMode.class) : EnumSet.of(DeliveryMode.VIRTUAL);
    }
}
