// SPDX-License-Identifier: Apache-2.0
package org.telar.launcher;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** {@code stop}: asks the container to end, and ends it by force only when it does not for very long. */
record Stop(Home home, Duration patience) {
    void stop(ProcessHandle container) throws Refusal, InterruptedException {
        container.destroy();
        if (!endsWithin(container, patience)) {
            container.destroyForcibly();
            boolean ended = endsWithin(container, patience);
            throw new Refusal(
                    Refusal.FAILED,
                    ended ? "launcher.stop.forced" : "launcher.stop.impossible",
                    container.pid(),
                    patience.toSeconds(),
                    home.containerLog());
        }
    }

    private static boolean endsWithin(ProcessHandle container, Duration patience) throws InterruptedException {
        try {
            container.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException("The end of process " + container.pid() + " cannot be seen", e);
        }
    }
}
