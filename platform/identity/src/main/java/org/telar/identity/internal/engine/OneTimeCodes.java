// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.engine;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes that change every half minute (TOTP, RFC 6238, with SHA-1 and six digits, which is all that common apps know). By
 * the JDK's own HMAC: a library would be more code than this.
 */
public final class OneTimeCodes {
    /** Bytes of a secret: as long as the digest (RFC 4226, section 4). */
    public static final int SECRET_BYTES = 20;

    private static final String ALGORITHM = "HmacSHA1";
    private static final int SECONDS = 30;
    private static final int DIGITS = 6;
    private static final int MODULUS = 1_000_000;
    private static final int LOWEST_FOUR_BITS = 0x0f;
    private static final int WITHOUT_SIGN = 0x7fffffff;

    private OneTimeCodes() {}

    /** The number of the half minute since 1970. */
    public static long step(Instant now) {
        return now.getEpochSecond() / SECONDS;
    }

    /** RFC 4226, section 5.3. */
    public static String code(byte[] secret, long step) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & LOWEST_FOUR_BITS;
            int number = ByteBuffer.wrap(hash).getInt(offset) & WITHOUT_SIGN;
            return String.format("%0" + DIGITS + "d", number % MODULUS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The step that a code is of: now, or the one before or after, as clocks differ. */
    public static OptionalLong stepOf(String code, byte[] secret, Instant now) {
        long current = step(now);
        return LongStream.rangeClosed(current - 1, current + 1)
                .filter(step -> code(secret, step).equals(code))
                .max();
    }
}
