// SPDX-License-Identifier: Apache-2.0
package org.telar.profile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** What one file of a profile says: UTF-8, {@code key = value}; a key for people's eyes ends in {@code .es} or {@code .en}. */
public record Settings(Path file, Map<String, String> values) {
    public static Settings read(Path file) {
        Properties read = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            read.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
        Map<String, String> values = new TreeMap<>();
        read.stringPropertyNames()
                .forEach(key -> values.put(key, read.getProperty(key).strip()));
        return new Settings(file, values);
    }

    public Optional<String> find(String key) {
        return Optional.ofNullable(values.get(key)).filter(value -> !value.isEmpty());
    }

    /** @throws IllegalArgumentException when the file does not say */
    public String get(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException(file + ": " + key + " is missing"));
    }

    /** In the reader's language, else in Spanish, else in English, else as it stands without language. */
    public Optional<String> in(Locale reader, String key) {
        return Stream.of("." + reader.getLanguage(), ".es", ".en", "")
                .flatMap(suffix -> find(key + suffix).stream())
                .findFirst();
    }

    /** Parts between commas. */
    public List<String> list(String key) {
        return find(key).stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** @throws IllegalArgumentException naming file, key and value when it cannot be understood */
    public <T> Optional<T> as(String key, Function<String, T> understand) {
        return find(key).map(value -> {
            try {
                return understand.apply(value);
            } catch (IllegalArgumentException | DateTimeException | java.util.MissingResourceException e) {
                throw new IllegalArgumentException(file + ": " + key + " is '" + value + "': " + e.getMessage(), e);
            }
        });
    }
}
