// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.container;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What was done with modules, by which account and with what result: one line when it begins and one when it has ended, so
 * that a line without its end tells of a crash. For administrators; nothing is decided by it.
 */
public record Journal(Path file, Clock clock) {
    private static final Logger LOG = LoggerFactory.getLogger(Journal.class);

    /** @param account the id of who does it; 0 for Telar itself and the container's shell */
    public void note(long account, String what) {
        String line = clock.instant().truncatedTo(ChronoUnit.MILLIS) + " account " + account + " "
                + what.replaceAll("\\p{Cntrl}", " ") + "\n";
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(
                    file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.DSYNC);
        } catch (IOException e) {
            LOG.error("The journal of the modules cannot be written: {}", line.strip(), e);
        }
    }
}
