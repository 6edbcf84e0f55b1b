package org.telar.@package@.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.telar.api.Texts;
import org.telar.api.User;
import org.telar.testing.ModuleRules;

/** What people see; and, inherited, the rules of the house (see org.telar.testing.ModuleRules). */
class @Class@Test extends ModuleRules {
    @Class@Test() {
        super("org.telar.@package@");
    }

    @ParameterizedTest
    @CsvSource({"en, messages.properties, Hello Rosa.", "es, messages_es.properties, 'Hola, Rosa.'"})
    void greetsTheUserInHerLanguage(String language, String file, String greeting) throws IOException {
        User rosa = new User(1, "Rosa", Locale.of(language), Set.of("@name@.see"));
        @Class@View view = new @Class@View(texts(file), rosa);
        String shown = view.getElement().getTextRecursively();
        assertTrue(shown.contains(greeting), shown);
    }

    @Test
    void bothLanguagesHaveTheSameTexts() throws IOException {
        assertEquals(
                read("messages.properties").stringPropertyNames(),
                read("messages_es.properties").stringPropertyNames());
    }

    private static Texts texts(String file) throws IOException {
        Properties texts = read(file);
        return (language, key, values) -> MessageFormat.format(texts.getProperty(key), values);
    }

    private static Properties read(String file) throws IOException {
        Properties texts = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/text", file))) {
            texts.load(reader);
        }
        return texts;
    }
}
