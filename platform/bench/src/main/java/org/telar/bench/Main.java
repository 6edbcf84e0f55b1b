// SPDX-License-Identifier: Apache-2.0
package org.telar.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.telar.itest.Distribution;

/**
 * {@code telar bench [NAME...]}: measures, prints tables and writes them to the documentation. The command gives the
 * source tree as {@code telar.tree} and the distribution as {@code telar.distribution}.
 */
public final class Main {
    private static final int NOT_POSSIBLE = 2;
    private static final int RUNS = 5;

    private Main() {}

    /** All measurements, in the order of the table. A new one is added here. */
    private static List<Measurement> all(Distribution distribution, Populations populations) {
        Scale scale = Scale.asTold();
        return List.of(
                new FirstPageCold(distribution, RUNS),
                new FirstPageWarm(distribution, RUNS),
                new FirstPage(distribution, 2),
                new Memory(distribution, RUNS),
                new SignInRate(distribution),
                new ModuleSwitch(distribution, 2 * RUNS),
                new Import(RUNS),
                new Audit(scale),
                new ImportPeople(scale),
                new ListOfPeople(RUNS, scale, populations),
                new Search(RUNS, scale, populations),
                new Export(RUNS, scale, populations),
                new OpenDraft(RUNS),
                new MatchingTime(RUNS));
    }

    public static void main(String[] names) throws IOException {
        try (Populations populations = new Populations()) {
            run(all(Distribution.underTest(), populations), names);
        }
    }

    private static void run(List<Measurement> all, String... names) throws IOException {
        Path tree = Path.of(System.getProperty("telar.tree"));
        List<String> known = all.stream().map(Measurement::name).toList();
        for (String name : names) {
            if (!known.contains(name)) {
                System.err.println("There is no measure \"" + name + "\". There are: " + String.join(", ", known));
                System.exit(NOT_POSSIBLE);
            }
        }
        FiguresFile figures = new FiguresFile(tree.resolve("platform/docs/figures.md"));
        LocalDate today = LocalDate.now(Clock.systemUTC());
        Machine machine = Machine.here();
        System.out.println(machine.sentence(today));
        for (Measurement measurement : all) {
            if (names.length == 0 || List.of(names).contains(measurement.name())) {
                System.out.println("\n" + measurement.title());
                String table = new Table(measurement.run()).markdown();
                System.out.print(table);
                figures.replace(
                        measurement.name(),
                        "## " + measurement.title() + "\n\n" + table + "\n" + machine.sentence(today));
            }
        }
    }
}
