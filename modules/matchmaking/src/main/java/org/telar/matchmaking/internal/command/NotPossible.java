// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.command;

import java.util.List;
import org.telar.api.Message;

/** A call or a file that is not right; nothing was written. */
final class NotPossible extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<Message> reasons;

    NotPossible(String key, Object... values) {
        super(key);
        reasons = List.of(Message.of(key, values));
    }

    NotPossible(List<Message> reasons) {
        super(reasons.toString());
        this.reasons = List.copyOf(reasons);
    }

    List<Message> reasons() {
        return reasons;
    }
}
