// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Invented names of people, enterprises and organisations. */
final class Names {
    private final Map<String, List<String>> byKind = Records.read("names.csv").stream()
            .collect(Collectors.groupingBy(
                    List::getFirst, Collectors.mapping(List::getLast, Collectors.toUnmodifiableList())));

    /** Given name and two surnames, as in Chile. */
    String person(Draw draw, String gender) {
        String given = draw.one(of(gender.equals("man") ? "man" : "woman"));
        return given + " " + draw.one(of("surname")) + " " + draw.one(of("surname"));
    }

    String enterprise(Draw draw) {
        return draw.one(of("trade")) + " " + draw.one(of("sign"));
    }

    String organisation(Draw draw) {
        return draw.one(of("organisation"));
    }

    private List<String> of(String kind) {
        return byKind.get(kind);
    }
}
