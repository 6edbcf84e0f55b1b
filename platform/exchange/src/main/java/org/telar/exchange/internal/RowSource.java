// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.internal;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import org.telar.exchange.Row;

/** The rows of one kind of file, blank ones included or not; nothing at the end. */
public interface RowSource extends Closeable {
    /** @throws NotReadable when the file is to blame; any other exception means that this machine is */
    Optional<Row> next() throws IOException;

    /** From 0 to 1; any thread may ask. */
    double progress();
}
