// SPDX-License-Identifier: Apache-2.0
package org.telar.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A process of this machine. One that has ended but that nobody has taken note of yet, which in a Docker container may
 * last for ever, counts as ended.
 */
record ContainerProcess(ProcessHandle handle) {
    private static final Duration LOOK_EVERY = Duration.ofMillis(100);
    private static final char ENDED = 'Z';

    static Optional<ContainerProcess> of(long pid) {
        return ProcessHandle.of(pid).map(ContainerProcess::new);
    }

    long pid() {
        return handle.pid();
    }

    Instant started() {
        return handle.info().startInstant().orElse(Instant.EPOCH);
    }

    boolean isAlive() {
        return handle.isAlive() && !hasEnded();
    }

    /** Linux tells the state after the command's name, which stands in brackets and may contain anything. */
    private boolean hasEnded() {
        Path stat = Path.of("/proc", Long.toString(pid()), "stat");
        try {
            String line = Files.exists(stat) ? Files.readString(stat) : "";
            int name = line.lastIndexOf(')');
            return name >= 0 && line.length() > name + 2 && line.charAt(name + 2) == ENDED;
        } catch (IOException e) {
            return !handle.isAlive();
        }
    }

    /** Whether it ended in time. */
    boolean endsWithin(Duration patience) throws InterruptedException {
        long looks = Math.max(1, patience.dividedBy(LOOK_EVERY));
        for (long look = 0; look < looks && isAlive(); look++) {
            try {
                handle.onExit().get(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                continue;
            } catch (ExecutionException e) {
                throw new IllegalStateException("The end of process " + pid() + " cannot be seen", e);
            }
        }
        return !isAlive();
    }
}
