// SPDX-License-Identifier: Apache-2.0
package org.telar.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.telar.bench.Visit.Cost;
import org.telar.itest.Distribution;
import org.telar.itest.Installation;
import org.telar.itest.Line;
import org.telar.itest.browser.Chromium;
import org.telar.itest.browser.Screen;

/**
 * What it costs on a slow line until one can sign in and work, in Chromium, with nothing fetched before and with what
 * the browser has kept; beside the front end that Vaadin publishes ready-made.
 */
record FirstPage(Distribution distribution, int runs) implements Measurement {
    private static final String LIST = "vaadin-side-nav-item[path$=people]";
    private static final double FIRST_VISIT_KILOBYTES = 200;
    private static final double REQUESTS = 10;
    private static final double USABLE_SECONDS = 2.5;
    private static final double REPEATED_KILOBYTES = 15;
    private static final double LIST_KILOBYTES = 60;

    /**
     * @param typing how long she takes for her name and password, in which the browser fetches ahead
     * @param targets whether the figures must be met on this line
     */
    private record Speed(String name, int kilobitsPerSecond, int milliseconds, Duration typing, boolean targets) {}

    private static final Duration BY_HAND = Duration.ofSeconds(5);
    private static final List<Speed> SPEEDS = List.of(
            new Speed("1.6 Mbit/s, 150 ms", 1600, 150, BY_HAND, true),
            new Speed("300 kbit/s, 400 ms", 300, 400, BY_HAND, false));
    private static final Speed UNCOUNTED = new Speed("", 100_000, 1, Duration.ZERO, false);
    /** A password manager fills in the form as soon as it is there. */
    private static final Speed FILLED_IN =
            new Speed("1.6 Mbit/s, 150 ms, filled in at once", 1600, 150, Duration.ZERO, true);

    /**
     * @param ahead requests of the sign-in page with what it fetches ahead
     * @param visit kilobytes from the address typed until home is there
     */
    private record Run(Cost signIn, double ahead, Cost home, double visit, Cost again, double list) {}

    @Override
    public String name() {
        return "first-page";
    }

    @Override
    public String title() {
        return "The first page on a slow line, after one visit that is not counted";
    }

    @Override
    public List<Row> run() {
        try {
            Path folder = Files.createTempDirectory("telar-bench");
            try {
                List<Row> rows = new ArrayList<>(rows("Telar's front end", true, distribution, folder.resolve("own")));
                Distribution prebuilt = PrebuiltFrontEnd.in(distribution, folder.resolve("prebuilt-distribution"));
                rows.addAll(rows("Vaadin's prebuilt one", false, prebuilt, folder.resolve("prebuilt")));
                return rows;
            } finally {
                Distribution.deleteTree(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Row> rows(String what, boolean ours, Distribution telar, Path folder) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (Installation installation = Installation.in(telar, folder.resolve("home"))) {
            installation.start("--demo").orThrow();
            List<Speed> speeds = new ArrayList<>(SPEEDS);
            if (ours) {
                speeds.add(FILLED_IN);
            }
            measure(installation, UNCOUNTED, folder.resolve("uncounted"));
            for (Speed speed : speeds) {
                List<Run> measured = new ArrayList<>();
                for (int run = 0; run < runs; run++) {
                    Path profile = folder.resolve("b" + speeds.indexOf(speed) + run);
                    measured.add(measure(installation, speed, profile));
                }
                rows.addAll(rows(what + ", " + speed.name() + ": ", measured, ours && speed.targets()));
            }
        }
        return rows;
    }

    private static Run measure(Installation installation, Speed speed, Path profile) throws IOException {
        try (Line line = Line.to(installation.port());
                Chromium browser = Chromium.start("es-CL", profile)) {
            Screen screen = new Screen(browser);
            browser.beforeEachPage(Visit.WATCH);
            browser.line(speed.kilobitsPerSecond(), speed.milliseconds());
            Visit visit = new Visit(browser, line);
            long before = line.down();
            Cost signIn = visit.to(() -> screen.open(line.address("/")));
            type(speed.typing());
            double ahead = visit.requests();
            screen.find("input[name=name]").sendKeys("admin");
            screen.find("input[name=password]").sendKeys(Installation.PASSWORD);
            Cost home = visit.to(() -> screen.find("button[type=submit]").click());
            double all = (line.down() - before) / Visit.BYTES_PER_KB;
            screen.open(URI.create("about:blank"));
            Cost again = visit.to(() -> screen.open(line.address("/")));
            double list = visit.within(() -> {
                screen.find(LIST).click();
                screen.find("vaadin-grid");
            });
            return new Run(signIn, ahead, home, all, again, list);
        }
    }

    private static void type(Duration typing) {
        try {
            Thread.sleep(typing);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while somebody typed", e);
        }
    }

    private static List<Row> rows(String where, List<Run> runs, boolean targets) {
        return List.of(
                row(where + "sign-in page", "KB", runs, run -> run.signIn().kilobytes()),
                atMost(
                        targets,
                        REQUESTS,
                        row(where + "sign-in page, with what is fetched ahead", "requests", runs, Run::ahead)),
                row(
                        where + "sign-in page, first paint",
                        "s",
                        runs,
                        run -> run.signIn().paintSeconds()),
                atMost(
                        targets,
                        USABLE_SECONDS,
                        row(
                                where + "sign-in page, fields usable",
                                "s",
                                runs,
                                run -> run.signIn().seconds())),
                atMost(
                        targets,
                        FIRST_VISIT_KILOBYTES,
                        row(where + "first visit in all, sign-in and home", "KB", runs, Run::visit)),
                atMost(
                        targets,
                        REQUESTS,
                        row(
                                where + "home after signing in",
                                "requests",
                                runs,
                                run -> run.home().requests())),
                row(
                        where + "home after signing in, first paint",
                        "s",
                        runs,
                        run -> run.home().paintSeconds()),
                atMost(
                        targets,
                        USABLE_SECONDS,
                        row(
                                where + "home after signing in, usable",
                                "s",
                                runs,
                                run -> run.home().seconds())),
                atMost(
                        targets,
                        REPEATED_KILOBYTES,
                        row(
                                where + "repeated visit",
                                "KB",
                                runs,
                                run -> run.again().kilobytes())),
                row(
                        where + "repeated visit",
                        "requests",
                        runs,
                        run -> run.again().requests()),
                row(
                        where + "repeated visit, usable",
                        "s",
                        runs,
                        run -> run.again().seconds()),
                atMost(targets, LIST_KILOBYTES, row(where + "first list", "KB", runs, Run::list)));
    }

    private static Row row(String what, String unit, List<Run> runs, ToDoubleFunction<Run> value) {
        return Row.of(what, unit, runs.stream().mapToDouble(value).toArray());
    }

    private static Row atMost(boolean target, double limit, Row row) {
        return target ? row.atMost(limit) : row;
    }
}
