// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine;

import java.util.List;
import org.telar.matchmaking.engine.scoring.Refusal;

/** What comes of matching a wave: a {@link Matching}, or why there is none. */
public sealed interface Outcome permits Matching, Outcome.PinsRefused, Outcome.Cancelled {
    /** Some pinned pairs cannot be made, alone or together; nothing was matched. */
    record PinsRefused(List<RefusedPin> pins) implements Outcome {
        public PinsRefused {
            pins = List.copyOf(pins);
        }
    }

    /** A pinned pair and all that stands against it. */
    record RefusedPin(Pair pair, List<Refusal> refusals) {
        public RefusedPin {
            refusals = List.copyOf(refusals);
        }
    }

    /** Someone asked to stop. */
    record Cancelled() implements Outcome {}
}
