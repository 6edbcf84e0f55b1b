// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal.personal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The keys of who was erased, outside of the database: {@code 2026-01-31T12:00:00Z 57}, one a line, and nothing else of them. */
final class ErasureLedger {
    private static final Pattern LINE = Pattern.compile("\\S+ (?<key>\\d{1,18})");

    private final Path file;

    /** @param home in which the file {@code erasures} is */
    ErasureLedger(Path home) {
        file = home.resolve("erasures");
    }

    /** On the disk when this returns. */
    void add(Set<Long> keys, Instant now) {
        var lines = new StringBuilder();
        new TreeSet<>(keys)
                .forEach(key -> lines.append(now).append(' ').append(key).append('\n'));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                channel.write(ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.UTF_8)));
                channel.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written, so nobody was erased", e);
        }
    }

    Set<Long> keys() {
        try {
            var keys = new TreeSet<Long>();
            if (Files.exists(file)) {
                Files.readString(file)
                        .lines()
                        .map(LINE::matcher)
                        .filter(Matcher::matches)
                        .forEach(line -> keys.add(Long.valueOf(line.group("key"))));
            }
            return keys;
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
