// SPDX-License-Identifier: Apache-2.0
package org.telar.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * What was chosen for a home, on a page of Telar or by {@code --profile}: the file {@code chosen.properties}, which the
 * container writes too. While there is none, Telar asks for it.
 *
 * @param modules empty: those of the profile
 */
record Chosen(String profile, Optional<List<String>> modules) {
    static Optional<Chosen> of(Home home) throws IOException {
        if (!Files.isRegularFile(home.chosen())) {
            return Optional.empty();
        }
        Properties read = new Properties();
        try (var reader = Files.newBufferedReader(home.chosen())) {
            read.load(reader);
        }
        return Optional.ofNullable(read.getProperty("profile"))
                .map(profile -> new Chosen(
                        profile.strip(),
                        Optional.ofNullable(read.getProperty("modules")).map(Chosen::list)));
    }

    private static List<String> list(String modules) {
        return Stream.of(modules.split(","))
                .map(String::strip)
                .filter(module -> !module.isEmpty())
                .toList();
    }

    /** Remembers a profile that was asked for by its name; its modules are its own again. */
    static void remember(Home home, String profile) throws IOException {
        Path next = home.folder().resolve("chosen.properties.new");
        Files.write(next, List.of("# Written by the command telar, as --profile was given", "profile=" + profile));
        Files.move(
                next,
                home.chosen(),
                java.nio.file.StandardCopyOption.ATOMIC_MOVE,
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
}
