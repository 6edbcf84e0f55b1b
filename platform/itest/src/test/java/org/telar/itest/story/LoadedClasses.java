// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.story;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.telar.itest.Command;

/** The classes that a Java process holds at this moment. */
record LoadedClasses(ProcessHandle process) {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** How many class loaders hold the class, after what nobody needs was thrown away. */
    long times(String name) {
        jcmd("GC.run");
        return jcmd("VM.classloaders", "show-classes=true")
                .lines()
                .filter(line -> line.endsWith(" " + name))
                .count();
    }

    private String jcmd(String... words) {
        List<String> all =
                new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/jcmd", Long.toString(process.pid())));
        all.addAll(List.of(words));
        return Command.of(all, Map.of()).await(PATIENCE).orThrow().said();
    }
}
