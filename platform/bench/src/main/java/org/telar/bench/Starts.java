// SPDX-License-Identifier: Apache-2.0
package org.telar.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.telar.itest.Distribution;
import org.telar.itest.Installation;

/** Homes of the distribution that are started, timed and deleted. */
final class Starts implements AutoCloseable {
    private static final double NANOS_PER_SECOND = Duration.ofSeconds(1).toNanos();
    private static final double KIB_PER_MIB = 1024;

    private final Installation installation;
    private final Path folder;

    private Starts(Installation installation, Path folder) {
        this.installation = installation;
        this.folder = folder;
    }

    static Starts inNewHome(Distribution distribution) {
        try {
            Path folder = Files.createTempDirectory("telar-bench");
            return new Starts(Installation.in(distribution, folder.resolve("home")), folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Seconds from the command {@code telar start} until it says that Telar is ready: the first page has answered. */
    double start() {
        long begin = System.nanoTime();
        installation.start().orThrow();
        return (System.nanoTime() - begin) / NANOS_PER_SECOND;
    }

    void stop() {
        installation.stop().orThrow();
    }

    /** Resident memory of the container's process, in MiB. */
    double residentMemory() {
        Path status = Path.of("/proc", installation.state("pid"), "status");
        try {
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / KIB_PER_MIB)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(status + " cannot be read: this figure needs Linux", e);
        }
    }

    @Override
    public void close() {
        installation.close();
        try {
            Distribution.deleteTree(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Does something with a new home, several times, and collects what it measures. */
    static double[] times(int runs, Distribution distribution, java.util.function.ToDoubleFunction<Starts> measured) {
        List<Double> values = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            try (Starts starts = inNewHome(distribution)) {
                values.add(measured.applyAsDouble(starts));
            }
        }
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
