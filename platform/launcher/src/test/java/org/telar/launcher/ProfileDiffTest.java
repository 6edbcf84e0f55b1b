// SPDX-License-Identifier: Apache-2.0
package org.telar.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.telar.profile.ProfileFolders;

/** Over the profiles that are shipped. */
class ProfileDiffTest {
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    private int diff(String one, String other, Locale language) throws Exception {
        ProfileFolders folders = ProfileFolders.installed();
        return new ProfileDiff(
                        folders.find(one).orElseThrow(), folders.find(other).orElseThrow(), new Sentences(language))
                .print(new PrintStream(written, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return written.toString(StandardCharsets.UTF_8);
    }

    @Test
    void tellsWhatDiffersInTheReadersLanguage() throws Exception {
        int found = diff("cl", "co", Locale.ENGLISH);
        for (String wanted : new String[] {
            "Chile (cl) and Colombia (co)",
            "time zone\n    cl: America/Santiago\n    co: America/Bogota",
            "ola\n    cl: generación\n    co: ola",
            "Portability\n    cl: 30 days, 30 more when she is told why",
            "co: 10 working days, 5 more when she is told why (to be checked; Ley 1581 de 2012, art. 14)",
            "territories\n    cl: 418 rows\n    co: 1155 rows",
            found + " differences"
        }) {
            assertTrue(said().contains(wanted), wanted + " in\n" + said());
        }
        assertFalse(said().contains("languages"), "what is the same is told");
    }

    @Test
    void aProfileDoesNotDifferFromItself() throws Exception {
        assertEquals(0, diff("mx", "mx", Locale.of("es")));
        assertTrue(said().contains("No hay diferencias."), said());
    }

    @Test
    void speaksSpanish() throws Exception {
        diff("all", "mx", Locale.of("es"));
        assertTrue(said().contains("zona horaria") && said().contains("all: nada"), said());
    }
}
