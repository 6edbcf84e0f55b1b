// SPDX-License-Identifier: Apache-2.0
package org.telar.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresFileTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("docs/figures.md");
    }

    private void replace(String name, String section) throws IOException {
        new FiguresFile(file).replace(name, section);
    }

    @Test
    void eachMeasurementReplacesItsOwnSectionOnly() throws IOException {
        replace("cold", "ten");
        replace("warm", "eight");
        Files.writeString(file, Files.readString(file) + "\nA word by hand.\n");
        replace("cold", "nine");
        String text = Files.readString(file);
        assertTrue(text.startsWith("# Figures\n"));
        assertTrue(text.contains("<!-- begin cold -->\nnine\n<!-- end cold -->\n"), text);
        assertTrue(text.contains("<!-- begin warm -->\neight\n<!-- end warm -->\n"), text);
        assertTrue(text.endsWith("A word by hand.\n"), text);
        assertFalse(text.contains("\nten\n"), text);
    }

    @Test
    void theSameFiguresGiveTheSameFile() throws IOException {
        replace("cold", "ten");
        String once = Files.readString(file);
        replace("cold", "ten");
        assertEquals(once, Files.readString(file));
    }

    @Test
    void aLostMarkIsNotGuessed() throws IOException {
        replace("cold", "ten");
        String broken = Files.readString(file).replace("<!-- end cold -->\n", "");
        Files.writeString(file, broken);
        assertThrows(IOException.class, () -> replace("cold", "nine"));
        assertEquals(broken, Files.readString(file));
    }
}
