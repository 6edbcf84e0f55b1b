// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.archive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The list of what is in an archive, with a digest for each entry; this is what is signed. */
record Digests(SortedMap<String, String> byPath) {
    private static final String HEAD = "telar-archive 1\n";

    static Digests of(SortedMap<String, byte[]> entries) {
        SortedMap<String, String> digests = new TreeMap<>();
        entries.forEach((path, content) -> digests.put(path, sha256(content)));
        return new Digests(digests);
    }

    byte[] bytes() {
        return byPath.entrySet().stream()
                .map(entry -> entry.getValue() + "  " + entry.getKey() + "\n")
                .collect(Collectors.joining("", HEAD, ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
