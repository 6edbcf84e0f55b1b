// SPDX-License-Identifier: Apache-2.0
package org.telar.profile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts of all parts of Telar, as they stand in the source tree. */
final class Shipped {
    private Shipped() {}

    static String texts(String language) {
        String name = language.equals("en") ? "messages.properties" : "messages_" + language + ".properties";
        return Stream.of("../../platform", "../../modules")
                .flatMap(part -> files(Path.of(part), name))
                .map(Shipped::read)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<Path> files(Path part, String name) {
        try (Stream<Path> modules = Files.list(part)) {
            return modules
                    .map(module -> module.resolve("src/main/resources/text").resolve(name))
                    .filter(Files::isRegularFile)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
