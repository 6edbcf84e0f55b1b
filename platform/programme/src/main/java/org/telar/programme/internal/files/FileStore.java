// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Files in a folder, each under the SHA-256 of its content: the same content is kept once, and what is kept never changes until it is removed.
 * A file appears there only when it is complete. Safe for many threads and for nodes that share the folder.
 */
public final class FileStore {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final int PREFIX = 2;
    private static final int BUFFER = 1 << 16;

    private final Path folder;

    /** @param folder is made when the first file comes */
    public FileStore(Path folder) {
        this.folder = folder;
    }

    /** A file that came in and is not kept yet; gone when it is closed, unless it was kept. */
    public record Incoming(Path file, String sha256, long bytes) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            Files.deleteIfExists(file);
        }
    }

    /**
     * Stops soon after the largest size that is allowed is exceeded; the caller looks at {@link Incoming#bytes}.
     *
     * @throws IOException when the content cannot be read or written; nothing stays behind
     */
    public Incoming receive(InputStream content, long largest) throws IOException {
        Path file = Files.createDirectories(folder.resolve("incoming"))
                .resolve(UUID.randomUUID().toString());
        try {
            return write(content, largest, file);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private static Incoming write(InputStream content, long largest, Path file) throws IOException {
        MessageDigest digest = sha256();
        long bytes = 0;
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            byte[] buffer = new byte[BUFFER];
            int read = content.read(buffer);
            while (read >= 0 && bytes <= largest) {
                digest.update(buffer, 0, read);
                ByteBuffer rest = ByteBuffer.wrap(buffer, 0, read);
                while (rest.hasRemaining()) {
                    out.write(rest);
                }
                bytes += read;
                read = content.read(buffer);
            }
            out.force(true);
        }
        return new Incoming(file, HexFormat.of().formatHex(digest.digest()), bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Keeps it for good. */
    public void keep(Incoming incoming) throws IOException {
        Path place = place(incoming.sha256());
        Files.createDirectories(place.getParent());
        Files.move(incoming.file(), place, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Where the file with this content lies; empty when it is not there. */
    public Optional<Path> find(String sha256) {
        return Optional.of(place(sha256)).filter(Files::isRegularFile);
    }

    /** For good; nothing happens when it is not there. */
    public void remove(String sha256) {
        try {
            Files.deleteIfExists(place(sha256));
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + sha256 + " cannot be removed", e);
        }
    }

    private Path place(String sha256) {
        if (!SHA256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("'" + sha256 + "' is not a SHA-256 in hexadecimal digits");
        }
        return folder.resolve(sha256.substring(0, PREFIX)).resolve(sha256);
    }
}
