// SPDX-License-Identifier: Apache-2.0
package org.telar.programme;

import org.telar.api.Message;

/** How far gender equality is an objective: the gender equality policy marker of OECD-DAC (handbook of 2016). */
public enum GenderMarker {
    NOT_TARGETED,
    SIGNIFICANT,
    PRINCIPAL;

    /** As reports to donors give it: 0, 1 or 2. */
    public int score() {
        return ordinal();
    }

    public Message label() {
        return Message.of("programme.gender-marker." + Codes.of(this));
    }
}
