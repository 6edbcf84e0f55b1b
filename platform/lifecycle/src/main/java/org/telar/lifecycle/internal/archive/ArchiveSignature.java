// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.archive;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A signature as it stands in an archive; there is one way to write it.
 *
 * @param key id of the key that signed
 */
record ArchiveSignature(String key, byte[] value) {
    private static final Pattern SHAPE = Pattern.compile("key ([0-9a-f]{64})\ned25519 ([0-9a-f]{128})\n");

    static ArchiveSignature read(byte[] content) throws Refused {
        Matcher parts = SHAPE.matcher(new String(content, StandardCharsets.ISO_8859_1));
        if (!parts.matches()) {
            throw new Refused("lifecycle.archive.signature-unreadable");
        }
        return new ArchiveSignature(parts.group(1), HexFormat.of().parseHex(parts.group(2)));
    }

    byte[] bytes() {
        return ("key " + key + "\ned25519 " + HexFormat.of().formatHex(value) + "\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
