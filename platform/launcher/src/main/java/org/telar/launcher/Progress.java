// SPDX-License-Identifier: Apache-2.0
package org.telar.launcher;

import java.io.PrintStream;
import java.time.Duration;

/** One line that tells what is going on: rewritten on a terminal, and a line per change where it is not one. */
final class Progress {
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintStream out;
    private final boolean terminal;
    private String last = "";

    Progress(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    void show(String what, Duration since) {
        if (terminal) {
            out.print(CLEAR_LINE + what + "  " + since.toSeconds() + " s");
            out.flush();
        } else if (!what.equals(last)) {
            out.println(what);
        }
        last = what;
    }

    void end() {
        if (terminal && !last.isEmpty()) {
            out.print(CLEAR_LINE);
            out.flush();
        }
        last = "";
    }
}
