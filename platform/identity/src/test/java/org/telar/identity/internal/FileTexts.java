// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.telar.api.Message;
import org.telar.api.Texts;

/** The texts of this bundle, read from its files. */
public final class FileTexts implements Texts {
    private final Map<String, String> english = read("messages.properties");
    private final Map<String, String> spanish = read("messages_es.properties");

    public Map<String, String> of(Locale language) {
        return language.getLanguage().equals("es") ? spanish : english;
    }

    @Override
    public String text(Locale language, String key, Object... values) {
        String pattern = of(language).getOrDefault(key, "!" + key + "!");
        Object[] words = Stream.of(values)
                .map(value -> value instanceof Message message ? text(language, message) : value)
                .toArray();
        return words.length == 0 ? pattern : new MessageFormat(pattern, language).format(words);
    }

    private static Map<String, String> read(String file) {
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/text", file))) {
            var properties = new Properties();
            properties.load(reader);
            var texts = new TreeMap<String, String>();
            properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
