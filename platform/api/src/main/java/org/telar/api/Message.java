// SPDX-License-Identifier: Apache-2.0
package org.telar.api;

import java.util.Arrays;
import java.util.List;

/**
 * A sentence for a person, not yet in her language: the key of a text and the values to put in. Keys start with the id
 * of the module (or the name of the platform part) whose {@code text/messages*.properties} hold the text. Values are
 * formatted for the reader's locale by {@link java.text.MessageFormat}; a value that is itself a message is put in as
 * its text.
 */
public record Message(String key, List<Object> values) {
    public Message {
        values = List.copyOf(values);
    }

    public static Message of(String key, Object... values) {
        return new Message(key, Arrays.asList(values));
    }
}
