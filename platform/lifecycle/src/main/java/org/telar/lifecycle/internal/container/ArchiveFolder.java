// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.telar.lifecycle.internal.engine.Release;

/** Archives in a folder of the home. */
public record ArchiveFolder(Path folder) implements Archives {
    private static String name(Release release) {
        return release.module() + "-" + release.version() + "-" + release.digest() + ".kar";
    }

    @Override
    public void put(Release release, byte[] archive) {
        try {
            new DurableFile(folder.resolve(name(release))).write(archive);
        } catch (IOException e) {
            throw new UncheckedIOException("The archive of " + release + " cannot be kept in " + folder, e);
        }
    }

    @Override
    public Optional<byte[]> find(Release release) {
        Path file = folder.resolve(name(release));
        try {
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The archive of " + release + " cannot be read from " + folder, e);
        }
    }

    @Override
    public void keepOnly(Collection<Release> releases) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        Set<String> kept = releases.stream().map(ArchiveFolder::name).collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> others = files.filter(
                            file -> !kept.contains(file.getFileName().toString()))
                    .toList();
            for (Path other : others) {
                Files.delete(other);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("What is no longer wished cannot be deleted from " + folder, e);
        }
    }
}
