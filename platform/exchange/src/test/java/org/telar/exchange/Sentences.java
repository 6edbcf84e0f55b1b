// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import org.telar.api.Message;

/** What a person reads: messages put into words, from the same files as at run time. */
public final class Sentences {
    public static final Sentences ENGLISH = new Sentences("messages.properties", Locale.ENGLISH);
    public static final Sentences SPANISH = new Sentences("messages_es.properties", Locale.forLanguageTag("es-CL"));

    private final Properties texts = new Properties();
    private final Locale language;

    private Sentences(String file, Locale language) {
        this.language = language;
        try (Reader reader =
                new InputStreamReader(Sentences.class.getResourceAsStream("/text/" + file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public Properties texts() {
        return texts;
    }

    /** @throws IllegalArgumentException when there is no text, or it has a place for a value that is not given */
    public String of(Message message) {
        String pattern = texts.getProperty(message.key());
        if (pattern == null) {
            throw new IllegalArgumentException(language + " has no text for " + message.key());
        }
        Object[] values = message.values().stream()
                .map(value -> value instanceof Message inner ? of(inner) : value)
                .toArray();
        MessageFormat format = new MessageFormat(pattern, language);
        if (format.getFormatsByArgumentIndex().length > values.length) {
            throw new IllegalArgumentException(message.key() + " has " + values.length + " values for: " + pattern);
        }
        return format.format(values);
    }
}
