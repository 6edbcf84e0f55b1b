// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.engine;

import java.math.BigInteger;

/** RFC 4648, section 6, without padding: how secrets of one-time codes are typed. */
final class Base32 {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    /** @param bytes a multiple of five */
    static String encode(byte[] bytes) {
        if (bytes.length % BITS != 0) {
            throw new IllegalArgumentException(bytes.length + " bytes are not a multiple of " + BITS);
        }
        BigInteger number = new BigInteger(1, bytes);
        StringBuilder text = new StringBuilder();
        for (int shift = bytes.length * Byte.SIZE - BITS; shift >= 0; shift -= BITS) {
            text.append(ALPHABET.charAt(number.shiftRight(shift).intValue() & ALPHABET.length() - 1));
        }
        return text.toString();
    }
}
