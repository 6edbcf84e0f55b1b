// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.store;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.telar.persistence.ModuleStore;
import org.telar.programme.venues.Check;
import org.telar.programme.venues.Facility;
import org.telar.programme.venues.Venue;

/** Venues as rows. */
final class VenueMapping {
    private VenueMapping() {}

    static Table<Venue, VenueRow> venues(ModuleStore store) {
        return new Table<>(store, VenueRow.class, VenueMapping::venue, VenueMapping::fill);
    }

    private static Venue venue(VenueRow row) {
        @Nullable Integer capacity = row.getCapacity();
        return new Venue(
                row.getName(),
                Venue.Kind.valueOf(row.getKind()),
                row.getCountry(),
                Optional.ofNullable(row.getTerritory()),
                degrees(row.getLatitude()),
                degrees(row.getLongitude()),
                row.getAddress(),
                capacity == null ? OptionalInt.empty() : OptionalInt.of(capacity),
                facilities(row.getFacilities()),
                row.getNote());
    }

    private static void fill(Venue venue, VenueRow row) {
        row.setName(venue.name());
        row.setKind(venue.kind().name());
        row.setCountry(venue.country());
        row.setTerritory(venue.territory().orElse(null));
        row.setLatitude(degrees(venue.latitude()));
        row.setLongitude(degrees(venue.longitude()));
        row.setAddress(venue.address());
        row.setCapacity(
                venue.capacity().isPresent() ? (Integer) venue.capacity().getAsInt() : null);
        row.setFacilities(Written.words(venue.facilities().entrySet().stream()
                .map(entry -> entry.getKey() + ":" + entry.getValue().state() + ":"
                        + entry.getValue().day())
                .toList()));
        row.setNote(venue.note());
    }

    private static OptionalDouble degrees(@Nullable Double degrees) {
        return degrees == null ? OptionalDouble.empty() : OptionalDouble.of(degrees);
    }

    private static @Nullable Double degrees(OptionalDouble degrees) {
        return degrees.isPresent() ? (Double) degrees.getAsDouble() : null;
    }

    private static Map<Facility, Check> facilities(String words) {
        Map<Facility, Check> facilities = new EnumMap<>(Facility.class);
        Written.words(words, word -> word.split(":"))
                .forEach(parts -> facilities.put(
                        Facility.valueOf(parts[0]),
                        new Check(Check.State.valueOf(parts[1]), LocalDate.parse(parts[2]))));
        return facilities;
    }
}
