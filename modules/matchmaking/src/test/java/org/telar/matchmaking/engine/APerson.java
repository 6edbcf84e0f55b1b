// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.telar.matchmaking.engine.people.Availability;
import org.telar.matchmaking.engine.people.DeliveryMode;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;
import org.telar.matchmaking.engine.people.Place;
import org.telar.matchmaking.engine.people.Profile;

/** Mentors and mentees for tests: as made, any two of them may be matched; change one thing at a time. */
public final class APerson {
    private List<String> topics = List.of("pricing");
    private Set<String> languages = Set.of("es");
    private Place place = Place.of("CL", "13", "13101");
    private Availability availability = Availability.of("mon-evening");
    private Set<DeliveryMode> modes = EnumSet.of(DeliveryMode.VIRTUAL);
    private Set<String> expectations = Set.of();
    private Set<String> gifts = Set.of();
    private Optional<String> gender = Optional.empty();
    private Optional<String> preferredGender = Optional.empty();
    private Optional<String> organisation = Optional.empty();
    private int hours;
    private int experience;

    public static APerson who() {
        return new APerson();
    }

    public APerson topics(String... codes) {
        topics = List.of(codes);
        return this;
    }

    public APerson speaks(String... tags) {
        languages = Set.of(tags);
        return this;
    }

    public APerson livesIn(Place where) {
        place = where;
        return this;
    }

    public APerson hasTime(String... blocks) {
        availability = Availability.of(blocks);
        return this;
    }

    public APerson meets(DeliveryMode... ways) {
        modes = ways.length == 0 ? Set.of() : EnumSet.copyOf(List.of(ways));
        return this;
    }

    public APerson expects(String... codes) {
        expectations = Set.of(codes);
        return this;
    }

    public APerson gifts(String... codes) {
        gifts = Set.of(codes);
        return this;
    }

    public APerson gender(String code) {
        gender = Optional.of(code);
        return this;
    }

    public APerson wants(String genderCode) {
        preferredGender = Optional.of(genderCode);
        return this;
    }

    public APerson worksFor(String name) {
        organisation = Optional.of(name);
        return this;
    }

    public APerson hours(int aMonth) {
        hours = aMonth;
        return this;
    }

    public APerson experience(int years) {
        experience = years;
        return this;
    }

    public Mentor mentor() {
        return mentor("M1", 1);
    }

    public Mentor mentor(String code, int capacity) {
        return new Mentor(code, capacity, Set.copyOf(topics), hours, experience, profile());
    }

    public Mentee mentee() {
        return mentee("P1");
    }

    public Mentee mentee(String code) {
        return new Mentee(code, Mentee.Kind.PERSON, topics, hours, experience, profile());
    }

    private Profile profile() {
        return new Profile(
                languages, place, availability, modes, expectations, gifts, gender, preferredGender, organisation);
    }
}
