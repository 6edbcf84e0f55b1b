// SPDX-License-Identifier: Apache-2.0
package org.telar.launcher;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** The command's words in one language; English where there is no other. */
record Sentences(Locale language) {
    /** Numbers are written without grouping: they are ports and process ids. */
    String say(String key, Object... values) {
        String pattern = ResourceBundle.getBundle(
                        "text.messages",
                        language,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key);
        Object[] words = Arrays.stream(values).map(String::valueOf).toArray();
        return new MessageFormat(pattern, language).format(words);
    }
}
