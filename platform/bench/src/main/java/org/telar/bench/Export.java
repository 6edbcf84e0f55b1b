// SPDX-License-Identifier: Apache-2.0
package org.telar.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.telar.exchange.dataset.Dataset;
import org.telar.exchange.dataset.DatasetFile;
import org.telar.exchange.dataset.Presentation;
import org.telar.exchange.dataset.Region;
import org.telar.persistence.Dialect;

/** All columns of the list of people as a workbook, written by a process that has 256 MB of heap and no more. */
record Export(int runs, Scale scale, Populations populations) implements Measurement {
    private static final int ROWS = 132_000;
    private static final double TARGET_SECONDS = 20;
    private static final double NANOS_PER_SECOND = 1e9;

    @Override
    public String name() {
        return "export";
    }

    @Override
    public String title() {
        return "The list of people as XLSX with a heap of 256 MB";
    }

    @Override
    public List<Row> run() {
        return populations.measured(
                new Scale(Math.max(scale.most(), ROWS)).within(List.of(Scale.SMALL, ROWS, Scale.LARGE)),
                this::measured);
    }

    private List<Row> measured(Dialect dialect, String url, Path folder, int people) throws IOException {
        double[] seconds = seconds(url, folder, Scale.rounds(runs, people));
        Row row = Row.of("%,d rows, %s".formatted(people, Scale.name(dialect)), "s", seconds);
        return List.of(people == ROWS ? row.atMost(TARGET_SECONDS) : row);
    }

    private static double[] seconds(String url, Path folder, int runs) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Export.class.getName(),
                        url,
                        folder.toString(),
                        Integer.toString(runs))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> lines;
        try (var told = process.inputReader()) {
            lines = told.lines().toList();
        }
        if (process.onExit().join().exitValue() != 0 || lines.size() != runs) {
            throw new IllegalStateException("The export failed and told: " + lines);
        }
        return lines.stream().mapToDouble(Double::parseDouble).toArray();
    }

    /** The process with the small heap: tells the seconds of each run. Arguments: URL, folder, runs. */
    public static void main(String[] told) throws IOException {
        Path folder = Path.of(told[1]);
        List<String> seconds = new ArrayList<>();
        try (PeopleDatabase database = new PeopleDatabase(told[0], folder)) {
            for (int run = 0; run < Integer.parseInt(told[2]); run++) {
                seconds.add(Double.toString(write(database.list(), folder.resolve("people.xlsx"))));
            }
        }
        seconds.forEach(System.out::println);
    }

    private static double write(Dataset list, Path file) throws IOException {
        Presentation presentation =
                new Presentation((language, key, values) -> key, Locale.ENGLISH, new Region(ZoneOffset.UTC, "CL"));
        long begin = System.nanoTime();
        new DatasetFile(list, presentation, false)
                .xlsx(PeopleDatabase.STAFF, list.everything(), Files.newOutputStream(file));
        return (System.nanoTime() - begin) / NANOS_PER_SECOND;
    }
}
