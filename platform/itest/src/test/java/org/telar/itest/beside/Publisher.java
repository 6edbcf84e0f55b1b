// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.beside;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.telar.lifecycle.internal.archive.KarFile;
import org.telar.lifecycle.internal.archive.PublisherKey;
import org.telar.lifecycle.internal.archive.Refused;
import org.telar.lifecycle.internal.archive.Signer;

/** Someone who signs archives of modules, well or otherwise. */
record Publisher(KeyPair key) {
    private static final String DIGESTS = "META-INF/telar/digests";
    private static final String SIGNATURE = "META-INF/telar/signature";

    static Publisher unknown() {
        try {
            return new Publisher(KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has Ed25519", e);
        }
    }

    /** @param scope lines of her file in the trust store */
    Publisher trustedIn(Path home, String name, String... scope) throws IOException {
        Files.writeString(
                Files.createDirectories(home.resolve("trust")).resolve(name + ".properties"),
                "key = " + Base64.getEncoder().encodeToString(key.getPublic().getEncoded()) + "\n"
                        + String.join("\n", scope) + "\n");
        return this;
    }

    byte[] archive(ModuleBundle bundle) {
        return archive(bundle, Optional.of(key));
    }

    static byte[] unsigned(ModuleBundle bundle) {
        return archive(bundle, Optional.empty());
    }

    private static byte[] archive(ModuleBundle bundle, Optional<KeyPair> key) {
        try {
            return new Signer(key).archive(bundle.jar(), "Apache License");
        } catch (Refused e) {
            throw new IllegalArgumentException(String.valueOf(e.reason()), e);
        }
    }

    /** What is in a sound archive of the bundle, to be changed and then {@link #sealed}. */
    SortedMap<String, byte[]> entries(ModuleBundle bundle) {
        try {
            return new TreeMap<>(KarFile.read(archive(bundle)).entries());
        } catch (Refused e) {
            throw new IllegalStateException(e);
        }
    }

    /** An archive around whatever jar this is. */
    byte[] around(byte[] jar) {
        SortedMap<String, byte[]> entries = entries(ModuleBundle.sound("loom", "9.9.9"));
        String path = entries.keySet().stream()
                .filter(name -> name.endsWith(".jar"))
                .findFirst()
                .orElseThrow();
        entries.put(path, jar);
        return sealed(entries);
    }

    /** Lists and signs whatever is in it. */
    byte[] sealed(SortedMap<String, byte[]> entries) {
        SortedMap<String, byte[]> content = new TreeMap<>(entries);
        content.remove(DIGESTS);
        content.remove(SIGNATURE);
        byte[] digests = content.entrySet().stream()
                .map(entry -> sha256(entry.getValue()) + "  " + entry.getKey() + "\n")
                .collect(Collectors.joining("", "telar-archive 1\n", ""))
                .getBytes(StandardCharsets.UTF_8);
        content.put(DIGESTS, digests);
        content.put(SIGNATURE, signature(digests));
        return new KarFile(content).bytes();
    }

    /** Something in it is other than its list says. */
    byte[] altered(ModuleBundle bundle) {
        SortedMap<String, byte[]> entries = entries(bundle);
        entries.put("META-INF/LICENSE", new byte[] {1});
        return new KarFile(entries).bytes();
    }

    /** The signature of one archive in another one. */
    byte[] forged(ModuleBundle signed, ModuleBundle other) {
        SortedMap<String, byte[]> entries = entries(other);
        entries.put(SIGNATURE, entries(signed).get(SIGNATURE));
        return new KarFile(entries).bytes();
    }

    private byte[] signature(byte[] digests) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key.getPrivate());
            signature.update(digests);
            return ("key " + PublisherKey.id(key.getPublic()) + "\ned25519 "
                            + HexFormat.of().formatHex(signature.sign()) + "\n")
                    .getBytes(StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
