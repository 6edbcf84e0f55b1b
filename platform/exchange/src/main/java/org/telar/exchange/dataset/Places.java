// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.dataset;

import java.util.List;
import java.util.Optional;

/**
 * The names of territories. The code of a place starts with the code of what it is part of, as {@code CL-13101} is part of
 * {@code CL-13}. Safe for many threads.
 */
public interface Places {
    /** Its name, with what tells it from others of the same name. */
    Optional<String> name(String code);

    /**
     * What someone may mean who types this, the likeliest first; with nothing typed, the first level.
     *
     * @param most how many to give at most
     */
    List<Place> find(String typed, int most);

    /** A place by code and name. */
    record Place(String code, String name) {}
}
