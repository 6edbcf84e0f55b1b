// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import java.util.Optional;
import java.util.OptionalLong;
import org.telar.matchmaking.Mentored;

/** Keys as events have them. */
final class Keys {
    private Keys() {}

    static Optional<Long> optional(OptionalLong key) {
        return key.isPresent() ? Optional.of(key.getAsLong()) : Optional.empty();
    }

    /** Her key when she is of this kind. */
    static Optional<Long> of(Optional<Mentored> mentored, Mentored.Kind kind) {
        return mentored.filter(one -> one.kind() == kind).map(Mentored::id);
    }
}
