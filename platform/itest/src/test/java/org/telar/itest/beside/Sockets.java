// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.beside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a process listens, as Linux tells it in {@code /proc}. */
final class Sockets {
    private static final String LISTENING = "0A";
    private static final Set<String> LOOPBACK =
            Set.of("0100007F", "00000000000000000000000001000000", "0000000000000000FFFF00000100007F");

    private Sockets() {}

    /** @param beyondLoopback whether other machines can reach it */
    record Listener(int port, boolean beyondLoopback) {}

    static Set<Listener> of(ProcessHandle process) {
        Path folder = Path.of("/proc", Long.toString(process.pid()));
        Set<String> own = own(folder);
        return Stream.of("tcp", "tcp6")
                .flatMap(table -> lines(folder.resolve("net").resolve(table)).stream())
                .map(line -> line.strip().split("\\s+"))
                .filter(words -> words[3].equals(LISTENING) && own.contains("socket:[" + words[9] + "]"))
                .map(words -> listener(words[1].split(":")))
                .collect(Collectors.toSet());
    }

    private static Listener listener(String[] addressAndPort) {
        return new Listener(Integer.parseInt(addressAndPort[1], 16), !LOOPBACK.contains(addressAndPort[0]));
    }

    private static List<String> lines(Path table) {
        try {
            List<String> lines = Files.readAllLines(table);
            return lines.subList(1, lines.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> own(Path folder) {
        Set<String> targets = new HashSet<>();
        try (Stream<Path> files = Files.list(folder.resolve("fd"))) {
            for (Path file : files.toList()) {
                if (Files.isSymbolicLink(file)) {
                    targets.add(Files.readSymbolicLink(file).toString());
                }
            }
            return targets;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
