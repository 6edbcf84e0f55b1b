// SPDX-License-Identifier: Apache-2.0
package org.telar.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsoleKeyTest {
    @TempDir
    Path folder;

    private ConsoleKey key;

    @BeforeEach
    void nameTheFiles() {
        key = keyIn(folder);
    }

    private static ConsoleKey keyIn(Path folder) {
        return new ConsoleKey(
                folder.resolve("console.key"), folder.resolve("keys.properties"), folder.resolve("telar.lock"));
    }

    @Test
    void whatTheSystemsAdministratorMakesBelongsToTheOwnerOfTheHome() throws Exception {
        UserPrincipal owner =
                folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
        try {
            Files.setOwner(folder, owner);
        } catch (FileSystemException e) {
            abort("Only root may give a folder away: " + e);
        }
        key.ensure();
        assertEquals(owner, Files.getOwner(key.file()));
        assertEquals(owner, Files.getOwner(key.keys()));
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
    void allWhoComeAtOnceGetTheSameKeyAndItIsKnown() throws Exception {
        List<Process> consoles = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            consoles.add(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Ensuring.class.getName(),
                            folder.toString())
                    .redirectErrorStream(true)
                    .start());
        }
        Set<String> halves = new TreeSet<>();
        for (Process console : consoles) {
            halves.add(new String(console.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            assertEquals(0, console.waitFor(), halves::toString);
        }
        assertEquals(Set.of(key.publicHalf()), halves);
        assertTrue(Files.readString(key.keys()).contains("console=" + key.publicHalf()));
    }

    /** What each process does that comes with a command. */
    static final class Ensuring {
        public static void main(String[] folder) throws IOException {
            ConsoleKey key = keyIn(Path.of(folder[0]));
            key.ensure();
            System.out.print(key.publicHalf());
        }
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
