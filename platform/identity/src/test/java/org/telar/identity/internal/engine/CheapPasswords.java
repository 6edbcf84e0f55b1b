// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.engine;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/** Passwords whose hashes cost nothing but are counted. */
public final class CheapPasswords {
    private final AtomicInteger derived = new AtomicInteger();
    private final Passwords passwords = new Passwords(
            (password, salt, cost, length) -> {
                derived.incrementAndGet();
                return Arrays.copyOf(digest(password, salt), length);
            },
            new Random(7),
            4);

    public Passwords passwords() {
        return passwords;
    }

    /** How many hashes were computed since the last call. */
    public int derivedSince() {
        return derived.getAndSet(0);
    }

    private static byte[] digest(byte[] password, byte[] salt) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            return digest.digest(password);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
