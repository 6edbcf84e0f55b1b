// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.people;

import java.util.Locale;
import org.telar.api.Message;

/** By which way someone wants to be reached, or said something. */
public enum Channel {
    MAIL,
    PHONE,
    WHATSAPP,
    SMS,
    FORM,
    PAPER,
    IN_PERSON;

    public Message label() {
        return Message.of("kernel.channel." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
