// SPDX-License-Identifier: Apache-2.0
package org.telar.launcher;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** By the platform's own reader of public keys, so that nothing here is taken on trust. */
    @RepeatedTest(20)
    void thePublicHalfIsThatOfTheSecretInTheFormThatSshWrites() throws Exception {
        key.ensure();
        byte[] bytes = Base64.getDecoder().decode(key.publicHalf());
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            assertEquals("ecdsa-sha2-nistp256", new String(in.readNBytes(in.readInt()), StandardCharsets.US_ASCII));
            assertEquals("nistp256", new String(in.readNBytes(in.readInt()), StandardCharsets.US_ASCII));
            assertEquals(65, in.readInt(), "length of a point that is not compressed");
            assertEquals(4, in.readByte());
            BigInteger x = new BigInteger(in.readNBytes(32));
            BigInteger y = new BigInteger(in.readNBytes(32));
            assertEquals(0, in.available());
            assertTrue(x.signum() > 0 && y.signum() > 0, "Karaf would take " + x + ", " + y + " for negative");
            assertTrue(isPairOf(secret(), new ECPoint(x, y)));
        }
    }

    private BigInteger secret() throws IOException {
        byte[] file =
                Base64.getMimeDecoder().decode(Files.readString(key.file()).replaceAll("-----.*-----", ""));
        assertEquals(file.length - 2, file[1], "length of the whole");
        assertEquals(32, file[6], "length of the secret");
        return new BigInteger(1, Arrays.copyOfRange(file, 7, 7 + 32));
    }

    private static boolean isPairOf(BigInteger secret, ECPoint point) throws GeneralSecurityException {
        AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
        curve.init(new ECGenParameterSpec("secp256r1"));
        ECParameterSpec spec = curve.getParameterSpec(ECParameterSpec.class);
        KeyFactory factory = KeyFactory.getInstance("EC");
        byte[] words = {1, 2, 3};
        Signature signing = Signature.getInstance("SHA256withECDSA");
        signing.initSign(factory.generatePrivate(new ECPrivateKeySpec(secret, spec)));
        signing.update(words);
        Signature checking = Signature.getInstance("SHA256withECDSA");
        checking.initVerify(factory.generatePublic(new ECPublicKeySpec(point, spec)));
        checking.update(words);
        return checking.verify(signing.sign());
    }

    @Test
    void aKeyOfTheKindThatHomesHadBeforeIsReplaced() throws Exception {
        Files.writeString(key.file(), "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n");
        key.ensure();
        assertTrue(Files.readString(key.file()).startsWith("-----BEGIN EC PRIVATE KEY-----"));
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

    @ParameterizedTest
    @ValueSource(strings = {"", "AAAA", "A", "{not base64}"})
    void aDamagedKeyFileIsNamed(String content) throws Exception {
        Files.writeString(
                key.file(), "-----BEGIN EC PRIVATE KEY-----\n" + content + "\n-----END EC PRIVATE KEY-----\n");
        Refusal refusal = assertThrows(Refusal.class, key::ensure);
        assertTrue(refusal.sentence(new Sentences(Locale.of("es")))
                .contains(key.file().toString()));
    }

    @Test
    void aFileThatIsSomebodyElsesIsNotWrittenOver() throws Exception {
        byte[] other = "-----BEGIN OPENSSH PRIVATE KEY-----\nño".getBytes(StandardCharsets.ISO_8859_1);
        Files.write(key.file(), other);
        Refusal refusal = assertThrows(Refusal.class, key::ensure);
        assertTrue(refusal.sentence(new Sentences(Locale.of("es")))
                .contains(key.file().toString()));
        assertArrayEquals(other, Files.readAllBytes(key.file()));
    }
}
