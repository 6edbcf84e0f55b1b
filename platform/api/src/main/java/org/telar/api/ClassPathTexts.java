// SPDX-License-Identifier: Apache-2.0
package org.telar.api;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

/**
 * The texts that one class loader sees: in the container those of its bundle, on a flat class path those of all bundles
 * on it. For words that are needed in a certain language whoever reads, and for tests. Immutable.
 */
public final class ClassPathTexts implements Texts {
    private final Properties english;
    private final Properties spanish;

    /** @param neighbour any class of the bundle whose texts are wanted */
    public ClassPathTexts(Class<?> neighbour) {
        english = read(neighbour.getClassLoader(), "text/messages.properties");
        spanish = read(neighbour.getClassLoader(), "text/messages_es.properties");
    }

    public Set<String> keys(Locale language) {
        return in(language).stringPropertyNames();
    }

    private Properties in(Locale language) {
        return language.getLanguage().equals("es") ? spanish : english;
    }

    private static Properties read(ClassLoader loader, String file) {
        Properties texts = new Properties();
        try {
            for (URL found : Collections.list(loader.getResources(file))) {
                try (Reader reader = new InputStreamReader(found.openStream(), StandardCharsets.UTF_8)) {
                    texts.load(reader);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Texts " + file + " cannot be read", e);
        }
        return texts;
    }

    /** @throws IllegalArgumentException when there is no such text */
    @Override
    public String text(Locale language, String key, Object... values) {
        String pattern = in(language).getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No text " + key + " in " + language);
        }
        return values.length == 0 ? pattern : new MessageFormat(pattern, language).format(inWords(language, values));
    }

    private Object[] inWords(Locale language, Object[] values) {
        return Arrays.stream(values)
                .map(value -> value instanceof Message message ? text(language, message) : value)
                .toArray();
    }
}
