// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Heads outside of the database, one a line: {@code number link time signature}. Whoever cuts the chain off in the database
 * does not reach them; each node has those that it signed. Copies elsewhere make them worth more.
 */
final class HeadsFile {
    private final Path file;

    /** @param folder {@code audit} of the home */
    HeadsFile(Path folder) {
        file = folder.resolve("heads");
    }

    void add(Head head) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            dropUnfinished();
            Files.writeString(file, head.line() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }

    /** Else the next head would be written behind what the power cut short, and both would be none. */
    private void dropUnfinished() throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            var last = ByteBuffer.allocate(1);
            if (channel.size() > 0 && channel.read(last, channel.size() - 1) == 1 && last.get(0) != '\n') {
                channel.truncate(
                        Files.readString(file, StandardCharsets.ISO_8859_1).lastIndexOf('\n') + 1L);
            }
        }
    }

    /** A last line that the power cut short is left out; any other that is no head is one that nobody signed. */
    List<Head> read() {
        try {
            var heads = new ArrayList<Head>();
            if (Files.exists(file)) {
                var text = Files.readString(file);
                var whole = text.substring(0, text.lastIndexOf('\n') + 1);
                whole.lines()
                        .map(line -> Head.parse(line).orElseGet(() -> Head.unreadable(line)))
                        .forEach(heads::add);
            }
            return heads;
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
