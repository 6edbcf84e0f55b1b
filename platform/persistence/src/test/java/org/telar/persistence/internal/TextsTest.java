// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
    private static final Pattern KEY =
            Pattern.compile("Message\\.of\\(\\s*\"([a-z.-]+)\"|new Permission\\(\"([a-z.-]+)\"");

    private static Properties texts(String name) throws IOException {
        try (var text = Objects.requireNonNull(TextsTest.class.getResourceAsStream("/text/" + name))) {
            var properties = new Properties();
            properties.load(new InputStreamReader(text, StandardCharsets.UTF_8));
            return properties;
        }
    }

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        var english = texts("messages.properties");
        var spanish = texts("messages_es.properties");
        assertFalse(english.isEmpty());
        assertEquals(english.keySet(), spanish.keySet());
        for (var key : english.stringPropertyNames()) {
            assertEquals(
                    new MessageFormat(english.getProperty(key)).getFormatsByArgumentIndex().length,
                    new MessageFormat(spanish.getProperty(key)).getFormatsByArgumentIndex().length,
                    key);
        }
    }

    @Test
    void everyMessageHasATextAndEveryTextAMessage() throws IOException {
        var used = new TreeSet<String>();
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            for (var source : sources.filter(Files::isRegularFile).toList()) {
                KEY.matcher(Files.readString(source))
                        .results()
                        .forEach(found ->
                                used.add(found.group(1) == null ? "permission." + found.group(2) : found.group(1)));
            }
        }
        var sentences = new TreeSet<>(texts("messages.properties").stringPropertyNames());
        sentences.removeIf(TextsTest::isName);
        used.remove("job.");
        assertEquals(sentences, used);
    }

    /** Of this part and of its jobs; asked for by rule. */
    private static boolean isName(String key) {
        return key.equals("persistence.name") || key.startsWith("job.");
    }

    @Test
    void allThatCanBePermittedHasWords() throws IOException {
        var words = texts("messages.properties").stringPropertyNames().stream()
                .filter(key -> key.startsWith("permission."))
                .collect(Collectors.toSet());
        assertEquals(
                words,
                new DatabasePart()
                        .permissions().stream()
                                .map(permission -> "permission." + permission.id())
                                .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_es.properties"})
    void noSentenceLosesItsQuotesOrValues(String name) throws IOException {
        var texts = texts(name);
        for (var key : texts.stringPropertyNames()) {
            var sentence = new MessageFormat(texts.getProperty(key)).format(new Object[] {1, 2, 3, 4});
            assertFalse(sentence.contains("{"), sentence);
            assertTrue(sentence.endsWith(".") || key.startsWith("permission.") || isName(key), sentence);
        }
    }
}
