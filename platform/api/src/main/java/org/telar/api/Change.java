// SPDX-License-Identifier: Apache-2.0
package org.telar.api;

import java.util.List;

/** What comes of a change that a person wants to make. Nothing is stored unless it is {@link Done}. */
public sealed interface Change<T> {
    /** @param stored as it is now */
    record Done<T>(Stored<T> stored) implements Change<T> {}

    /** @param flaws what to mend first; at least one */
    record Flawed<T>(List<Flaw> flaws) implements Change<T> {
        public Flawed {
            flaws = List.copyOf(flaws);
            if (flaws.isEmpty()) {
                throw new IllegalArgumentException("A change without flaws is not flawed");
            }
        }
    }

    /** It cannot be, whatever is put into the form. */
    record Refused<T>(Message reason) implements Change<T> {}

    /**
     * Someone else changed it since it was read.
     *
     * @param current as it is now, to be shown beside what this person wrote
     */
    record Overtaken<T>(Stored<T> current) implements Change<T> {}
}
