// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.internal;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.telar.exchange.Limits;

/** The file that is read: the sender's own, or a copy that only this process may read and that goes with it. */
public final class Spool implements Closeable {
    private static final int CHUNK = 1 << 16;

    private final Path file;
    private final boolean copied;

    private Spool(Path file, boolean copied) {
        this.file = file;
        this.copied = copied;
    }

    public static Spool around(Path file) {
        return new Spool(file, false);
    }

    public static Spool copyOf(Path file, Path folder, Limits limits) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return copyOf(content, folder, limits);
        }
    }

    /** Copies up to the first bytes beyond the limit, so that the size tells that there were too many. */
    public static Spool copyOf(InputStream content, Path folder, Limits limits) throws IOException {
        Spool spool = new Spool(Files.createTempFile(folder, "telar-table-", ".tmp"), true);
        try (OutputStream out = Files.newOutputStream(spool.file)) {
            byte[] chunk = new byte[CHUNK];
            long size = 0;
            for (int read = 0; read >= 0 && size <= limits.fileBytes(); read = content.read(chunk)) {
                out.write(chunk, 0, read);
                size += read;
            }
            return spool;
        } catch (IOException | RuntimeException failure) {
            spool.close();
            throw failure;
        }
    }

    Path file() {
        return file;
    }

    @Override
    public void close() throws IOException {
        if (copied) {
            Files.deleteIfExists(file);
        }
    }
}
