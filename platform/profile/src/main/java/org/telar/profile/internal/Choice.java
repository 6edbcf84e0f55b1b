// SPDX-License-Identifier: Apache-2.0
package org.telar.profile.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The file of a home in which the command {@code telar} finds profile and modules at the next start. */
record Choice(Path home) {
    private Path file() {
        return home.resolve("chosen.properties");
    }

    boolean isMade() {
        return Files.isRegularFile(file());
    }

    /** Whole or not at all. */
    void make(String profile, Set<String> modules) throws IOException {
        Path next = home.resolve("chosen.properties.new");
        Files.write(
                next,
                List.of(
                        "# Written by Telar when country and modules were chosen",
                        "profile=" + profile,
                        "modules=" + String.join(",", new TreeSet<>(modules))));
        Files.move(next, file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
