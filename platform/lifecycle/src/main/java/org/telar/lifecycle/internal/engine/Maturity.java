// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.engine;

import java.util.Locale;

/** How far a module has come, in the words of its header {@code Telar-Maturity}. */
public enum Maturity {
    /** May change or go at any time. */
    EXPERIMENT,
    /** In use at few places, with its makers at hand. */
    PILOT,
    /** In use, with data that is carried over from version to version. */
    STABLE;

    /** @throws IllegalArgumentException when it is none of them */
    public static Maturity of(String word) {
        return valueOf(word.strip().toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
