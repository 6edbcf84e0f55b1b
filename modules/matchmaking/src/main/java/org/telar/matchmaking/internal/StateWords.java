// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import java.util.Locale;
import org.telar.api.Message;
import org.telar.matchmaking.Match.State;

/** What states of a match are called. */
public final class StateWords {
    private StateWords() {}

    public static Message of(State state) {
        return Message.of("matchmaking.state." + state.name().toLowerCase(Locale.ROOT));
    }
}
