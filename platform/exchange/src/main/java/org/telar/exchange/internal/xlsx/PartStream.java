// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.internal.xlsx;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/** One part while it is unpacked: counts what comes out, and at the end compares the checksum. */
final class PartStream extends InputStream {
    private final InputStream content;
    private final ZipEntry entry;
    private final Parts parts;
    private final CRC32 checksum = new CRC32();
    private volatile long count;

    PartStream(InputStream content, ZipEntry entry, Parts parts) {
        this.content = content;
        this.entry = entry;
        this.parts = parts;
    }

    /** From 0 to 1, as far as the part's stated size is true. */
    double progress() {
        return entry.getSize() <= 0 ? 0 : Math.min(1, (double) count / entry.getSize());
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = inflate(target, offset, length);
        if (read > 0) {
            count = count + read;
            checksum.update(target, offset, read);
            parts.countInflated(read, count, entry.getCompressedSize());
            if (entry.getSize() >= 0 && count > entry.getSize()) {
                throw parts.intake().refusal("damaged"); // more than it says: nobody reads on to see how much
            }
        } else if (read < 0 && checksum.getValue() != entry.getCrc()) {
            throw parts.intake().refusal("damaged");
        }
        return read;
    }

    private int inflate(byte[] target, int offset, int length) throws IOException {
        try {
            return content.read(target, offset, length);
        } catch (ZipException | EOFException damaged) {
            throw parts.intake().refusal("damaged");
        }
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
