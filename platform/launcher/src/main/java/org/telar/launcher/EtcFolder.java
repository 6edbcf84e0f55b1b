// SPDX-License-Identifier: Apache-2.0
package org.telar.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * A home's {@code etc}: the distribution's files, and beside them those of the installation's owner, which are never touched.
 */
record EtcFolder(Distribution distribution, Home home) {
    /** Nothing is deployed by dropping files, nobody gets in by a password in a file, no feature comes from elsewhere. */
    private static final List<String> LEFT_OUT = List.of(
            "org.apache.felix.fileinstall-deploy.cfg", "users.properties", "org.apache.karaf.features.repos.cfg");

    /** Whether every file is there; a copy may have been interrupted, or a file deleted by mistake. */
    boolean isComplete() throws IOException {
        for (Path file : delivered()) {
            if (!Files.exists(target(file))) {
                return false;
            }
        }
        return true;
    }

    void copy() throws IOException {
        for (Path file : delivered()) {
            Path target = target(file);
            if (!isOwners(target) || !Files.exists(target)) {
                OwnerOnly.createFolders(target.getParent());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        for (String name : LEFT_OUT) {
            Files.deleteIfExists(home.etc().resolve(name));
        }
    }

    private List<Path> delivered() throws IOException {
        try (Stream<Path> files = Files.walk(distribution.etc())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !LEFT_OUT.contains(file.getFileName().toString()))
                    .toList();
        }
    }

    private Path target(Path file) {
        return home.etc().resolve(distribution.etc().relativize(file).toString());
    }

    private static boolean isOwners(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith("org.telar.") && name.endsWith(".cfg")
                || List.of("telar.cfg", "keys.properties", "host.key").contains(name);
    }
}
