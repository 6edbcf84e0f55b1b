// SPDX-License-Identifier: Apache-2.0
package org.telar.launcher;

import java.time.Duration;

/** {@code stop}: asks the container to end, and ends it by force only when it does not for very long. */
record Stop(Home home, Duration patience) {
    void stop(ContainerProcess container) throws Refusal, InterruptedException {
        container.handle().destroy();
        if (!container.endsWithin(patience)) {
            container.handle().destroyForcibly();
            throw new Refusal(
                    Refusal.FAILED,
                    container.endsWithin(patience) ? "launcher.stop.forced" : "launcher.stop.impossible",
                    container.pid(),
                    patience.toSeconds(),
                    home.containerLog());
        }
    }
}
