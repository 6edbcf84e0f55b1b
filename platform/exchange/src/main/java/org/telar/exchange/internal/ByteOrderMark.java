// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.internal;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The bytes at the start of a text that tell how its characters are written. */
public enum ByteOrderMark {
    UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
    UTF_16LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
    UTF_16BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF);

    /** How many bytes to look at. */
    public static final int LONGEST = 3;

    private final Charset charset;
    private final int[] bytes;

    ByteOrderMark(Charset charset, int... bytes) {
        this.charset = charset;
        this.bytes = bytes;
    }

    public static Optional<ByteOrderMark> at(byte[] start) {
        return Arrays.stream(values()).filter(mark -> mark.starts(start)).findFirst();
    }

    private boolean starts(byte[] start) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= start.length || (start[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    public Charset charset() {
        return charset;
    }

    public int length() {
        return bytes.length;
    }
}
