// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.demo;

import java.util.List;
import org.telar.demo.Records;
import org.telar.matchmaking.engine.people.Place;

/**
 * A comuna of Chile, by its official code.
 *
 * @param territory what a spreadsheet says: the name, or the code where a province or region has the same name
 * @param mentors weight with which mentors are drawn from it
 * @param mentees weight with which mentees are drawn from it
 */
record Comuna(String code, String territory, double latitude, double longitude, int mentors, int mentees) {
    static List<Comuna> all() {
        return Records.read(Comuna.class, "comunas.csv").stream()
                .map(Comuna::of)
                .toList();
    }

    private static Comuna of(List<String> fields) {
        return new Comuna(
                fields.get(0),
                fields.get(1),
                Double.parseDouble(fields.get(2)),
                Double.parseDouble(fields.get(3)),
                Integer.parseInt(fields.get(4)),
                Integer.parseInt(fields.get(5)));
    }

    Place place() {
        return new Place("CL", code.substring(0, 2), code, latitude, longitude);
    }
}
