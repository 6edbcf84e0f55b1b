// SPDX-License-Identifier: Apache-2.0
package org.telar.vaadin.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class StaticFileTest {
    private static StaticFile file(String name, String content) {
        return StaticFile.of(name, content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void styleSheetsLoseCommentsAndIndentationAndNothingElse() {
        String css = """
                /* head */
                a { /* of
                two lines */
                  content: "/* a string */";
                  background: url('a/*b*/c');
                }

                b::after { content: '\\'/*'; color: red } /* end */
                """;
        assertEquals("""
                a {
                content: "/* a string */";
                background: url('a/*b*/c');
                }
                b::after { content: '\\'/*'; color: red }""", StaticFile.trimmed(css));
    }

    @Test
    void scriptsStayAsTheyAre() {
        String script = "  // one\n  run(/* two */);\n";
        assertArrayEquals(
                script.getBytes(StandardCharsets.UTF_8), file("a.js", script).plain());
    }

    @Test
    void theCompressedFormIsTheSameFile() throws IOException {
        StaticFile file = file("a.css", "a { color: red }\n".repeat(200));
        assertTrue(file.gzip().length < file.plain().length / 5);
        assertArrayEquals(file.plain(), new GZIPInputStream(new ByteArrayInputStream(file.gzip())).readAllBytes());
    }

    @Test
    void theTagIsThatOfTheContent() {
        assertEquals(file("a.js", "one").tag(), file("b.js", "one").tag());
        assertNotEquals(file("a.js", "one").tag(), file("a.js", "two").tag());
    }
}
