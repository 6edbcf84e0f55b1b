// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.telar.matchmaking.engine.scoring.Words;

/** The module's own texts in one language; a missing one fails the test. */
public final class Sentences {
    private final Properties texts = new Properties();
    private final Locale language;

    private Sentences(String file, Locale language) {
        this.language = language;
        InputStream content = Objects.requireNonNull(Sentences.class.getResourceAsStream("/text/" + file), file);
        try (InputStreamReader reader = new InputStreamReader(content, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(file, e);
        }
    }

    public static Sentences english() {
        return new Sentences("messages.properties", Locale.ENGLISH);
    }

    public static Sentences spanish() {
        return new Sentences("messages_es.properties", Locale.of("es", "CL"));
    }

    public Set<String> keys() {
        return texts.stringPropertyNames();
    }

    public Words words() {
        return new Words(language, this::text);
    }

    private String text(String key, Object... values) {
        String pattern = Objects.requireNonNull(texts.getProperty(key), () -> key + " has no text in " + language);
        return values.length == 0 ? pattern : new MessageFormat(pattern, language).format(values);
    }
}
