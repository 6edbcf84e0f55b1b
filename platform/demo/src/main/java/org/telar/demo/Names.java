// SPDX-License-Identifier: Apache-2.0
package org.telar.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Invented names of people, enterprises and organisations. */
public final class Names {
    private final Map<String, List<String>> byKind = Records.read(Names.class, "names.csv").stream()
            .collect(Collectors.groupingBy(
                    List::getFirst, Collectors.mapping(List::getLast, Collectors.toUnmodifiableList())));

    /** Given name and two surnames, as in Chile. */
    public String person(Draw draw, String gender) {
        return given(draw, gender) + " " + surname(draw) + " " + surname(draw);
    }

    /** @param gender {@code man}, or anything else for the names of women */
    public String given(Draw draw, String gender) {
        return draw.one(of(gender.equals("man") ? "man" : "woman"));
    }

    public String surname(Draw draw) {
        return draw.one(of("surname"));
    }

    public String enterprise(Draw draw) {
        return draw.one(of("trade")) + " " + draw.one(of("sign"));
    }

    public String organisation(Draw draw) {
        return draw.one(of("organisation"));
    }

    private List<String> of(String kind) {
        return byKind.get(kind);
    }
}
