// SPDX-License-Identifier: Apache-2.0
package org.telar.launcher;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
record ConsoleKey(Path file, Path keys, Path lock) {
    static final String USER = "console";

    /** Enough for a door that only opens on this machine. Made with the first command, as it takes most of a second. */
    private static final int BITS = 2048;

    private static final String HEADER = "-----BEGIN PRIVATE KEY-----";
    private static final String FOOTER = "-----END PRIVATE KEY-----";
    private static final String GROUP = "_g_\\:admingroup";
    private static final String ROLES = "group,admin,manager,viewer,systembundles,ssh";

    static ConsoleKey of(Home home) {
        return new ConsoleKey(home.consoleKey(), home.etc().resolve("keys.properties"), home.lock());
    }

    /**
     * Makes the pair when there is none, and sees that its public half is known; other people's keys stay. Of several
     * processes that come at once one does.
     */
    @SuppressWarnings("try") // the turn is held, not used
    void ensure() throws IOException {
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock turn = channel.lock()) {
            if (!Files.isRegularFile(file)) {
                write(generate());
            }
            List<String> known = Files.isRegularFile(keys) ? Files.readAllLines(keys) : List.of();
            List<String> wanted = withOurs(known);
            if (!wanted.equals(known)) {
                OwnerOnly.write(keys, String.join("\n", wanted) + "\n");
            }
        }
    }

    private List<String> withOurs(List<String> known) throws IOException {
        List<String> lines = new ArrayList<>(known);
        lines.removeIf(line -> line.startsWith(USER + "=") || line.startsWith(USER + " "));
        if (lines.stream().noneMatch(line -> line.startsWith(GROUP))) {
            lines.add(GROUP + " = " + ROLES);
        }
        lines.add(USER + "=" + publicHalf() + ",_g_:admingroup");
        return lines;
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
