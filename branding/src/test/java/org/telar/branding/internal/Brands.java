// SPDX-License-Identifier: Apache-2.0
package org.telar.branding.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The brands beside this module's pom: every folder that is not the build's. */
final class Brands {
    private static final Set<String> OF_THE_BUILD = Set.of("src", "target");

    private Brands() {}

    static List<BrandFolder> all() throws IOException {
        try (Stream<Path> entries = Files.list(Path.of(""))) {
            List<BrandFolder> brands = entries.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> !OF_THE_BUILD.contains(name) && !name.startsWith("."))
                    .sorted()
                    .map(BrandFolder::new)
                    .toList();
            if (brands.stream().noneMatch(brand -> brand.id().equals("telar"))) {
                throw new IllegalStateException(
                        "No brand 'telar' among the folders of " + Path.of("").toAbsolutePath());
            }
            return brands;
        }
    }
}
