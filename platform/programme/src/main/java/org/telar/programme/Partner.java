// SPDX-License-Identifier: Apache-2.0
package org.telar.programme;

import org.telar.api.Message;

/**
 * An ally's part in a programme (ACT-07 to ACT-18).
 *
 * @param ally id of the ally in the kernel
 */
public record Partner(long ally, Role role) {
    public enum Role {
        OWNER,
        IMPLEMENTING,
        FUNDING,
        PUBLIC,
        PRIVATE,
        ACADEMIC;

        public Message label() {
            return Message.of("programme.partner." + Codes.of(this));
        }
    }
}
