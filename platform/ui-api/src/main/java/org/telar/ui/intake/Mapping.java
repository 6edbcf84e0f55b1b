// SPDX-License-Identifier: Apache-2.0
package org.telar.ui.intake;

import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which column of a file is which.
 *
 * @param places in the file, counted from 0, by column id
 */
public record Mapping(Map<String, Integer> places) {
    private static final JsonMapper JSON = JsonMapper.shared();

    public Mapping {
        places = Map.copyOf(places);
    }

    String written() {
        return JSON.writeValueAsString(places);
    }

    /** Empty when it is not what {@link #written} writes. */
    static Optional<Mapping> read(String written) {
        try {
            return Optional.of(new Mapping(JSON.readValue(written, new TypeReference<Map<String, Integer>>() {})));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
