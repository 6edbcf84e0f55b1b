// SPDX-License-Identifier: Apache-2.0
package org.telar.programme;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A name that people give, in each language in which they gave it.
 *
 * @param texts by language, ISO 639; blank ones are left out, line breaks become blanks
 */
public record Translated(Map<String, String> texts) {
    private static final List<String> FALLBACKS = List.of("es", "en");

    public Translated {
        Map<String, String> kept = new TreeMap<>();
        texts.forEach((language, text) -> {
            String line = text.strip().replaceAll("\\s+", " ");
            if (!line.isEmpty()) {
                kept.put(language, line);
            }
        });
        texts = Collections.unmodifiableMap(kept);
    }

    public static Translated of(String spanish, String english) {
        return new Translated(Map.of("es", spanish, "en", english));
    }

    /** In this language, else in Spanish, in English, in any; empty when there is none at all. */
    public String in(Locale language) {
        return Optional.ofNullable(texts.get(language.getLanguage()))
                .or(() -> FALLBACKS.stream()
                        .filter(texts::containsKey)
                        .map(texts::get)
                        .findFirst())
                .or(() -> texts.values().stream().findFirst())
                .orElse("");
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }
}
