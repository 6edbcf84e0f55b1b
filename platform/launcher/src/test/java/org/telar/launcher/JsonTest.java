// SPDX-License-Identifier: Apache-2.0
package org.telar.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    @Test
    void readsEveryKindOfValue() {
        assertEquals(
                Map.of("a", List.of(1.0, -2.5, true, false, "x"), "b", Map.of(), "c", List.of()),
                Json.read(" {\"a\" : [1, -2.5, true, false, \"x\", null], \"b\":{}, \"c\":[], \"d\":null} "));
    }

    @Test
    void readsEscapes() {
        assertEquals("\"\\/\n\tñ", Json.read("\"\\\"\\\\\\/\\n\\t\\u00f1\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[1,]",
                "[1 2]",
                "{\"a\"}",
                "{\"a\":1,}",
                "\"open",
                "\"\\x\"",
                "\"\\u12\"",
                "nul",
                "1 2",
                "<html>",
                "{a:1}",
                "1.2.3",
                "\"\\u+123\""
            })
    void refusesWhatIsNotJson(String text) {
        assertThrows(IllegalArgumentException.class, () -> Json.read(text));
    }
}
