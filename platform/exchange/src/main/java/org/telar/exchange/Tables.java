// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import org.telar.exchange.internal.OpenTable;
import org.telar.exchange.internal.Spool;

/**
 * Opens the tables that people send. The content decides what a file is, not its name: CSV (RFC 4180; comma, semicolon
 * or tab; UTF-8, UTF-16 with a byte order mark, or Windows-1252) and XLSX, of which the first visible sheet is read.
 * Anything else is refused with what to do about it. Safe for use by several threads.
 */
public final class Tables {
    private final Limits limits;
    private final Path copies;

    /** What streams bring is copied to the folder of temporary files of this process. */
    public Tables(Limits limits) {
        this(limits, Path.of(System.getProperty("java.io.tmpdir")));
    }

    /**
     * @param copies the folder for copies of what streams bring, which exists
     */
    public Tables(Limits limits, Path copies) {
        this.limits = limits;
        this.copies = copies;
    }

    /**
     * Opens a file where it lies; it must stay there until the table is closed.
     *
     * @param fileName the name that its sender knows it by, for messages
     * @throws IOException when this machine fails to read, which is no fault of the file
     */
    public Opening open(String fileName, Path file) throws IOException {
        return file.getFileSystem().equals(FileSystems.getDefault())
                ? OpenTable.of(fileName, Spool.around(file), limits)
                : OpenTable.of(fileName, Spool.copyOf(file, copies, limits), limits);
    }

    /**
     * Opens what a stream brings. It is read to its end at once, into a temporary file that is gone when the table is
     * closed or the file refused; the stream stays open.
     *
     * @param fileName the name that its sender knows it by, for messages
     * @throws IOException when the stream or this machine fails, which is no fault of the file
     */
    public Opening open(String fileName, InputStream content) throws IOException {
        return OpenTable.of(fileName, Spool.copyOf(content, copies, limits), limits);
    }
}
