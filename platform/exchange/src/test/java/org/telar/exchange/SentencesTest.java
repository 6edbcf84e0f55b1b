// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.MessageFormat;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.telar.api.Message;

class SentencesTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d");

    private static final Set<String> SAME_IN_BOTH = Set.of("exchange.no");

    @Test
    void bothLanguagesSayTheSameThings() {
        Properties english = Sentences.ENGLISH.texts();
        Properties spanish = Sentences.SPANISH.texts();
        assertEquals(english.keySet(), spanish.keySet());
        assertTrue(english.size() > 45, "texts: " + english.size());
        for (Map.Entry<Object, Object> text : english.entrySet()) {
            String other = spanish.getProperty(text.getKey().toString());
            assertEquals(
                    places(text.getValue().toString()),
                    places(other),
                    text.getKey().toString());
            assertFalse(
                    other.equals(text.getValue()) && !other.startsWith("{") && !SAME_IN_BOTH.contains(text.getKey()),
                    other);
        }
    }

    private static Object places(String text) {
        new MessageFormat(text);
        return PLACE.matcher(text)
                .results()
                .map(found -> found.group())
                .sorted()
                .distinct()
                .toList();
    }

    @Test
    void rowNumbersAreWrittenAsSpreadsheetProgramsShowThem() {
        Message message = Message.of("exchange.file.quotes", "a.csv", 12345, 32767);
        assertTrue(Sentences.ENGLISH.of(message).contains("row 12345 "), Sentences.ENGLISH.of(message));
        assertTrue(Sentences.SPANISH.of(message).contains("fila 12345:"), Sentences.SPANISH.of(message));
        assertTrue(Sentences.SPANISH.of(message).contains("32.767"), Sentences.SPANISH.of(message));
    }
}
