// SPDX-License-Identifier: Apache-2.0
package org.telar.launcher;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telar.launcher.SealedArchive.WrongPassphrase;

class SealedArchiveTest {
    private static final char[] PASSPHRASE = "cuatro palabras sin relación".toCharArray();
    private static final int ALTERATIONS = 6;

    @TempDir
    Path temp;

    private final byte[] content = new byte[300_000];
    private Path archive;

    @BeforeEach
    void write() throws IOException {
        new Random(7).nextBytes(content);
        archive = temp.resolve("a.backup");
        Path folder = Files.createDirectories(temp.resolve("docs/below"));
        Files.write(folder.resolve("ñandú.bin"), content);
        try (SealedArchive.Writer writer = new SealedArchive.Writer(archive, PASSPHRASE)) {
            writer.add("plain.txt", "keys and people".getBytes(StandardCharsets.UTF_8));
            writer.addAll("docs", temp.resolve("docs"));
            writer.addAll("nothing", temp.resolve("not-there"));
        }
    }

    private Path unpack(char[] passphrase) throws IOException, WrongPassphrase {
        Path into = Files.createTempDirectory(temp, "into");
        SealedArchive.unpack(archive, passphrase, into);
        return into;
    }

    @Test
    void whatWasWrittenComesOut() throws Exception {
        Path into = unpack(PASSPHRASE);
        assertArrayEquals(content, Files.readAllBytes(into.resolve("docs/below/ñandú.bin")));
        assertEquals("keys and people", Files.readString(into.resolve("plain.txt")));
        assertFalse(new String(Files.readAllBytes(archive), StandardCharsets.ISO_8859_1).contains("plain.txt"));
    }

    @Test
    void anotherPassphraseOpensNothing() {
        assertThrows(Exception.class, () -> unpack("cuatro palabras sin relacion".toCharArray()));
    }

    /** Wherever a bit is turned or the file ends: never is it taken for whole. */
    @Test
    void anAlteredOrCutArchiveIsRefused() throws Exception {
        byte[] whole = Files.readAllBytes(archive);
        Random random = new Random(11);
        for (int round = 0; round < ALTERATIONS; round++) {
            byte[] altered = whole.clone();
            altered[random.nextInt(altered.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(archive, altered);
            assertThrows(Exception.class, () -> unpack(PASSPHRASE), "altered");
            Files.write(archive, java.util.Arrays.copyOf(whole, random.nextInt(whole.length)));
            assertThrows(Exception.class, () -> unpack(PASSPHRASE), "cut");
        }
    }

    @Test
    void aPathThatLeadsOutIsRefused() throws Exception {
        try (SealedArchive.Writer writer = new SealedArchive.Writer(archive, PASSPHRASE)) {
            writer.add("../escaped.txt", new byte[] {1});
        }
        IOException refused = assertThrows(IOException.class, () -> unpack(PASSPHRASE));
        assertTrue(refused.getMessage().contains("leads out"), refused.getMessage());
        assertFalse(Files.exists(temp.resolve("escaped.txt")));
    }
}
