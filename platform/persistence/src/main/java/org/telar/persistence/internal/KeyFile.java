// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;

/** A file with a secret that only its owner reads; it is whole or not there, and on the disk when a method returns. */
public record KeyFile(Path file) {
    /** What stands in it; made when there is none, and never over one that another node has just made. */
    public String orMade(Supplier<String> secret) throws IOException {
        if (Files.notExists(file)) {
            var fresh = written(secret.get());
            try {
                Files.createLink(file, fresh);
            } catch (FileAlreadyExistsException madeMeanwhile) {
                return read();
            } finally {
                Files.delete(fresh);
            }
        }
        return read();
    }

    public String read() throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8).strip();
    }

    /** Puts another secret in its place. */
    public void replace(String secret) throws IOException {
        Files.move(written(secret), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Path written(String secret) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        var fresh = Files.createTempFile(
                folder,
                "key",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, secret + "\n");
        try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        return fresh;
    }
}
