// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange;

import java.io.Closeable;

/**
 * A file that is being read row by row; only the current row is in memory. To stop early, close it. Not for use by
 * several threads at once, except {@link #progress}.
 */
public non-sealed interface Table extends Opening, Closeable {
    /** The name that its sender knows it by. */
    String fileName();

    /** The first row that holds anything; titles stand there. */
    Row header();

    /**
     * The next row that holds anything. After {@link End} or {@link Refusal} it stays at that.
     *
     * @throws java.io.UncheckedIOException when this machine fails to read, which is no fault of the file
     */
    Step next();

    /** How much of the file has been read, from 0 to 1; any thread may ask. */
    double progress();
}
