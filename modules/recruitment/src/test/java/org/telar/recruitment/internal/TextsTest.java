// SPDX-License-Identifier: Apache-2.0
package org.telar.recruitment.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.telar.api.ClassPathTexts;
import org.telar.api.Message;
import org.telar.recruitment.internal.engine.Terms.Audience;
import org.telar.recruitment.internal.engine.Terms.Source;

class TextsTest {
    private static final Locale SPANISH = Locale.of("es");
    private static final Pattern KEY = Pattern.compile("\"(recruitment\\.[a-z.-]*[a-z])\"");

    private final ClassPathTexts texts = new ClassPathTexts(TextsTest.class);

    @Test
    void everyKeyHasATextInBothLanguagesAndNoTextIsIdle() throws IOException {
        Set<String> used = keysInCode();
        assertFalse(used.isEmpty());
        Stream.of(
                        Arrays.stream(Audience.values()).map(Audience::label),
                        Arrays.stream(Audience.values()).map(Audience::sought),
                        Arrays.stream(Source.values()).map(Source::label))
                .flatMap(labels -> labels)
                .map(Message::key)
                .forEach(used::add);
        Stream.of(Calls.SEE, Calls.EDIT).forEach(permission -> used.add("permission." + permission));
        assertEquals(used, own(Locale.ENGLISH));
        assertEquals(used, own(SPANISH));
    }

    @Test
    void patternsTakeTheSameValuesInBothLanguages() {
        for (String key : own(Locale.ENGLISH)) {
            String english = texts.text(Locale.ENGLISH, key);
            String spanish = texts.text(SPANISH, key);
            assertNotEquals(english, spanish, key);
            assertEquals(
                    new MessageFormat(english).getFormatsByArgumentIndex().length,
                    new MessageFormat(spanish).getFormatsByArgumentIndex().length,
                    key);
        }
    }

    @Test
    void sentencesAgreeInNumber() {
        assertEquals("Ola: hoy es el último día", texts.text(SPANISH, "recruitment.tile.days-left", "Ola", 0));
        assertEquals("Ola: queda 1 día", texts.text(SPANISH, "recruitment.tile.days-left", "Ola", 1L));
        assertEquals("Ola: 12 days left", texts.text(Locale.ENGLISH, "recruitment.tile.days-left", "Ola", 12));
        assertEquals(
                "El año 27 no puede ser. Elige una fecha entre 2000 y 2099.",
                texts.text(SPANISH, "recruitment.flaw.year", 27, 2000, 2099));
    }

    private Set<String> own(Locale language) {
        return texts.keys(language).stream()
                .filter(key -> key.contains("recruitment."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Keys of texts; ids of permissions look the same. */
    private static Set<String> keysInCode() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> KEY.matcher(read(file)).results())
                    .map(found -> found.group(1))
                    .filter(key -> !key.equals(Calls.SEE.id()) && !key.equals(Calls.EDIT.id()))
                    .collect(Collectors.toCollection(TreeSet::new));
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
