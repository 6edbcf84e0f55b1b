// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.demo;

import java.util.List;
import org.telar.demo.Records;
import org.telar.matchmaking.engine.people.Place;

/**
 * A municipality, by its official code.
 *
 * @param country ISO 3166-1 alpha-2
 * @param region code of the region that it is in
 * @param territory what a spreadsheet says: the name, or the code where something else has the same name
 * @param mentors weight with which mentors are drawn from it
 * @param mentees weight with which mentees are drawn from it
 */
record Home(
        String country,
        String region,
        String code,
        String territory,
        double latitude,
        double longitude,
        int mentors,
        int mentees) {
    static List<Home> read(String file) {
        return Records.read(Home.class, file).stream().map(Home::of).toList();
    }

    private static Home of(List<String> fields) {
        return new Home(
                fields.get(0),
                fields.get(1),
                fields.get(2),
                fields.get(3),
                Double.parseDouble(fields.get(4)),
                Double.parseDouble(fields.get(5)),
                Integer.parseInt(fields.get(6)),
                Integer.parseInt(fields.get(7)));
    }

    Place place() {
        return new Place(country, region, code, latitude, longitude);
    }
}
