// SPDX-License-Identifier: Apache-2.0
package org.telar.launcher;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * The key by which the owner of a home gets into the container's shell: a private key that only she can read, and its
 * public half in {@code keys.properties}, where Karaf's {@code PublickeyLoginModule} looks. RSA, because that module
 * reads three of four elliptic keys wrongly.
 */
record ConsoleKey(Path file, Path keys) {
    static final String USER = "console";

    /** Enough for a door that only opens on this machine, and quickly made. */
    private static final int BITS = 2048;

    private static final String HEADER = "-----BEGIN PRIVATE KEY-----";
    private static final String FOOTER = "-----END PRIVATE KEY-----";
    private static final String GROUP = "_g_\\:admingroup";
    private static final String ROLES = "group,admin,manager,viewer,systembundles,ssh";

    static ConsoleKey of(Home home) {
        return new ConsoleKey(home.consoleKey(), home.etc().resolve("keys.properties"));
    }

    boolean isThere() {
        return Files.isRegularFile(file);
    }

    /** Makes the pair when there is none, and sees that its public half is known; other people's keys stay. */
    void ensure() throws IOException {
        if (!isThere()) {
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
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK makes RSA keys", e);
        }
    }

    private void write(KeyPair pair) throws IOException {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encodeToString(pair.getPrivate().getEncoded());
        OwnerOnly.write(file, HEADER + "\n" + body + "\n" + FOOTER + "\n");
    }

    /** The public key as SSH writes it: base64 of name, exponent, modulus. */
    String publicHalf() throws IOException {
        RSAPublicKey key = publicKey();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (byte[] part : List.of(
                    "ssh-rsa".getBytes(StandardCharsets.US_ASCII),
                    key.getPublicExponent().toByteArray(),
                    key.getModulus().toByteArray())) {
                out.writeInt(part.length);
                out.write(part);
            }
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private RSAPublicKey publicKey() throws IOException {
        String text = Files.readString(file).replace(HEADER, "").replace(FOOTER, "");
        try {
            KeyFactory rsa = KeyFactory.getInstance("RSA");
            byte[] encoded = Base64.getMimeDecoder().decode(text);
            RSAPrivateCrtKey key = (RSAPrivateCrtKey) rsa.generatePrivate(new PKCS8EncodedKeySpec(encoded));
            return (RSAPublicKey) rsa.generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IOException("Key file " + file + " is damaged; delete it and a new one is made", e);
        }
    }
}
