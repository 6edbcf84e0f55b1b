// SPDX-License-Identifier: Apache-2.0
package org.telar.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StopTest {
    @TempDir
    Path home;

    @Test
    void asksTheContainerToEnd() throws Exception {
        Process container = new ProcessBuilder("sleep", "60").start();
        new Stop(new Home(home), Duration.ofSeconds(30)).stop(container.toHandle());
        assertFalse(container.isAlive());
    }

    @Test
    void endsByForceWhatDoesNotListenAndSaysSo() throws Exception {
        Process deaf = new ProcessBuilder("sh", "-c", "trap '' TERM; echo deaf; while :; do sleep 1; done").start();
        assertEquals('d', deaf.getInputStream().read(), "it has closed its ears");
        Refusal refusal = assertThrows(
                Refusal.class, () -> new Stop(new Home(home), Duration.ofMillis(300)).stop(deaf.toHandle()));
        assertEquals("launcher.stop.forced", refusal.key());
        assertFalse(deaf.isAlive());
    }
}
