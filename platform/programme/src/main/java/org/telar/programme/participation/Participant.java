// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.participation;

import org.telar.api.Message;
import org.telar.programme.Codes;

/**
 * Who takes part: a person or an enterprise (domain.md, ambiguity 13).
 *
 * @param id in the kernel
 */
public record Participant(Kind kind, long id) {
    public enum Kind {
        PERSON,
        ENTERPRISE;

        public Message label() {
            return Message.of("programme.participant." + Codes.of(this));
        }
    }

    public static Participant person(long id) {
        return new Participant(Kind.PERSON, id);
    }

    public static Participant enterprise(long id) {
        return new Participant(Kind.ENTERPRISE, id);
    }
}
