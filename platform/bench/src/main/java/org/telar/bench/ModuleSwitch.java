// SPDX-License-Identifier: Apache-2.0
package org.telar.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.telar.itest.ContainerShell;
import org.telar.itest.Distribution;
import org.telar.itest.Installation;
import org.telar.itest.browser.Chromium;
import org.telar.itest.browser.MenuWatch;
import org.telar.itest.browser.Screen;

/** A module that is switched off and on while someone has a page open: from the command to the change of her menu. */
record ModuleSwitch(Distribution distribution, int runs) implements Measurement {
    private static final double TARGET_SECONDS = 1;
    private static final double MILLIS_PER_SECOND = 1000;
    private static final String MODULE = "recruitment";

    @Override
    public String name() {
        return "module-switch";
    }

    @Override
    public String title() {
        return "A module off and on while a page is open";
    }

    @Override
    public List<Row> run() {
        try {
            Path folder = Files.createTempDirectory("telar-bench");
            try (Installation telar = Installation.in(distribution, folder.resolve("home"));
                    Chromium browser = Chromium.start("es-CL", folder)) {
                telar.start().orThrow();
                new Screen(browser).signIn(telar.address("/"), "admin", Installation.PASSWORD);
                return measure(telar, new MenuWatch(browser));
            } finally {
                Distribution.deleteTree(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Row> measure(Installation telar, MenuWatch menu) {
        double[] off = new double[runs];
        double[] on = new double[runs];
        for (int run = 0; run < runs; run++) {
            off[run] = seconds(telar, menu, "disable", false);
            on[run] = seconds(telar, menu, "enable", true);
        }
        return List.of(
                Row.of("`telar:module-disable` until the menu entry is gone", "s", off)
                        .atMost(TARGET_SECONDS),
                Row.of("`telar:module-enable` until the menu entry is there", "s", on)
                        .atMost(TARGET_SECONDS));
    }

    /** The sign-in to the container's shell is over before the clock starts. */
    private static double seconds(Installation telar, MenuWatch menu, String change, boolean there) {
        try (ContainerShell shell = ContainerShell.of(telar)) {
            Instant begin = Clock.systemUTC().instant();
            shell.run("telar:module-" + change + " " + MODULE);
            return Duration.between(begin, menu.changed(begin, MODULE, there)).toMillis() / MILLIS_PER_SECOND;
        }
    }
}
