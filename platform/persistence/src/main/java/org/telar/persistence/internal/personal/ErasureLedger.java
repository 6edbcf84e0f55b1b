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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The keys of who was erased and the digests of files that went with them, outside of the database: {@code 2026-01-31T12:00:00Z 57}, one a
 * line, and nothing else of them.
 */
final class ErasureLedger {
    private static final Pattern LINE = Pattern.compile("\\S+ (?<key>\\d{1,18})");
    private static final Pattern FILE = Pattern.compile("(?<at>\\S+) (?<digest>[0-9a-f]{64})");

    private final Path file;

    /** @param home in which the file {@code erasures} is */
    ErasureLedger(Path home) {
        file = home.resolve("erasures");
    }

    /**
     * On the disk when this returns.
     *
     * @param files their SHA-256
     */
    void add(Set<Long> keys, Set<String> files, Instant now) {
        var lines = new StringBuilder();
        new TreeSet<>(keys)
                .forEach(key -> lines.append(now).append(' ').append(key).append('\n'));
        new TreeSet<>(files)
                .forEach(file -> lines.append(now).append(' ').append(file).append('\n'));
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
        var keys = new TreeSet<Long>();
        matches(LINE).forEach(line -> keys.add(Long.valueOf(line.group("key"))));
        return keys;
    }

    /** When each file was erased last, by its SHA-256. */
    Map<String, Instant> files() {
        var files = new TreeMap<String, Instant>();
        matches(FILE).forEach(line -> files.put(line.group("digest"), Instant.parse(line.group("at"))));
        return files;
    }

    private List<Matcher> matches(Pattern pattern) {
        try {
            return Files.exists(file)
                    ? Files.readString(file)
                            .lines()
                            .map(pattern::matcher)
                            .filter(Matcher::matches)
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
