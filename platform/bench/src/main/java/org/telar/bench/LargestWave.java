// SPDX-License-Identifier: Apache-2.0
package org.telar.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.telar.matchmaking.engine.Shortlisted;
import org.telar.matchmaking.engine.Wave;
import org.telar.matchmaking.internal.demo.DemoWave;

/**
 * A wave of 20,000 mentors and 100,000 mentees from its people to the proof, in a process of its own, so that its memory can
 * be told.
 */
final class LargestWave {
    private static final int MENTORS = 20_000;
    private static final int MENTEES = 100_000;
    private static final double KIB_PER_MIB = 1024;
    private static final double MOST_MIB = 300;
    private static final double MOST_SECONDS = 12;

    private LargestWave() {}

    static List<Row> rows() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx200m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargestWave.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String[] figures = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .strip()
                .split(" ");
        if (figures.length != 2) {
            throw new IOException("The largest wave was not matched: " + String.join(" ", figures));
        }
        String what = String.format(Locale.ROOT, "%,d x %,d: ", MENTORS, MENTEES);
        return List.of(
                Row.of(what + "score all pairs, prune, assign, prove", "s", Double.parseDouble(figures[0]))
                        .atMost(MOST_SECONDS),
                Row.of(what + "peak memory of the process", "MiB", Double.parseDouble(figures[1]))
                        .atMost(MOST_MIB));
    }

    /** Prints the seconds and the most memory that was resident, in MiB. */
    public static void main(String[] none) throws IOException {
        Wave wave = new DemoWave(MatchingTime.SEED, MENTORS, MENTEES).wave();
        long begin = System.nanoTime();
        Shortlisted.proved(wave);
        double seconds = (System.nanoTime() - begin) / 1e9;
        String peak = Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .findFirst()
                .orElseThrow()
                .replaceAll("\\D", "");
        System.out.println(seconds + " " + Long.parseLong(peak) / KIB_PER_MIB);
    }
}
