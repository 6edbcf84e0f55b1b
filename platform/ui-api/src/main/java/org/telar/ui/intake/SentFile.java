// SPDX-License-Identifier: Apache-2.0
package org.telar.ui.intake;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.telar.ui.BoundedUpload;

/**
 * A file that was sent. It lies here until it is let go; when work still reads it then, until that ends. Safe for many
 * threads.
 */
final class SentFile {
    private final String name;
    private final Path path;
    private final Header.Found header;
    private int readers;
    private boolean gone;

    /** @param name the one that its sender knows it by */
    SentFile(String name, Path path, Header.Found header) {
        this.name = name;
        this.path = path;
        this.header = header;
    }

    String name() {
        return name;
    }

    Path path() {
        return path;
    }

    Header.Found header() {
        return header;
    }

    /** @throws CancellationException when it was let go before */
    <R> R during(Callable<R> work) throws Exception {
        begin();
        try {
            return work.call();
        } finally {
            end();
        }
    }

    private synchronized void begin() {
        if (gone) {
            throw new CancellationException(name + " was let go");
        }
        readers++;
    }

    private synchronized void end() {
        readers--;
        deleteWhenGone();
    }

    synchronized void letGo() {
        gone = true;
        deleteWhenGone();
    }

    private void deleteWhenGone() {
        if (gone && readers == 0) {
            BoundedUpload.delete(path);
        }
    }
}
