// SPDX-License-Identifier: Apache-2.0
package org.telar.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SentencesTest {
    private static final Pattern KEY = Pattern.compile("\"(launcher\\.[a-z.-]+)\"");

    private static Properties texts(String file) throws IOException {
        Properties texts = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/text", file))) {
            texts.load(reader);
        }
        return texts;
    }

    @Test
    void bothLanguagesSayTheSameThingsWithTheSameValues() throws IOException {
        Properties english = texts("messages.properties");
        Properties spanish = texts("messages_es.properties");
        assertEquals(english.stringPropertyNames(), spanish.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertEquals(values(english.getProperty(key)), values(spanish.getProperty(key)), key);
            assertFalse(english.getProperty(key).contains("'"), "a plain quote in " + key);
        }
    }

    private static Set<String> values(String pattern) {
        Matcher matcher = Pattern.compile("\\{\\d\\}").matcher(pattern);
        return new TreeSet<>(matcher.results().map(result -> result.group()).toList());
    }

    @Test
    void everySentenceIsUsedAndEveryUsedSentenceIsThere() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                KEY.matcher(Files.readString(source)).results().forEach(found -> used.add(found.group(1)));
            }
        }
        assertFalse(used.isEmpty());
        Set<String> there = new TreeSet<>(texts("messages.properties").stringPropertyNames());
        List<String> beginnings = used.stream().filter(key -> key.endsWith(".")).toList();
        for (String beginning : beginnings) {
            assertTrue(there.stream().anyMatch(key -> key.startsWith(beginning)), beginning);
        }
        Predicate<String> putTogether = key -> beginnings.stream().anyMatch(key::startsWith);
        used.removeIf(putTogether);
        there.removeIf(putTogether);
        assertEquals(used, there);
    }

    @Test
    void speaksSpanishToSpanishSpeakersAndEnglishToTheRest() {
        assertTrue(
                new Sentences(Locale.of("es", "CL")).say("launcher.ready", "x").startsWith("Telar está"));
        assertTrue(new Sentences(Locale.of("nl")).say("launcher.ready", "x").startsWith("Telar is"));
    }

    @Test
    void writesPortsWithoutGrouping() {
        assertTrue(new Sentences(Locale.ENGLISH)
                .say("launcher.port.busy", 8181, 8182)
                .contains("8182"));
    }
}
