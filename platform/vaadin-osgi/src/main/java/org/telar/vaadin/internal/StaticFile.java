// SPDX-License-Identifier: Apache-2.0
package org.telar.vaadin.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * A file as browsers get it: style sheets without comments and indentation, compressed once.
 *
 * @param tag changes with the content and only then; letters and digits
 */
public record StaticFile(byte[] plain, byte[] gzip, String tag) {
    /** Strings are kept as they are; a comment begins outside of them only. */
    private static final Pattern COMMENT =
            Pattern.compile("(\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])*')|/\\*.*?\\*/", Pattern.DOTALL);

    private static final Pattern LINE_ENDS = Pattern.compile("\\s*\\R\\s*");
    private static final int TAG_BYTES = 9;

    public static StaticFile of(String name, byte[] content) {
        byte[] plain = name.endsWith(".css")
                ? trimmed(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)
                : content;
        return new StaticFile(plain, compressed(plain), tag(plain));
    }

    static String trimmed(String css) {
        String bare = COMMENT.matcher(css)
                .replaceAll(found ->
                        found.group(1) == null ? "" : java.util.regex.Matcher.quoteReplacement(found.group(1)));
        return LINE_ENDS.matcher(bare.strip()).replaceAll("\n");
    }

    private static byte[] compressed(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String tag(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, TAG_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
