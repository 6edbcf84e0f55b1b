// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.demo;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.telar.matchmaking.engine.people.Availability;
import org.telar.matchmaking.engine.people.DeliveryMode;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Profile;

/** Mentees for whom the demo wave has no mentor, each for other reasons. */
enum HardToPlace {
    SPEAKS_ONLY_CREOLE(71, "13101", Set.of("ht"), false, false),
    SIGNS_ONLY(188, "08101", Set.of("csg"), false, false),
    WITHOUT_CONNECTION(304, "12201", Set.of("es"), true, false),
    FREE_ON_SUNDAY_EVENING_ONLY(455, "13119", Set.of("es"), false, true),
    FAR_AND_FREE_ON_SUNDAY_EVENING_ONLY(602, "12401", Set.of("es"), true, true);

    private final int number;
    private final String comuna;
    private final Set<String> languages;
    private final boolean inPersonOnly;
    private final boolean sundayEveningOnly;

    HardToPlace(int number, String comuna, Set<String> languages, boolean inPersonOnly, boolean sundayEveningOnly) {
        this.number = number;
        this.comuna = comuna;
        this.languages = languages;
        this.inPersonOnly = inPersonOnly;
        this.sundayEveningOnly = sundayEveningOnly;
    }

    static Optional<HardToPlace> at(int number) {
        return Arrays.stream(values()).filter(one -> one.number == number).findFirst();
    }

    /** The mentee with what makes her hard to place. */
    Entry<Mentee> of(Mentee mentee, String name, List<Home> homes) {
        Home home = homes.stream()
                .filter(one -> one.code().equals(comuna))
                .findFirst()
                .orElseThrow();
        Mentee hard = new Mentee(
                mentee.code(),
                mentee.kind(),
                mentee.topics(),
                mentee.hours(),
                mentee.experience(),
                profile(mentee.profile(), home));
        return new Entry<>(hard, name, home.territory());
    }

    private Profile profile(Profile usual, Home home) {
        return new Profile(
                languages,
                home.place(),
                sundayEveningOnly ? Availability.of(List.of(Week.RARE)) : usual.availability(),
                inPersonOnly ? EnumSet.of(DeliveryMode.IN_PERSON) : usual.modes(),
                usual.expectations(),
                usual.gifts(),
                usual.gender(),
                usual.preferredGender(),
                usual.organisation());
    }
}
