// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeadsFileTest {
    private static final Head FIRST = new Head(1, "a1", LocalDateTime.of(2026, 11, 30, 9, 0, 1), "s1");
    private static final Head SECOND = new Head(2, "a2", LocalDateTime.of(2026, 11, 30, 9, 0, 2), "s2");
    private static final Head THIRD = new Head(3, "a3", LocalDateTime.of(2026, 11, 30, 9, 0, 3), "s3");

    private final Path file;
    private final HeadsFile heads;

    HeadsFileTest(@TempDir Path folder) {
        file = folder.resolve("heads");
        heads = new HeadsFile(folder);
    }

    @Test
    void headsAreThereInTheirOrder() {
        assertEquals(List.of(), heads.read());
        heads.add(FIRST);
        heads.add(SECOND);
        assertEquals(List.of(FIRST, SECOND), heads.read());
    }

    /** At any letter, also the first one ever and the end of a line. */
    @Test
    void aLineThatThePowerCutShortDoesNotSpoilTheNextOne() throws IOException {
        heads.add(FIRST);
        var whole = Files.readString(file).length();
        heads.add(SECOND);
        var text = Files.readString(file);
        for (var end = 0; end < text.length(); end++) {
            Files.writeString(file, text.substring(0, end));
            heads.add(THIRD);
            assertEquals(end < whole ? List.of(THIRD) : List.of(FIRST, THIRD), heads.read(), "cut at " + end);
        }
    }

    @Test
    void aWholeLineThatIsNoHeadStaysForTheVerification() throws IOException {
        heads.add(FIRST);
        Files.writeString(file, "rubbish\n");
        heads.add(SECOND);
        assertEquals(List.of(Head.unreadable("rubbish"), SECOND), heads.read());
    }
}
