// SPDX-License-Identifier: Apache-2.0
package org.telar.launcher;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECPoint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * The key by which the owner of a home gets into the container's shell: a private key that only she can read, and its
 * public half in {@code keys.properties}, where Karaf's {@code PublickeyLoginModule} looks. A key on the curve P-256, which is
 * made in a moment; the file is that of RFC 5915 in PEM.
 */
record ConsoleKey(Path file, Path keys) {
    static final String USER = "console";

    private static final String CURVE = "secp256r1";
    private static final int BYTES = 32;
    private static final int UNCOMPRESSED = 4;

    /** Karaf's module takes a coordinate with the highest bit for a negative number (PublickeyLoginModule 4.4.10). */
    private static final int BITS_THAT_KARAF_READS = 8 * BYTES - 1;

    /** What stands before the secret number, and between it and the point, in every file of this curve. */
    private static final byte[] BEFORE_SECRET = HexFormat.of().parseHex("30770201010420");

    private static final byte[] BEFORE_POINT = HexFormat.of().parseHex("a00a06082a8648ce3d030107a14403420004");
    private static final int LENGTH = BEFORE_SECRET.length + BYTES + BEFORE_POINT.length + 2 * BYTES;

    private static final String HEADER = "-----BEGIN EC PRIVATE KEY-----";
    private static final String RSA = "-----BEGIN PRIVATE KEY-----";
    private static final String FOOTER = "-----END EC PRIVATE KEY-----";
    private static final String GROUP = "_g_\\:admingroup";
    private static final String ROLES = "group,admin,manager,viewer,systembundles,ssh";

    static ConsoleKey of(Home home) {
        return new ConsoleKey(home.consoleKey(), home.etc().resolve("keys.properties"));
    }

    boolean isThere() {
        return Files.isRegularFile(file);
    }

    /**
     * Makes the pair when there is none, or the RSA key that homes had before, and sees that its public half is known; other
     * people's keys stay.
     *
     * @throws Refusal when there is a file that is no such key
     */
    void ensure() throws IOException, Refusal {
        if (!isThere() || text().startsWith(RSA)) {
            write(generate());
        }
        List<String> lines = new ArrayList<>();
        if (Files.isRegularFile(keys)) {
            lines.addAll(Files.readAllLines(keys));
        }
        lines.removeIf(line -> line.startsWith(USER + "=") || line.startsWith(USER + " "));
        if (lines.stream().noneMatch(line -> line.startsWith(GROUP))) {
            lines.add(GROUP + " = " + ROLES);
        }
        lines.add(USER + "=" + publicHalf() + ",_g_:admingroup");
        OwnerOnly.write(keys, String.join("\n", lines) + "\n");
    }

    private static KeyPair generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(CURVE));
            KeyPair pair = generator.generateKeyPair();
            while (!isReadByKaraf(((ECPublicKey) pair.getPublic()).getW())) {
                pair = generator.generateKeyPair();
            }
            return pair;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK makes keys on " + CURVE, e);
        }
    }

    private static boolean isReadByKaraf(ECPoint point) {
        return Math.max(point.getAffineX().bitLength(), point.getAffineY().bitLength()) <= BITS_THAT_KARAF_READS;
    }

    private void write(KeyPair pair) throws IOException {
        ECPoint point = ((ECPublicKey) pair.getPublic()).getW();
        byte[] encoded = ByteBuffer.allocate(LENGTH)
                .put(BEFORE_SECRET)
                .put(fixed(((ECPrivateKey) pair.getPrivate()).getS()))
                .put(BEFORE_POINT)
                .put(fixed(point.getAffineX()))
                .put(fixed(point.getAffineY()))
                .array();
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded);
        OwnerOnly.write(file, HEADER + "\n" + body + "\n" + FOOTER + "\n");
    }

    /** With zeros in front, and without the sign that Java writes before a high bit. */
    private static byte[] fixed(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int extra = Math.max(0, bytes.length - BYTES);
        return ByteBuffer.allocate(BYTES)
                .position(BYTES - bytes.length + extra)
                .put(bytes, extra, bytes.length - extra)
                .array();
    }

    /** The public key as SSH writes it (RFC 5656, 3.1): base64 of kind, curve, point. */
    String publicHalf() throws IOException, Refusal {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (byte[] part : List.of(
                    "ecdsa-sha2-nistp256".getBytes(StandardCharsets.US_ASCII),
                    "nistp256".getBytes(StandardCharsets.US_ASCII),
                    point())) {
                out.writeInt(part.length);
                out.write(part);
            }
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private byte[] point() throws IOException, Refusal {
        byte[] encoded = decoded();
        int begin = LENGTH - 2 * BYTES - 1;
        boolean isOurs = encoded.length == LENGTH
                && encoded[begin] == UNCOMPRESSED
                && encoded[begin + 1] >= 0
                && encoded[begin + 1 + BYTES] >= 0;
        if (!isOurs) {
            throw damaged();
        }
        return Arrays.copyOfRange(encoded, begin, LENGTH);
    }

    private String text() throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }

    private byte[] decoded() throws IOException, Refusal {
        String text = text().replace(HEADER, "").replace(FOOTER, "");
        try {
            return Base64.getMimeDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            throw damaged();
        }
    }

    private Refusal damaged() {
        return new Refusal(Refusal.NOT_POSSIBLE, "launcher.key", file);
    }
}
