// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine;

import java.util.List;

/** What a change by hand would do. */
public sealed interface Effect {
    /** It cannot be made; each pair with all that stands against it. */
    record Refused(List<Outcome.RefusedPin> pairs) implements Effect {
        public Refused {
            pairs = List.copyOf(pairs);
        }
    }

    /** It can be made: the pairs afterwards, and what sets them apart from those before. */
    record Made(Pairing after, Comparison comparison) implements Effect {
        static Made of(Pairing before, Pairing after) {
            return new Made(after, Comparison.of(before, after));
        }

        /** Points that all pairs together would lose; negative when they would win. */
        public long loss() {
            return -comparison.points();
        }
    }
}
