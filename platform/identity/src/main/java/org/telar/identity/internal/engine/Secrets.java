// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/** Secrets that a machine makes up: too long to guess, so that a fast digest is enough to keep them by. */
public final class Secrets {
    private static final int BYTES = 32;

    private final RandomGenerator random;

    /** @param random one that cannot be foretold */
    public Secrets(RandomGenerator random) {
        this.random = random;
    }

    /** 256 bits, as they may stand in an address. */
    public String make() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** SHA-256, in hexadecimal. */
    public static String digest(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
