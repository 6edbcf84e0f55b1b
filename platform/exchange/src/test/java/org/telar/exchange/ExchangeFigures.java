// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** Prints how many rows a second are written, and read with every cell parsed: median of five runs of 100,000 rows. */
public final class ExchangeFigures {
    private static final int RUNS = 5;

    private ExchangeFigures() {}

    public static void main(String... arguments) throws IOException {
        Path folder = Files.createTempDirectory("exchange-figures-");
        for (String kind : new String[] {"csv", "xlsx"}) {
            Path file = folder.resolve("figures." + kind);
            print(kind + ", written", () -> LargeTables.write(file, LargeTables.ROWS));
            print(kind + ", read and parsed", () -> LargeTables.read(file));
            System.out.printf(Locale.ROOT, "%-24s %,12d bytes%n", kind + ", size", Files.size(file));
            Files.delete(file);
        }
        Files.delete(folder);
    }

    @FunctionalInterface
    private interface Work {
        Object run() throws IOException;
    }

    private static void print(String what, Work work) throws IOException {
        long[] nanoseconds = new long[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            work.run();
            nanoseconds[run] = System.nanoTime() - start;
        }
        Arrays.sort(nanoseconds);
        double seconds = nanoseconds[RUNS / 2] / 1e9;
        System.out.printf(Locale.ROOT, "%-24s %,12.0f rows/s (%.2f s)%n", what, LargeTables.ROWS / seconds, seconds);
    }
}
