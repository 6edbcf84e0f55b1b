// SPDX-License-Identifier: Apache-2.0
package org.telar.mail.internal.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telar.profile.Terms;

class TemplatesTest {
    private static final Path BUNDLE = Path.of("src/test/resources/mail");
    private static final Locale CHILE = Locale.of("es", "CL");
    private static final Terms TERMS = new Terms(Map.of("ola", "generación", "name", "ola"));
    private static final Map<String, Object> VALUES = Map.of(
            "name",
            "Ana & Söhne <3",
            "programme",
            "Tu \"Oportunidad\"",
            "begins",
            LocalDate.of(2027, 3, 1),
            "topics",
            List.of("ventas", "crédito"));

    @TempDir
    private Path office;

    private Templates templates() {
        return new Templates(List.of(new FolderFiles(office), new FolderFiles(BUNDLE)), language -> TERMS);
    }

    private Written written(Locale reader) {
        return templates().write("test.welcome", reader, VALUES);
    }

    @Test
    void plainTextIsNotEscapedAndHtmlIs() {
        Written written = written(CHILE);
        assertEquals("es", written.language());
        assertEquals("Te damos la bienvenida, Ana & Söhne <3", written.subject());
        assertEquals("""
                Hola, Ana & Söhne <3: Tu "Oportunidad" empieza el 1 de marzo de 2027.
                - ventas
                - crédito
                """, written.plain());
        assertTrue(written.html().orElseThrow().contains("Ana &amp; Söhne &lt;3: <b>Tu &quot;Oportunidad&quot;</b>"));
    }

    @Test
    void whoHasNoTemplateInHerLanguageReadsEnglish() {
        Written written = written(Locale.of("pt", "BR"));
        assertEquals("en", written.language());
        assertEquals(Optional.empty(), written.html());
        assertEquals(
                "1 March 2027",
                written(Locale.UK).plain().split(" begins on ")[1].split("\\.")[0]);
    }

    @Test
    void theCountrysWordsArePutBetweenTheValuesAndNotIntoThem() throws IOException {
        Files.writeString(
                office.resolve("test.welcome.es.txt"),
                "Subject: Tu ola\n\n{{#if name}}{{name}}{{/if}}, tu ola empieza");
        Written written = templates().write("test.welcome", CHILE, Map.of("name", "Ola"));
        assertEquals("Tu generación", written.subject());
        assertEquals("Ola, tu generación empieza", written.plain());
    }

    @Test
    void theOfficesFilesAndTheCountrysComeFirst() throws IOException {
        Files.writeString(office.resolve("test.welcome.es.txt"), "Subject: A\r\n\r\nNuestra bienvenida");
        assertEquals(new Written("es", "A", "Nuestra bienvenida", Optional.empty()), written(CHILE));
        Files.writeString(office.resolve("test.welcome.es_CL.txt"), "Subject: B\n\nChile");
        assertEquals(new Written("es_CL", "B", "Chile", Optional.empty()), written(CHILE));
        assertEquals("A", written(Locale.of("es", "CO")).subject());
    }

    @Test
    void noValueBreaksTheLineOfTheSubject() {
        Map<String, Object> values = new HashMap<>(VALUES);
        values.put("name", "Ana\r\nBcc: all@example.org\u2028\u0000x");
        assertEquals(
                "Te damos la bienvenida, Ana Bcc: all@example.org x",
                templates().write("test.welcome", CHILE, values).subject());
    }

    @Test
    void whatIsMissingIsNamed() throws IOException {
        assertMessage("There is no mail template test.nothing for es_CL", "test.nothing", VALUES);
        assertMessage("test.welcome.es lacks the value 'programme'", "test.welcome", Map.of("name", "Ana"));
        Files.writeString(office.resolve("test.bare.es.txt"), "Hola");
        assertMessage("test.bare.es.txt does not begin with a line 'Subject: ...'", "test.bare", VALUES);
        Files.writeString(office.resolve("test.open.es.txt"), "Subject: A\n\n{{#each topics}}");
        assertMessage("Mail template test.open.es cannot be used", "test.open", VALUES);
        Files.writeString(office.resolve("test.other.es.txt"), "Subject: A\n\n{{> other}}");
        assertMessage("Mail templates do not include others: other", "test.other", VALUES);
    }

    /** A template sees values, not the methods of objects. */
    @Test
    void objectsAreNotLookedInto() throws IOException {
        Files.writeString(office.resolve("test.deep.es.txt"), "Subject: A\n\n{{begins.class.name}}");
        assertMessage("lacks the value", "test.deep", VALUES);
    }

    private void assertMessage(String part, String template, Map<String, Object> values) {
        String message = assertThrows(
                        IllegalArgumentException.class, () -> templates().write(template, CHILE, values))
                .getMessage();
        assertTrue(message.contains(part), message);
    }
}
