// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;

/**
 * The key with which someone signs the modules that she makes, in a file that only she can read; made when it is first
 * wanted. It is trusted nowhere until an administrator says so.
 */
public record DeveloperKey(Path file) {
    private static final int LINES = 2;

    public KeyPair ensure() throws IOException {
        return Files.exists(file) ? read() : make();
    }

    private KeyPair make() throws IOException {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(
                    file,
                    List.of(
                            base64(pair.getPrivate().getEncoded()),
                            base64(pair.getPublic().getEncoded())),
                    StandardOpenOption.WRITE);
            return pair;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has Ed25519", e);
        }
    }

    private KeyPair read() throws IOException {
        List<String> lines = Files.readAllLines(file);
        if (lines.size() != LINES) {
            throw new IOException(file + " is not a developer's key; move it away and a new one is made");
        }
        try {
            KeyFactory keys = KeyFactory.getInstance("Ed25519");
            Base64.Decoder base64 = Base64.getDecoder();
            return new KeyPair(
                    keys.generatePublic(new X509EncodedKeySpec(base64.decode(lines.get(1)))),
                    keys.generatePrivate(new PKCS8EncodedKeySpec(base64.decode(lines.get(0)))));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IOException(file + " is not a developer's key; move it away and a new one is made", e);
        }
    }

    /** What an administrator writes into a file of the trust store to let this key's modules in. */
    public static String trustFile(KeyPair pair, String module) {
        return "key = " + base64(pair.getPublic().getEncoded()) + "\nmodules = " + module + "\n";
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
