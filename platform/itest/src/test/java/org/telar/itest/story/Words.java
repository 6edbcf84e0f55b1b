// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.story;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.Locale;
import java.util.Properties;

/** The texts of all bundles in one language, so that a test finds a button by its key when its words are improved. */
record Words(Locale language, Properties texts) {
    static Words spanish() {
        return read(Locale.of("es"), "text/messages_es.properties");
    }

    static Words english() {
        return read(Locale.ENGLISH, "text/messages.properties");
    }

    private static Words read(Locale language, String name) {
        Properties texts = new Properties();
        try {
            for (URL file : Collections.list(Words.class.getClassLoader().getResources(name))) {
                try (Reader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
                    texts.load(reader);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Words(language, texts);
    }

    String say(String key, Object... values) {
        String pattern = texts.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No text " + key + " in " + language);
        }
        return values.length == 0 ? pattern : new MessageFormat(pattern, language).format(values);
    }

    /** What a text begins with, before its first value. */
    String beginning(String key) {
        return say(key).replaceFirst("(?s)\\{.*", "").strip();
    }
}
