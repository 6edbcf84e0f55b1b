// SPDX-License-Identifier: Apache-2.0
package org.telar.mail.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.telar.api.ClassPathTexts;

class TextsTest {
    private static final Pattern KEY = Pattern.compile("\"(mail\\.[a-z.-]*[a-z])\"");
    private static final Set<String> NO_TEXTS = Set.of(
            "mail.see",
            "mail.send",
            "mail.transport.protocol",
            "mail.mime.charset",
            "mail.test",
            "mail.appointment",
            "mail.appointment-cancelled");

    @Test
    void everyKeyHasATextInBothLanguagesAndNoTextIsIdle() throws IOException {
        Set<String> used = new TreeSet<>(Set.of("permission.mail.see", "permission.mail.send", "mail.name"));
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                KEY.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1))
                        .filter(key -> !NO_TEXTS.contains(key))
                        .forEach(used::add);
            }
        }
        assertEquals(used, own(Locale.ENGLISH));
        assertEquals(used, own(Locale.of("es")));
    }

    private static Set<String> own(Locale language) {
        return new ClassPathTexts(TextsTest.class)
                .keys(language).stream()
                        .filter(key -> key.startsWith("mail.") || key.startsWith("permission.mail."))
                        .collect(Collectors.toCollection(TreeSet::new));
    }
}
