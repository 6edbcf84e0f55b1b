// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.store;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.telar.matchmaking.engine.people.Availability;
import org.telar.matchmaking.engine.people.DeliveryMode;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;
import org.telar.matchmaking.engine.people.Place;
import org.telar.matchmaking.engine.people.Profile;
import org.telar.matchmaking.internal.Named;

/** Between rows of the two tables of participants and the engine's records. */
final class Participants {
    static final String MENTOR_COLUMNS =
            "CODE, NAME, ORGANISATION, COUNTRY, TERRITORY, LANGUAGES, TOPICS, EXPECTATIONS,"
                    + " GIFTS, EXPERIENCE, HOURS, AVAILABILITY, MODES, GENDER, PREFERRED_GENDER, CAPACITY";
    static final String MENTEE_COLUMNS = MENTOR_COLUMNS.replace("CAPACITY", "KIND");

    private final Places places;

    Participants(Places places) {
        this.places = places;
    }

    Named<Mentor> mentor(MentorRow row) {
        Profile profile = new Profile(
                set(row.getLanguages()),
                places.of(row.getCountry(), row.getTerritory()),
                new Availability(row.getAvailability()),
                modes(row.getModes()),
                set(row.getExpectations()),
                set(row.getGifts()),
                Optional.ofNullable(row.getGender()),
                Optional.ofNullable(row.getPreferredGender()),
                Optional.ofNullable(row.getOrganisation()));
        return new Named<>(
                row.getName(),
                new Mentor(
                        row.getCode(),
                        row.getCapacity(),
                        set(row.getTopics()),
                        row.getHours(),
                        row.getExperience(),
                        profile));
    }

    Named<Mentee> mentee(MenteeRow row) {
        Profile profile = new Profile(
                set(row.getLanguages()),
                places.of(row.getCountry(), row.getTerritory()),
                new Availability(row.getAvailability()),
                modes(row.getModes()),
                set(row.getExpectations()),
                set(row.getGifts()),
                Optional.ofNullable(row.getGender()),
                Optional.ofNullable(row.getPreferredGender()),
                Optional.ofNullable(row.getOrganisation()));
        return new Named<>(
                row.getName(),
                new Mentee(
                        row.getCode(),
                        Mentee.Kind.valueOf(row.getKind().toUpperCase(Locale.ROOT)),
                        list(row.getTopics()),
                        row.getHours(),
                        row.getExperience(),
                        profile));
    }

    @Nullable
    Object[] mentorValues(Named<Mentor> named) {
        Mentor mentor = named.who();
        return values(
                mentor.code(),
                named.name(),
                String.join(" ", mentor.topics()),
                mentor.experience(),
                mentor.hours(),
                mentor.profile(),
                mentor.capacity());
    }

    @Nullable
    Object[] menteeValues(Named<Mentee> named) {
        Mentee mentee = named.who();
        return values(
                mentee.code(),
                named.name(),
                String.join(" ", mentee.topics()),
                mentee.experience(),
                mentee.hours(),
                mentee.profile(),
                mentee.kind().code());
    }

    private static @Nullable Object[] values(
            String code, String name, String topics, int experience, int hours, Profile profile, Object last) {
        Place place = profile.place();
        return new @Nullable Object[] {
            code,
            name,
            profile.organisation().orElse(null),
            place.isKnown() ? place.country() : null,
            place.isKnown() ? Places.code(place) : null,
            String.join(" ", profile.languages()),
            topics,
            String.join(" ", profile.expectations()),
            String.join(" ", profile.gifts()),
            experience,
            hours,
            profile.availability().bits(),
            profile.modes().stream().map(DeliveryMode::name).collect(Collectors.joining(" ")),
            profile.gender().orElse(null),
            profile.preferredGender().orElse(null),
            last
        };
    }

    private static List<String> list(String codes) {
        return codes.isEmpty() ? List.of() : Arrays.asList(codes.split(" "));
    }

    private static Set<String> set(String codes) {
        return Set.copyOf(list(codes));
    }

    private static Set<DeliveryMode> modes(String names) {
        return list(names).stream().map(DeliveryMode::valueOf).collect(Collectors.toSet());
    }
}
