// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.people;

import java.util.Locale;

/** How mentor and mentee can meet. */
public enum DeliveryMode {
    IN_PERSON,
    VIRTUAL;

    /** {@code in-person} or {@code virtual}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
