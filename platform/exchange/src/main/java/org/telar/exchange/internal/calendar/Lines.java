// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.internal.calendar;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Folds by octets, as RFC 5545, 3.1, counts, and never within a character; the library counts Java's halves of
 * characters. Unfolds before decoding: others do fold within characters.
 */
final class Lines {
    private static final int LONGEST = 75;
    private static final Pattern FOLD = Pattern.compile("\r?\n[ \t]");
    private static final byte[] NEXT = "\r\n ".getBytes(StandardCharsets.US_ASCII);

    private Lines() {}

    /** @param unfolded lines that end in CRLF */
    static byte[] fold(String unfolded) {
        ByteArrayOutputStream folded = new ByteArrayOutputStream(unfolded.length() * 5 / 4);
        unfolded.lines().forEach(line -> {
            int length = 0;
            for (int character : line.codePoints().toArray()) {
                byte[] octets = Character.toString(character).getBytes(StandardCharsets.UTF_8);
                if (length + octets.length > LONGEST) {
                    folded.writeBytes(NEXT);
                    length = 1;
                }
                folded.writeBytes(octets);
                length += octets.length;
            }
            folded.write('\r');
            folded.write('\n');
        });
        return folded.toByteArray();
    }

    static String unfold(byte[] folded) {
        String octets = new String(folded, StandardCharsets.ISO_8859_1);
        return new String(
                FOLD.matcher(octets).replaceAll("").getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
