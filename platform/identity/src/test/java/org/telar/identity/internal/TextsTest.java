// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.telar.api.Message;

class TextsTest {
    private static final Locale SPANISH = Locale.of("es");
    private static final Pattern KEY = Pattern.compile("\"(identity\\.[a-z.-]+)\"");

    private final FileTexts texts = new FileTexts();

    @Test
    void everyKeyInTheCodeHasATextInBothLanguagesAndNoTextIsIdle() throws IOException {
        Set<String> used = keysInCode();
        assertFalse(used.isEmpty());
        assertEquals(used, texts.of(Locale.ENGLISH).keySet());
        assertEquals(used, texts.of(SPANISH).keySet());
    }

    @Test
    void patternsTakeTheSameValuesInBothLanguages() {
        texts.of(Locale.ENGLISH).forEach((key, english) -> {
            String spanish = texts.of(SPANISH).get(key);
            assertNotEquals(english, spanish, key);
            assertEquals(
                    new MessageFormat(english).getFormatsByArgumentIndex().length,
                    new MessageFormat(spanish).getFormatsByArgumentIndex().length,
                    key);
        });
    }

    @Test
    void spansAgreeInNumber() {
        assertEquals("1 segundo", texts.text(SPANISH, Message.of("identity.seconds", 1L)));
        assertEquals("12 segundos", texts.text(SPANISH, Message.of("identity.seconds", 12L)));
        assertEquals("15 minutes", texts.text(Locale.ENGLISH, Message.of("identity.minutes", 15L)));
        assertEquals(
                "Hubo demasiados intentos. Espera 4 segundos e inténtalo de nuevo.",
                texts.text(SPANISH, Message.of("identity.slowed", Message.of("identity.seconds", 4L))));
    }

    private static Set<String> keysInCode() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var keys = new TreeSet<String>();
            files.filter(Files::isRegularFile)
                    .map(TextsTest::read)
                    .forEach(code -> KEY.matcher(code)
                            .results()
                            .map((MatchResult found) -> found.group(1))
                            .forEach(keys::add));
            return keys;
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
