// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.telar.lifecycle.internal.engine.ModuleVersion;

/** Which archives are let in. The long form of the alterations is {@code telar soak archives}. */
class ModuleArchiveTest {
    private static final int ALTERATIONS = Integer.getInteger("telar.alterations", 500);
    private static final Instant TODAY = Instant.parse("2027-03-01T12:00:00Z");

    private final KeyPair key = newKey();

    @TempDir
    private Path folder;

    private static KeyPair newKey() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void trustsThePublisher() throws Exception {
        trust("modules = loom, cloth-*", "countries = CL, CO", "expires = 2027-12-31");
    }

    private void trust(String... scope) throws Exception {
        Files.writeString(
                folder.resolve("weavers.properties"),
                "key = " + Base64.getEncoder().encodeToString(key.getPublic().getEncoded()) + "\n"
                        + String.join("\n", scope));
    }

    private Trust trust(String country, boolean unsigned) {
        return new Trust(folder, () -> country, Clock.fixed(TODAY, ZoneOffset.UTC), unsigned);
    }

    private byte[] signed(byte[] jar) throws Refused {
        return new Signer(Optional.of(key)).archive(jar, "Apache License");
    }

    private Optional<String> letIn(byte[] archive) throws Refused {
        return trust("CL", false).requireNew(ModuleArchive.read(archive));
    }

    private static String why(Executable attempt) {
        return assertThrows(Refused.class, attempt).reason().key();
    }

    @Test
    void aSignedArchiveIsLetInAndIsWhatWasSigned() throws Exception {
        byte[] jar = Jars.module("loom", "1.2.0").bytes();
        byte[] archive = signed(jar);
        assertEquals(Optional.of("weavers"), letIn(archive));
        ModuleArchive read = ModuleArchive.read(archive);
        assertArrayEquals(jar, read.jar());
        assertEquals(ModuleVersion.of("1.2.0"), read.release().version());
        assertEquals("Telar", read.card().name("es"));
        assertArrayEquals(archive, signed(jar), "signing again gives the same archive");
    }

    @Test
    void anyZipToolReadsIt() throws Exception {
        byte[] archive = signed(Jars.module("loom", "1.2.0").bytes());
        Path file = Files.write(folder.resolve("loom.kar"), archive);
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file));
                ZipFile zip = new ZipFile(file.toFile())) {
            int entries = 0;
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                assertArrayEquals(
                        zip.getInputStream(zip.getEntry(entry.getName())).readAllBytes(), in.readAllBytes());
                entries++;
            }
            assertEquals(7, entries);
            assertEquals(7, zip.size());
        }
    }

    /** One byte altered, some lost, some added, or two parts changed with each other, anywhere. */
    @Test
    void noAlteredArchiveIsLetIn() throws Exception {
        byte[] archive = signed(Jars.module("loom", "1.2.0").bytes());
        Random random = new Random(20_270_301);
        for (int i = 0; i < ALTERATIONS; i++) {
            byte[] altered = altered(archive, random);
            if (!Arrays.equals(altered, archive)) {
                assertThrows(Refused.class, () -> letIn(altered), "alteration " + i);
            }
        }
    }

    private static byte[] altered(byte[] archive, Random random) {
        byte[] altered = archive.clone();
        int at = random.nextInt(archive.length);
        switch (random.nextInt(5)) {
            case 0 -> altered[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> altered[at] = (byte) random.nextInt(256);
            case 2 -> altered = Arrays.copyOf(archive, at);
            case 3 -> {
                altered = Arrays.copyOf(archive, archive.length + 1 + random.nextInt(64));
                System.arraycopy(archive, at, altered, altered.length - archive.length + at, archive.length - at);
            }
            default -> {
                int length = Math.min(32, archive.length - at);
                System.arraycopy(archive, random.nextInt(archive.length - length), altered, at, length);
            }
        }
        return altered;
    }

    @Test
    void whatIsAlteredAndListedAnewIsNotWhatWasSigned() throws Exception {
        SortedMap<String, byte[]> entries = new TreeMap<>(
                KarFile.read(signed(Jars.module("loom", "1.2.0").bytes())).entries());
        byte[] signature = entries.remove(ModuleArchive.SIGNATURE);
        entries.remove(ModuleArchive.DIGESTS);
        entries.put(ModuleArchive.LICENCE, new byte[] {1});
        entries.put(ModuleArchive.DIGESTS, Digests.of(new TreeMap<>(entries)).bytes());
        entries.put(ModuleArchive.SIGNATURE, signature);
        assertEquals("lifecycle.trust.forged", why(() -> letIn(new KarFile(entries).bytes())));
    }

    @Test
    void nobodyIsLetInWithoutASignatureUnlessForDeveloping() throws Exception {
        byte[] archive = new Signer(Optional.empty())
                .archive(Jars.module("loom", "1.2.0").bytes(), "");
        assertEquals("lifecycle.trust.unsigned", why(() -> letIn(archive)));
        assertEquals(Optional.empty(), trust("CL", true).requireNew(ModuleArchive.read(archive)), "by nobody");
    }

    @Test
    void nobodyIsLetInWithAnUnknownKey() throws Exception {
        byte[] archive = new Signer(Optional.of(newKey()))
                .archive(Jars.module("loom", "1.2.0").bytes(), "");
        assertEquals("lifecycle.trust.unknown", why(() -> letIn(archive)));
    }

    @ParameterizedTest
    @CsvSource({
        "other, CL, lifecycle.trust.module",
        "clothing, CL, lifecycle.trust.module",
        "loom, MX, lifecycle.trust.country"
    })
    void aKeyCountsWithinItsScope(String module, String country, String reason) throws Exception {
        byte[] archive = signed(Jars.module(module, "1.0.0").bytes());
        assertEquals(reason, why(() -> trust(country, false).requireNew(ModuleArchive.read(archive))));
        letIn(signed(Jars.module("cloth-dye", "1.0.0").bytes()));
    }

    @Test
    void aKeyThatHasExpiredLetsNothingNewInButKeepsWhatIsThere() throws Exception {
        trust("modules = loom", "expires = 2027-02-28");
        byte[] archive = signed(Jars.module("loom", "1.0.0").bytes());
        assertEquals("lifecycle.trust.expired", why(() -> letIn(archive)));
        trust("CL", false).requireKept(ModuleArchive.read(archive));
    }

    @Test
    void aKeyThatWasTakenAwayKeepsNothing() throws Exception {
        byte[] archive = signed(Jars.module("loom", "1.0.0").bytes());
        Files.delete(folder.resolve("weavers.properties"));
        assertEquals("lifecycle.trust.unknown", why(() -> trust("CL", false).requireKept(ModuleArchive.read(archive))));
    }

    @ParameterizedTest
    @CsvSource({
        "../etc/telar.cfg",
        "/etc/telar.cfg",
        "repository/../../x.jar",
        "repository\\x.jar",
        "'C:x'",
        "./x",
        "repository//x.jar",
        "~/x"
    })
    void noEntryLiesOutsideOfItsPlace(String name) {
        assertThrows(IllegalArgumentException.class, () -> new KarFile(new TreeMap<>(Map.of(name, new byte[1]))));
        String same = "a".repeat(name.length());
        byte[] archive = new KarFile(new TreeMap<>(Map.of(same, new byte[1]))).bytes();
        String text = new String(archive, StandardCharsets.ISO_8859_1);
        byte[] escaping = text.replace(same, name).getBytes(StandardCharsets.ISO_8859_1);
        assertEquals("lifecycle.archive.path", why(() -> KarFile.read(escaping)));
    }

    @Test
    void aBundleThatUnpacksToTooMuchIsRefused() throws Exception {
        byte[] bomb =
                Jars.module("loom", "1.0.0").with("bomb", new byte[300 << 20]).bytes();
        assertEquals("lifecycle.archive.bomb", why(() -> signed(bomb)));
    }

    @ParameterizedTest
    @CsvSource({
        "Telar-Maturity, , lifecycle.archive.header",
        "Telar-Countries, , lifecycle.archive.header",
        "Telar-Needs, , lifecycle.archive.header",
        "Bundle-License, , lifecycle.archive.header",
        "Telar-Maturity, splendid, lifecycle.archive.header-value",
        "Telar-Needs, 'loom;version=new', lifecycle.archive.header-value",
        "Telar-Module, Not An Id, lifecycle.archive.header-value",
        "Fragment-Host, org.telar.kernel, lifecycle.archive.fragment"
    })
    void aModuleSaysWhatItIs(String header, String value, String reason) throws Exception {
        Jars jar = Jars.module("loom", "1.0.0").header(header, value == null ? "" : value);
        assertEquals(reason, why(() -> letIn(signed(jar.bytes()))));
    }

    @Test
    void aModuleTakesNoOthersNames() throws Exception {
        Jars table = Jars.module("loom", "1.0.0").with("tables.properties", "KERNEL_PERSON = shared\n".getBytes());
        assertEquals("lifecycle.archive.table", why(() -> letIn(signed(table.bytes()))));
        Jars permission = Jars.module("loom", "1.0.0")
                .with("text/messages.properties", "permission.identity.all=All\n".getBytes());
        assertEquals("lifecycle.archive.permission", why(() -> letIn(signed(permission.bytes()))));
    }

    @Test
    void aModuleThatWouldEndTheProcessIsRefused() throws Exception {
        Jars ending = Jars.module("loom", "1.0.0").with(Ending.class);
        assertEquals("lifecycle.archive.exit", why(() -> letIn(signed(ending.bytes()))));
        letIn(signed(Jars.module("loom", "1.0.0").with(Jars.class).bytes()));
    }

    /** Never run. */
    static final class Ending {
        void end() {
            Runtime.getRuntime().halt(1);
        }
    }
}
