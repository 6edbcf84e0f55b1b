// SPDX-License-Identifier: Apache-2.0
package org.telar.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsoleKeyTest {
    @TempDir
    Path folder;

    private ConsoleKey key;

    @BeforeEach
    void nameTheFiles() {
        key = new ConsoleKey(folder.resolve("console.key"), folder.resolve("keys.properties"));
    }

    @Test
    void nobodyElseCanReadTheFiles() throws Exception {
        key.ensure();
        for (Path file : List.of(key.file(), key.keys())) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
    }

    @Test
    void thePublicHalfHasTheFormThatSshWrites() throws Exception {
        key.ensure();
        byte[] bytes = Base64.getDecoder().decode(key.publicHalf());
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            assertEquals("ssh-rsa", new String(in.readNBytes(in.readInt()), StandardCharsets.US_ASCII));
            assertEquals(3, in.readInt(), "length of the exponent 65537");
            in.skipNBytes(3);
            assertEquals(2048 / 8 + 1, in.readInt(), "length of the modulus with its sign byte");
        }
    }

    @Test
    void aSecondCallChangesNothing() throws Exception {
        key.ensure();
        String secret = Files.readString(key.file());
        String known = Files.readString(key.keys());
        key.ensure();
        assertEquals(secret, Files.readString(key.file()));
        assertEquals(known, Files.readString(key.keys()));
    }

    @Test
    void otherPeoplesKeysStayAndAnOldOneOfOursGoes() throws Exception {
        Files.writeString(
                key.keys(), "rosa=AAAA,_g_:admingroup\nconsole=OLD,_g_:admingroup\n_g_\\:admingroup = group,ssh\n");
        key.ensure();
        List<String> lines = Files.readAllLines(key.keys());
        assertTrue(lines.contains("rosa=AAAA,_g_:admingroup"));
        assertTrue(lines.contains("_g_\\:admingroup = group,ssh"));
        assertEquals(
                List.of("console=" + key.publicHalf() + ",_g_:admingroup"),
                lines.stream().filter(line -> line.startsWith("console")).toList());
    }

    @Test
    void aDamagedKeyFileIsNamed() throws Exception {
        Files.writeString(key.file(), "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n");
        IOException failure = assertThrows(IOException.class, key::ensure);
        assertTrue(failure.getMessage().contains(key.file().toString()));
    }
}
