// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.participation;

import java.util.EnumSet;
import java.util.Set;
import org.telar.api.Message;
import org.telar.programme.Codes;

/** How far a participation has come; a small state machine. */
public enum Standing {
    INVITED,
    APPLIED,
    WAITING,
    SELECTED,
    ACTIVE,
    PAUSED,
    COMPLETED,
    DECLINED,
    REJECTED,
    WITHDRAWN;

    /** What can come next; empty at an end. Who comes back after an end takes part anew. */
    public Set<Standing> next() {
        return switch (this) {
            case INVITED -> EnumSet.of(APPLIED, SELECTED, DECLINED);
            case APPLIED -> EnumSet.of(WAITING, SELECTED, REJECTED, WITHDRAWN);
            case WAITING -> EnumSet.of(SELECTED, REJECTED, WITHDRAWN);
            case SELECTED -> EnumSet.of(ACTIVE, WAITING, WITHDRAWN);
            case ACTIVE -> EnumSet.of(PAUSED, COMPLETED, WITHDRAWN);
            case PAUSED -> EnumSet.of(ACTIVE, COMPLETED, WITHDRAWN);
            case COMPLETED, DECLINED, REJECTED, WITHDRAWN -> EnumSet.noneOf(Standing.class);
        };
    }

    public boolean isOver() {
        return next().isEmpty();
    }

    /** Whether a place of the wave is taken; who completed it had one. */
    public boolean takesPlace() {
        return this == SELECTED || this == ACTIVE || this == PAUSED || this == COMPLETED;
    }

    /** Whether one has to say why. */
    public boolean needsReason() {
        return this == PAUSED || this == REJECTED || this == WITHDRAWN;
    }

    public Message label() {
        return Message.of("programme.standing." + Codes.of(this));
    }
}
