// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.participation;

import org.telar.api.Message;
import org.telar.programme.Codes;

/** As what someone takes part in a wave. */
public enum Role {
    MENTEE,
    PARTICIPANT,
    MENTOR,
    SPEAKER,
    TUTOR,
    COORDINATOR;

    /** Whether the capacity of the wave counts them: it is for those whom the programme serves. */
    public boolean isServed() {
        return this == MENTEE || this == PARTICIPANT;
    }

    public Message label() {
        return Message.of("programme.role." + Codes.of(this));
    }
}
