// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.venues;

import java.time.LocalDate;
import org.telar.api.Message;
import org.telar.programme.Codes;

/**
 * What someone found when she looked for a facility.
 *
 * @param day on which she looked
 */
public record Check(State state, LocalDate day) {
    public enum State {
        PRESENT,
        BROKEN,
        MISSING;

        public Message label() {
            return Message.of("programme.check." + Codes.of(this));
        }
    }
}
