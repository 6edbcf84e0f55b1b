// SPDX-License-Identifier: Apache-2.0
package org.telar.launcher;

import java.nio.file.Path;

/**
 * The folder with everything of one installation that must last. {@code data} is the container's cache and may go at any
 * time; everything else stays.
 */
record Home(Path folder) {
    Path etc() {
        return folder.resolve("etc");
    }

    Path data() {
        return folder.resolve("data");
    }

    Path log() {
        return folder.resolve("log");
    }

    /** What the container itself writes, in all detail. */
    Path containerLog() {
        return log().resolve("karaf.log");
    }

    /** Standard output and error of the container's process. */
    Path consoleLog() {
        return log().resolve("console.log");
    }

    /** Arguments for {@code java}, as a file that it reads itself. */
    Path arguments() {
        return folder.resolve("container.args");
    }

    /** Country and modules, once someone chose them. */
    Path chosen() {
        return folder.resolve("chosen.properties");
    }

    /** Countries of this installation's own, beside those of the distribution. */
    Path profiles() {
        return folder.resolve("profiles");
    }

    Path state() {
        return folder.resolve("telar.state");
    }

    Path consoleKey() {
        return etc().resolve("console.key");
    }

    /** The administrator's first password, written by the container and shown once. */
    Path firstPassword() {
        return etc().resolve("first-password");
    }

    /** What an administrator wants different from the defaults, each time. */
    Path settings() {
        return etc().resolve("telar.cfg");
    }
}
