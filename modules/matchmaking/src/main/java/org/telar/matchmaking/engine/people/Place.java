// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.people;

import java.util.OptionalInt;

/**
 * Where someone lives or works, by official codes; a level that is not known is an empty text. Region and municipality
 * codes count within their country only.
 *
 * @param country ISO 3166-1 alpha-2, for instance {@code CL}
 * @param latitude decimal degrees; not a number when the point is not known
 * @param longitude decimal degrees; not a number when the point is not known
 */
public record Place(String country, String region, String municipality, double latitude, double longitude) {
    public static final Place UNKNOWN = new Place("", "", "", Double.NaN, Double.NaN);

    private static final double EARTH_RADIUS_KM = 6371.0088;

    public Place {
        if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
            throw new IllegalArgumentException(
                    "No point on Earth has latitude " + latitude + ", longitude " + longitude);
        }
        if (country.isEmpty() && !region.isEmpty() || region.isEmpty() && !municipality.isEmpty()) {
            throw new IllegalArgumentException("A place needs the levels above: country '" + country + "', region '"
                    + region + "', municipality '" + municipality + "'");
        }
    }

    /** A place whose point on the map is not known. */
    public static Place of(String country, String region, String municipality) {
        return new Place(country, region, municipality, Double.NaN, Double.NaN);
    }

    public boolean isKnown() {
        return !country.isEmpty();
    }

    public boolean sameCountry(Place other) {
        return isKnown() && country.equals(other.country);
    }

    public boolean sameRegion(Place other) {
        return sameCountry(other) && !region.isEmpty() && region.equals(other.region);
    }

    public boolean sameMunicipality(Place other) {
        return sameRegion(other) && !municipality.isEmpty() && municipality.equals(other.municipality);
    }

    /**
     * Whole kilometres as the crow flies (haversine formula on a sphere), empty when a point is not known; the same on
     * every machine.
     */
    public OptionalInt kilometresTo(Place other) {
        if (!hasPoint() || !other.hasPoint()) {
            return OptionalInt.empty();
        }
        double latitude1 = Math.toRadians(latitude);
        double latitude2 = Math.toRadians(other.latitude);
        double northSouth = StrictMath.sin((latitude2 - latitude1) / 2);
        double eastWest = StrictMath.sin(Math.toRadians(other.longitude - longitude) / 2);
        double haversine =
                northSouth * northSouth + StrictMath.cos(latitude1) * StrictMath.cos(latitude2) * eastWest * eastWest;
        double angle = 2 * StrictMath.asin(Math.sqrt(Math.min(1, haversine)));
        return OptionalInt.of((int) Math.round(EARTH_RADIUS_KM * angle));
    }

    private boolean hasPoint() {
        return !Double.isNaN(latitude) && !Double.isNaN(longitude);
    }
}
