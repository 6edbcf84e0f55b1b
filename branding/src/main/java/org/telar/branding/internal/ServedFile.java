// SPDX-License-Identifier: Apache-2.0
package org.telar.branding.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** Bytes ready to be sent; the tag changes with the content and only then. */
record ServedFile(String type, byte[] content, String tag) {
    /** What a brand shows to the world, by path. */
    static Map<String, ServedFile> of(BrandFolder brand) {
        ServedFile favicon = drawing(brand, "favicon.svg");
        byte[] style = new BrandStyle(brand).css().getBytes(StandardCharsets.UTF_8);
        return Map.of(
                "/brand/brand.css", of("text/css;charset=utf-8", style),
                "/brand/mark.svg", drawing(brand, "mark.svg"),
                "/brand/logo.svg", drawing(brand, "logo.svg"),
                "/brand/favicon.svg", favicon,
                "/favicon.ico", favicon);
    }

    private static ServedFile drawing(BrandFolder brand, String name) {
        return of("image/svg+xml", brand.read(name));
    }

    private static ServedFile of(String type, byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return new ServedFile(type, content, '"' + HexFormat.of().formatHex(digest, 0, 12) + '"');
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
