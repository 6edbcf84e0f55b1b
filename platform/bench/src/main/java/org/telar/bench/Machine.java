// SPDX-License-Identifier: Apache-2.0
package org.telar.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where and when figures were measured; without this they say nothing. */
record Machine(String processor, int cores, String memory, String system, String java) {
    private static final double KIB_PER_GIB = 1024.0 * 1024.0;

    static Machine here() {
        Runtime.Version version = Runtime.version();
        return new Machine(
                value("/proc/cpuinfo", "model name").orElse(System.getProperty("os.arch")),
                Runtime.getRuntime().availableProcessors(),
                value("/proc/meminfo", "MemTotal")
                        .map(total -> Long.parseLong(total.replaceAll("\\D", "")) / KIB_PER_GIB)
                        .map(total -> String.format(Locale.ROOT, "%.0f GiB", total))
                        .orElse("unknown"),
                value("/etc/os-release", "PRETTY_NAME").orElse(System.getProperty("os.name")) + ", kernel "
                        + System.getProperty("os.version"),
                System.getProperty("java.vendor") + " " + version.feature() + "." + version.interim() + "."
                        + version.update());
    }

    String sentence(LocalDate date) {
        return "Measured on " + date + ": " + processor + ", " + cores + " cores, " + memory + " RAM; " + system + "; "
                + java + ".";
    }

    /** The value after the first line's {@code name:} or {@code name=}. */
    private static Optional<String> value(String file, String name) {
        if (!Files.isReadable(Path.of(file))) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(name))
                    .findFirst()
                    .map(line -> line.replaceFirst("^[^:=]*[:=]", "")
                            .replace("\"", "")
                            .strip());
        } catch (IOException e) {
            throw new IllegalStateException(file + " cannot be read", e);
        }
    }
}
