// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.figures;

import java.util.Collection;
import org.telar.api.Permission;
import org.telar.api.User;

/** Figures about people, for who may know how many there are and nobody by name. Safe for many threads. */
public interface Makeups {
    /** Figures of people and programmes. */
    Permission SEE = new Permission("kernel.figures.see");

    /**
     * Requires {@link #SEE}. Who lies outside of the user's reach is counted as unknown.
     *
     * @param people their ids, each once
     */
    Makeup of(User user, Collection<Long> people);
}
