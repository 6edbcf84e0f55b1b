// SPDX-License-Identifier: Apache-2.0
package org.telar.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.telar.itest.Command;
import org.telar.itest.Distribution;
import org.telar.itest.Installation;
import org.telar.itest.Web;

/** Homes of the distribution that are started, timed and deleted. */
final class Starts implements AutoCloseable {
    private static final double NANOS_PER_SECOND = Duration.ofSeconds(1).toNanos();
    private static final double KIB_PER_MIB = 1024;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long LOOK_EVERY_NANOS = 100_000_000;

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

    /**
     * How long a start takes, in seconds from the command {@code telar start}.
     *
     * @param firstPage until the page on which one signs in has come, as its visitor sees it
     * @param ready until the command has said that Telar is ready, all modules with it, and has ended
     */
    record Took(double firstPage, double ready) {
        static final String FIRST_PAGE = "`telar start` until the first page answers";
        static final String READY = "until it has ended: all modules are on";
    }

    Took start() {
        long begin = System.nanoTime();
        Command starting = installation.begin("start");
        while (starting.process().isAlive() && !isFirstPageThere()) {
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
        }
        double firstPage = secondsSince(begin);
        starting.await(PATIENCE).orThrow();
        return new Took(firstPage, secondsSince(begin));
    }

    private static double secondsSince(long begin) {
        return (System.nanoTime() - begin) / NANOS_PER_SECOND;
    }

    /** Something that asks for a password, and nothing that tells of a start. */
    private boolean isFirstPageThere() {
        return Web.get(installation.address("/sign-in"))
                .filter(page -> page.body().contains("type=\"password\""))
                .isPresent();
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
    static <T> List<T> inNewHomes(int runs, Distribution distribution, Function<Starts, T> measured) {
        List<T> values = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            try (Starts starts = inNewHome(distribution)) {
                values.add(measured.apply(starts));
            }
        }
        return values;
    }

    /** @param limit in seconds, for either */
    static List<Row> rows(List<Took> starts, double limit) {
        return List.of(
                Row.of(Took.FIRST_PAGE, "s", values(starts, Took::firstPage)).atMost(limit),
                Row.of(Took.READY, "s", values(starts, Took::ready)).atMost(limit));
    }

    static <T> double[] values(List<T> measured, ToDoubleFunction<T> value) {
        return measured.stream().mapToDouble(value).toArray();
    }
}
