// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.people;

import java.util.Locale;

/** The three parts into which a day is cut when people say when they have time. */
public enum PartOfDay {
    MORNING,
    AFTERNOON,
    EVENING;

    /** For instance {@code evening}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
