// SPDX-License-Identifier: Apache-2.0
package org.telar.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.telar.itest.Distribution;
import org.telar.persistence.Dialect;
import org.telar.testing.PostgresServer;

/**
 * How something grows with the number of people, on both databases. Up to 100,000 unless the environment says
 * {@code TELAR_BENCH=whole}: then up to a million, which takes minutes to store.
 */
record Scale(int most) {
    static final int SMALL = 10_000;
    static final int MIDDLE = 100_000;
    static final int LARGE = 1_000_000;

    private static final double NANOS_PER_MILLI = 1e6;
    private static final double PERCENTILE = 0.95;

    static Scale asTold() {
        return new Scale("whole".equals(System.getenv("TELAR_BENCH")) ? LARGE : MIDDLE);
    }

    /** Something that is measured on one database at one size. */
    interface Step {
        /** @param url of a database that keeps what earlier steps brought in */
        List<Row> rows(Dialect dialect, String url, Path folder, int people) throws IOException;
    }

    /** Those of some sizes that are not too large. */
    List<Integer> within(List<Integer> sizes) {
        return sizes.stream().filter(size -> size <= most).toList();
    }

    /** How often to measure: what takes long is measured once. */
    static int rounds(int usual, int people) {
        return people < LARGE ? usual : 1;
    }

    /** The smaller sizes first, in one database of each kind, which grows. */
    List<Row> on(List<Integer> sizes, Step step) {
        List<Row> rows = new ArrayList<>();
        try {
            Path folder = Files.createTempDirectory("telar-bench");
            try (PostgresServer server = new PostgresServer()) {
                String postgres = server.newDatabase();
                for (int people : within(sizes)) {
                    rows.addAll(told(step.rows(Dialect.POSTGRESQL, postgres, folder, people)));
                    rows.addAll(
                            told(step.rows(Dialect.DERBY, "jdbc:derby:" + folder.resolve("derby"), folder, people)));
                }
            } finally {
                Distribution.deleteTree(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    /** The large sizes take long: who waits sees what is known. */
    static List<Row> told(List<Row> rows) {
        rows.forEach(row -> System.out.println(row.line()));
        return rows;
    }

    /** As it stands in the table. */
    static String name(Dialect dialect) {
        return dialect == Dialect.DERBY ? "Derby" : "PostgreSQL";
    }

    /**
     * The time in milliseconds below which 95 of 100 calls stay, in each of some rounds; a round before them warms up.
     *
     * @param calls done one after the other, several times in each round
     */
    static double[] p95(int rounds, int times, List<Runnable> calls) {
        double[] found = new double[rounds];
        round(times, calls);
        for (int round = 0; round < rounds; round++) {
            double[] sorted = round(times, calls);
            found[round] = sorted[(int) Math.ceil(sorted.length * PERCENTILE) - 1];
        }
        return found;
    }

    private static double[] round(int times, List<Runnable> calls) {
        double[] milliseconds = new double[times * calls.size()];
        for (int i = 0; i < milliseconds.length; i++) {
            long begin = System.nanoTime();
            calls.get(i % calls.size()).run();
            milliseconds[i] = (System.nanoTime() - begin) / NANOS_PER_MILLI;
        }
        Arrays.sort(milliseconds);
        return milliseconds;
    }
}
