// SPDX-License-Identifier: Apache-2.0
package org.telar.itest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the system says of processes. */
public final class Processes {
    private Processes() {}

    /** Whether it still does something: one that has ended stays in the system's list until its parent takes note, which may be never. */
    public static boolean runs(ProcessHandle process) {
        try {
            Path stat = Path.of("/proc", Long.toString(process.pid()), "stat");
            return process.isAlive()
                    && !Files.readString(stat).replaceFirst("(?s).*\\) ", "").startsWith("Z");
        } catch (IOException gone) {
            return false;
        }
    }
}
