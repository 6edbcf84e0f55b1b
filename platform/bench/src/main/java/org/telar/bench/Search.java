// SPDX-License-Identifier: Apache-2.0
package org.telar.bench;

import java.nio.file.Path;
import java.util.List;
import org.telar.kernel.internal.PeopleSearch;
import org.telar.persistence.Dialect;

/** People found by what is typed into the search box: one frequent word, several, rare ones, numbers, nobody. */
record Search(int runs, Scale scale, Populations populations) implements Measurement {
    private static final int FOUND = 8;
    private static final int TIMES = 4;
    private static final double DERBY_TARGET = 300;
    private static final double POSTGRESQL_TARGET = 100;
    private static final List<String> TYPED = List.of(
            "m",
            "mar",
            "maria",
            "fer",
            "gon mar",
            "maria gonzalez",
            "mar gon per",
            "ca ri ve",
            "m g",
            "sa mo",
            "ana soto",
            "ros cas",
            "juan car gon",
            "martina perez",
            "jose luis",
            "marcela marcos martinez",
            "x q",
            "maria zzz",
            "zzz",
            "dalumi",
            "mar dalu",
            "p7777@example.org",
            "912345",
            "9 1000 5678",
            "+56 9 1000");

    @Override
    public String name() {
        return "search";
    }

    @Override
    public String title() {
        return "Search among people";
    }

    @Override
    public List<Row> run() {
        return populations.measured(scale.within(List.of(Scale.SMALL, Scale.MIDDLE, Scale.LARGE)), this::measured);
    }

    private List<Row> measured(Dialect dialect, String url, Path folder, int people) {
        try (PeopleDatabase database = new PeopleDatabase(url, folder)) {
            PeopleSearch search = database.search();
            List<Runnable> searches = TYPED.stream()
                    .<Runnable>map(typed -> () -> search.search(PeopleDatabase.STAFF, typed, FOUND))
                    .toList();
            Row row = Row.of(
                    "p95 among %,d, %s".formatted(people, Scale.name(dialect)),
                    "ms",
                    Scale.p95(Scale.rounds(runs, people), TIMES, searches));
            return List.of(
                    people == Scale.LARGE
                            ? row.atMost(dialect == Dialect.DERBY ? DERBY_TARGET : POSTGRESQL_TARGET)
                            : row);
        }
    }
}
