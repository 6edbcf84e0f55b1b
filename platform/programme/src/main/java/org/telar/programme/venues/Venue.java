// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.venues;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.telar.api.Flaw;
import org.telar.api.Message;
import org.telar.programme.Codes;
import org.telar.programme.Programme;
import org.telar.programme.internal.engine.Flaws;

/**
 * A place to meet: a room for a workshop, or a hub of a smart village (ACT-24).
 *
 * @param country ISO 3166-1 alpha-2
 * @param territory official code of the territory in the kernel's tree
 * @param latitude decimal degrees; there is either both of latitude and longitude or none
 * @param capacity how many people have room
 * @param facilities what was looked for and found; what nobody looked for is not there
 */
public record Venue(
        String name,
        Kind kind,
        String country,
        Optional<String> territory,
        OptionalDouble latitude,
        OptionalDouble longitude,
        String address,
        OptionalInt capacity,
        Map<Facility, Check> facilities,
        String note) {
    private static final int LONGEST_ADDRESS = 300;
    private static final int LONGEST_NOTE = 2000;
    private static final int LARGEST = 100_000;
    private static final double MOST_LATITUDE = 90;
    private static final double MOST_LONGITUDE = 180;

    public enum Kind {
        VENUE,
        HUB,
        CAMPUS;

        public Message label() {
            return Message.of("programme.venue." + Codes.of(this));
        }
    }

    public Venue {
        name = name.strip();
        address = address.strip();
        note = note.strip();
        Map<Facility, Check> inOrder = new EnumMap<>(Facility.class);
        inOrder.putAll(facilities);
        facilities = Collections.unmodifiableMap(inOrder);
    }

    public Venue with(Map<Facility, Check> checks) {
        return new Venue(name, kind, country, territory, latitude, longitude, address, capacity, checks, note);
    }

    public boolean has(Facility facility) {
        return facilities.containsKey(facility) && facilities.get(facility).state() == Check.State.PRESENT;
    }

    public List<Flaw> flaws() {
        Flaws flaws = new Flaws()
                .named("name", name, Programme.LONGEST_NAME)
                .check("country", country.matches("[A-Z]{2}"), "programme.flaw.country", country)
                .check("latitude", isWithin(latitude, MOST_LATITUDE), "programme.flaw.latitude", latitude.orElse(0))
                .check(
                        "longitude",
                        isWithin(longitude, MOST_LONGITUDE),
                        "programme.flaw.longitude",
                        longitude.orElse(0))
                .check("longitude", latitude.isPresent() == longitude.isPresent(), "programme.flaw.half-a-point")
                .atMost("address", address, LONGEST_ADDRESS)
                .atMost("note", note, LONGEST_NOTE);
        capacity.ifPresent(people -> flaws.within("capacity", people, 1, LARGEST));
        facilities.values().forEach(check -> flaws.day("facilities", check.day()));
        return flaws.all();
    }

    private static boolean isWithin(OptionalDouble degrees, double most) {
        return degrees.isEmpty() || Math.abs(degrees.getAsDouble()) <= most;
    }
}
