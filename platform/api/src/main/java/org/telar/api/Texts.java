// SPDX-License-Identifier: Apache-2.0
package org.telar.api;

import java.util.Locale;

/**
 * The words of all running bundles, each found by convention in {@code text/messages.properties} (English) and
 * {@code text/messages_<language>.properties}, UTF-8. They come and go with their bundles.
 *
 * <p>Texts are {@link java.text.MessageFormat} patterns when values are given: a quote is written twice there. A key
 * without text gives the key in exclamation marks, so that a test and a reader see it.
 */
public interface Texts {
    String text(Locale language, String key, Object... values);

    default String text(Locale language, Message message) {
        return text(language, message.key(), message.values().toArray());
    }
}
