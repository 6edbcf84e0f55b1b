// SPDX-License-Identifier: Apache-2.0
package org.telar.itest;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The archive that is shipped, and the folder that it was unpacked to.
 *
 * @param archive a tar.gz
 */
public record Distribution(Path archive, Path folder) {
    private static final Duration UNPACKING = Duration.ofMinutes(2);

    /** The one that the build made, named by the system property {@code telar.distribution}; unpacked when it is newer. */
    public static Distribution underTest() {
        String archive = System.getProperty("telar.distribution", "");
        if (!Files.isRegularFile(Path.of(archive))) {
            throw new IllegalStateException("The distribution '" + archive
                    + "' is not there: build it with \"telar build\"" + " and name its tar.gz by -Dtelar.distribution");
        }
        Distribution distribution = new Distribution(
                Path.of(archive).toAbsolutePath(), Path.of("target", "telar").toAbsolutePath());
        distribution.unpack();
        return distribution;
    }

    /** One process at a time, as tests run in several. */
    private void unpack() {
        Path lock = folder.resolveSibling("telar.unpacking");
        try {
            Files.createDirectories(lock.getParent());
            try (FileChannel channel = FileChannel.open(lock, CREATE, WRITE)) {
                channel.lock();
                unpackWhenNewer();
            }
        } catch (IOException e) {
            throw new IllegalStateException(archive + " cannot be unpacked to " + folder, e);
        }
    }

    private void unpackWhenNewer() throws IOException {
        Path stamp = folder.resolveSibling("telar.unpacked");
        String current = archive + " " + Files.getLastModifiedTime(archive);
        if (Files.exists(stamp) && Files.readString(stamp).equals(current)) {
            return;
        }
        deleteTree(folder);
        Files.createDirectories(folder);
        Command.of(
                        List.of("tar", "-xzf", archive.toString(), "-C", folder.toString(), "--strip-components=1"),
                        Map.of())
                .await(UNPACKING)
                .orThrow();
        Files.writeString(stamp, current);
    }

    /** A file of this process alone, in a folder without blanks: the container's shell takes no others. */
    public static Path besideIt(String name) {
        return Path.of("target", ProcessHandle.current().pid() + "-" + name).toAbsolutePath();
    }

    /** The command {@code telar} as an administrator finds it in the archive. */
    public Path command() {
        return folder.resolve("bin/telar");
    }

    public Path launcher() {
        return folder.resolve("lib/telar/launcher.jar");
    }

    /** Deletes a folder with all that is in it; nothing happens when it is not there. */
    public static void deleteTree(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
