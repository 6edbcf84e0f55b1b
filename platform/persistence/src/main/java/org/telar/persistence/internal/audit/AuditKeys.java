// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.LocalDateTime;
import java.util.Base64;
import org.telar.persistence.internal.KeyFile;

/**
 * The keys of the trail, in files outside of the database that only their owner reads: {@code audit.key} for what stands in
 * each entry (HMAC-SHA-256), {@code audit-heads.key} for signatures (Ed25519). They are made at the first start; all nodes
 * need the same files. {@code audit-heads.pub} is for whoever shall be able to check signatures and nothing else.
 */
public final class AuditKeys {
    private static final int KEY_BYTES = 32;
    private static final String SIGNING = "Ed25519";

    private final byte[] secret;
    private final PrivateKey signing;
    private final PublicKey checking;

    private AuditKeys(byte[] secret, PrivateKey signing, PublicKey checking) {
        this.secret = secret;
        this.signing = signing;
        this.checking = checking;
    }

    /** @param folder {@code keys} of the home */
    public static AuditKeys in(Path folder) {
        try {
            Files.createDirectories(folder);
            var secret = decoded(file(folder, "audit.key").orMade(() -> encoded(random())));
            var fresh = KeyPairGenerator.getInstance(SIGNING).generateKeyPair();
            var pair =
                    file(folder, "audit-heads.key").orMade(() -> written(fresh)).split("\\s+");
            var keys = KeyFactory.getInstance(SIGNING);
            var checking = keys.generatePublic(new X509EncodedKeySpec(decoded(pair[1])));
            file(folder, "audit-heads.pub").orMade(() -> pair[1]);
            return new AuditKeys(secret, keys.generatePrivate(new PKCS8EncodedKeySpec(decoded(pair[0]))), checking);
        } catch (IOException e) {
            throw new UncheckedIOException("The keys of the audit trail in " + folder + " cannot be read or made", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The keys of the audit trail in " + folder + " are no keys", e);
        }
    }

    private static KeyFile file(Path folder, String name) {
        return new KeyFile(folder.resolve(name));
    }

    private static String written(KeyPair pair) {
        return encoded(pair.getPrivate().getEncoded()) + " "
                + encoded(pair.getPublic().getEncoded());
    }

    private static byte[] random() {
        var bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    /** For one thread. */
    Seals seals() {
        return new Seals(secret);
    }

    Head head(long number, String link, LocalDateTime now) {
        try {
            var signature = Signature.getInstance(SIGNING);
            signature.initSign(signing);
            signature.update(Head.words(number, link, now).getBytes(StandardCharsets.UTF_8));
            return new Head(number, link, now, encoded(signature.sign()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The head of the audit trail cannot be signed", e);
        }
    }

    boolean hasSigned(Head head) {
        try {
            var signature = Signature.getInstance(SIGNING);
            signature.initVerify(checking);
            signature.update(
                    Head.words(head.number(), head.link(), head.signed()).getBytes(StandardCharsets.UTF_8));
            return signature.verify(decoded(head.signature()));
        } catch (GeneralSecurityException | IllegalArgumentException noSignature) {
            return false;
        }
    }

    static String encoded(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] decoded(String text) {
        return Base64.getDecoder().decode(text);
    }
}
