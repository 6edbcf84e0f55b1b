// SPDX-License-Identifier: Apache-2.0
package org.telar.mail;

import java.util.Locale;

/**
 * Who gets a mail.
 *
 * @param id by which staff find her in the delivery log, {@code person/17} for instance; nothing personal
 * @param name how she is addressed; may be empty
 * @param language with the country when templates may differ by it: {@code es-CL}
 */
public record Recipient(String id, String name, String address, Locale language) {
    private static final int LONGEST_ID = 120;

    public Recipient {
        if (id.isBlank() || id.length() > LONGEST_ID) {
            throw new IllegalArgumentException(
                    "Recipient's id '" + id + "' does not have 1 to " + LONGEST_ID + " characters");
        }
    }

    /** Without what is personal. */
    @Override
    public String toString() {
        return "Recipient[" + id + "]";
    }
}
