// SPDX-License-Identifier: Apache-2.0
package org.telar.branding.internal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Bytes ready to be sent; the tag changes with the content and only then. */
record ServedFile(String type, byte[] content, String tag) {
    static ServedFile of(String type, byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return new ServedFile(type, content, '"' + HexFormat.of().formatHex(digest, 0, 12) + '"');
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
