// SPDX-License-Identifier: Apache-2.0
package org.telar.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
        new Stop(new Home(home), Duration.ofSeconds(30)).stop(new ContainerProcess(container.toHandle()));
        assertFalse(new ContainerProcess(container.toHandle()).isAlive());
    }

    /** A shell that has become another program, which answers here, never asks what became of its child. */
    @Test
    void aProcessThatNobodyTakesNoteOfHasEndedAllTheSame() throws Exception {
        Process careless = new ProcessBuilder("sh", "-c", "sleep 60 & echo $!; exec cat").start();
        try {
            long pid = Long.parseLong(careless.inputReader().readLine());
            careless.outputWriter().write("no shell any more\n");
            careless.outputWriter().flush();
            assertEquals("no shell any more", careless.inputReader().readLine());
            ContainerProcess child = ContainerProcess.of(pid).orElseThrow();
            assertTrue(child.isAlive());
            new Stop(new Home(home), Duration.ofSeconds(30)).stop(child);
            assertTrue(child.handle().isAlive(), "the system still lists it");
        } finally {
            careless.destroyForcibly().waitFor();
        }
    }

    @Test
    void endsByForceWhatDoesNotListenAndSaysSo() throws Exception {
        Process deaf = new ProcessBuilder("sh", "-c", "trap '' TERM; echo deaf; while :; do sleep 1; done").start();
        assertEquals('d', deaf.getInputStream().read(), "it has closed its ears");
        Refusal refusal = assertThrows(
                Refusal.class,
                () -> new Stop(new Home(home), Duration.ofMillis(300)).stop(new ContainerProcess(deaf.toHandle())));
        assertEquals("launcher.stop.forced", refusal.key());
        assertFalse(new ContainerProcess(deaf.toHandle()).isAlive());
    }
}
