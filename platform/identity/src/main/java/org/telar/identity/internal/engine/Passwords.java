// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.random.RandomGenerator;
import org.telar.identity.internal.engine.PasswordHash.Cost;

/**
 * Makes and checks password hashes, a few at once: each takes 64 MiB while it lasts, the others wait in line. A check
 * against no hash takes as long as one against a hash.
 */
public final class Passwords {
    private static final Cost COST = new Cost(65_536, 3, 1);
    private static final int SALT_BYTES = 16;
    private static final int TAG_BYTES = 32;
    private static final int LONGEST_LINE = 40;

    private final Derivation derivation;
    private final RandomGenerator random;
    private final Semaphore seats;
    private final PasswordHash nobody;

    Passwords(Derivation derivation, RandomGenerator random, int atOnce) {
        this.derivation = derivation;
        this.random = random;
        seats = new Semaphore(atOnce, true);
        nobody = new PasswordHash(COST, randomBytes(SALT_BYTES), randomBytes(TAG_BYTES));
    }

    /** Passwords by Argon2id with 64 MiB, three passes and one lane, two at once. */
    public static Passwords argon2id() {
        Derivation java = new Argon2id();
        return new Passwords(NativeArgon2id.find(java).orElse(java), new SecureRandom(), 2);
    }

    /** A new hash, as text to store. */
    public String hash(String password) {
        byte[] salt = randomBytes(SALT_BYTES);
        return new PasswordHash(COST, salt, tag(password, salt, COST, TAG_BYTES)).toString();
    }

    /** @param stored what {@link #hash} gave; nothing matches when there is none */
    public boolean matches(String password, Optional<String> stored) {
        PasswordHash hash = stored.map(PasswordHash::parse).orElse(nobody);
        byte[] tag = tag(password, hash.salt(), hash.cost(), hash.tag().length);
        return MessageDigest.isEqual(tag, hash.tag()) && stored.isPresent();
    }

    /** Whether so many wait in line that one more should rather come back later. */
    public boolean crowded() {
        return seats.getQueueLength() >= LONGEST_LINE;
    }

    private byte[] tag(String password, byte[] salt, Cost cost, int length) {
        // the same characters may come composed or not, depending on the keyboard (NIST SP 800-63B, 3.1.1.2)
        byte[] bytes = Normalizer.normalize(password, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8);
        seats.acquireUninterruptibly();
        try {
            return derivation.derive(bytes, salt, cost, length);
        } finally {
            seats.release();
        }
    }

    private byte[] randomBytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
