// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.organisations;

import java.util.Locale;
import org.telar.api.Message;

/** Yes, no, or not known yet; joined as Kleene's logic does, so that what is not known counts only where it matters. */
public enum Answer {
    YES,
    NO,
    UNKNOWN;

    public static Answer of(boolean yes) {
        return yes ? YES : NO;
    }

    public Answer and(Answer other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES && other == YES ? YES : UNKNOWN;
    }

    public Answer or(Answer other) {
        if (this == YES || other == YES) {
            return YES;
        }
        return this == NO && other == NO ? NO : UNKNOWN;
    }

    public Message label() {
        return Message.of("kernel.answer." + name().toLowerCase(Locale.ROOT));
    }
}
