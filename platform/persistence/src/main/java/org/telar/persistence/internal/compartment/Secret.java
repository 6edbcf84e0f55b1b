// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal.compartment;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key, and what it seals by AES-256-GCM: {@code name, nonce, text and tag} in Base64. The name of a key is the beginning of its digest, so that
 * whoever has several knows which one to take. Safe for many threads.
 */
final class Secret {
    private static final int KEY_BYTES = 32;
    private static final int NAME_BYTES = 6;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] key;

    private Secret(byte[] key) {
        this.key = key;
    }

    static Secret random() {
        var bytes = new byte[KEY_BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(bytes);
    }

    /** @throws IllegalArgumentException when it is none */
    static Secret of(byte[] key) {
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("A key has " + KEY_BYTES + " bytes, and not " + key.length);
        }
        return new Secret(key.clone());
    }

    byte[] bytes() {
        return key.clone();
    }

    private byte[] name() {
        try {
            return Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(key), NAME_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("SHA-256 is not there", e);
        }
    }

    /** @param place what has to be said again to open it */
    String seal(byte[] content, String place) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, place).doFinal(content);
            return Base64.getEncoder()
                    .encodeToString(ByteBuffer.allocate(NAME_BYTES + NONCE_BYTES + sealed.length)
                            .put(name())
                            .put(nonce)
                            .put(sealed)
                            .array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is not there", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String place) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    /**
     * Empty when another key has sealed it.
     *
     * @throws IllegalStateException when it was changed, or sealed for another place
     */
    Optional<byte[]> open(String sealed, String place) {
        var parts = Base64.getDecoder().decode(sealed);
        if (parts.length < NAME_BYTES + NONCE_BYTES || !Arrays.equals(name(), 0, NAME_BYTES, parts, 0, NAME_BYTES)) {
            return Optional.empty();
        }
        int begin = NAME_BYTES + NONCE_BYTES;
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, Arrays.copyOfRange(parts, NAME_BYTES, begin), place)
                    .doFinal(parts, begin, parts.length - begin));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("What is sealed for " + place + " was changed, or comes from elsewhere", e);
        }
    }
}
