// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.telar.api.Message;

class TextsTest {
    private static final Locale SPANISH = Locale.of("es");
    private static final Pattern KEY = Pattern.compile("\"(identity\\.[a-z.-]*[a-z])\"");

    /** Ids of permissions, of forms and of listeners; names of services. */
    private static final Set<String> NO_TEXTS = Set.of(
            "identity.accounts.see",
            "identity.accounts.edit",
            "identity.roles.edit",
            "identity.invitation",
            "identity.person-merged",
            "identity.person-merge-undone",
            "identity.reset");

    /** Keys that are made of parts; the tests of the screens meet them. */
    private static final Pattern PUT_TOGETHER = Pattern.compile(
            "(permission|table|processing|recipients)\\..*|identity\\.(role|scope|state)\\..*|.*\\.(ask|what)|identity\\.name");

    private static final Set<String> THE_SAME = Set.of("identity.roles", "identity.grant");

    private final FileTexts texts = new FileTexts();

    @Test
    void everyKeyInTheCodeHasATextInBothLanguagesAndNoTextIsIdle() throws IOException {
        Set<String> used = keysInCode();
        used.removeAll(NO_TEXTS);
        assertFalse(used.isEmpty());
        for (Locale language : List.of(Locale.ENGLISH, SPANISH)) {
            Set<String> there = texts.of(language).keySet();
            assertEquals(Set.of(), without(used, there));
            assertEquals(
                    Set.of(),
                    without(there, used).stream()
                            .filter(key -> !PUT_TOGETHER.matcher(key).matches())
                            .collect(Collectors.toSet()));
        }
    }

    @Test
    void patternsTakeTheSameValuesInBothLanguages() {
        texts.of(Locale.ENGLISH).forEach((key, english) -> {
            String spanish = texts.of(SPANISH).get(key);
            assertTrue(!english.equals(spanish) || THE_SAME.contains(key), key);
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

    private static Set<String> without(Set<String> some, Set<String> others) {
        Set<String> rest = new TreeSet<>(some);
        rest.removeAll(others);
        return rest;
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
