// SPDX-License-Identifier: Apache-2.0
package org.telar.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.telar.exchange.dataset.Condition;
import org.telar.exchange.dataset.Dataset;
import org.telar.exchange.dataset.Request;
import org.telar.exchange.dataset.Sort;
import org.telar.persistence.Dialect;

/**
 * What the server does for one look at the list of people: a page of the sorted and filtered rows and, where the filter is
 * new, their number; the grid keeps that while someone sorts and pages.
 */
record ListOfPeople(int runs, Scale scale, Populations populations) implements Measurement {
    private static final int PAGE = 50;
    private static final int TIMES = 2;
    private static final double DERBY_TARGET = 300;
    private static final double POSTGRESQL_TARGET = 150;
    private static final List<Sort> SORTS = List.of(
            Sort.ascending("family"), Sort.descending("family"), Sort.ascending("birth"), Sort.ascending("place"));

    @Override
    public String name() {
        return "list";
    }

    @Override
    public String title() {
        return "A page of the list of people, sorted and filtered, with the number of rows where the filter is new";
    }

    @Override
    public List<Row> run() {
        return populations.measured(scale.within(List.of(Scale.SMALL, Scale.MIDDLE, Scale.LARGE)), this::measured);
    }

    private List<Row> measured(Dialect dialect, String url, Path folder, int people) {
        try (PeopleDatabase database = new PeopleDatabase(url, folder)) {
            Dataset list = database.list();
            List<Runnable> looks =
                    filters().stream().flatMap(filter -> looks(list, filter)).toList();
            Row row = Row.of(
                    "p95 among %,d, %s".formatted(people, Scale.name(dialect)),
                    "ms",
                    Scale.p95(Scale.rounds(runs, people), Scale.rounds(TIMES, people), looks));
            return List.of(
                    people == Scale.MIDDLE
                            ? row.atMost(dialect == Dialect.DERBY ? DERBY_TARGET : POSTGRESQL_TARGET)
                            : row);
        }
    }

    /** In every order; the number of rows once. */
    private static Stream<Runnable> looks(Dataset list, List<Condition> filter) {
        return SORTS.stream().map(sort -> {
            Request request = list.everything().withConditions(filter).withSorts(List.of(sort));
            return () -> {
                list.page(PeopleDatabase.STAFF, request, 0, PAGE);
                if (sort.equals(SORTS.getFirst())) {
                    list.count(PeopleDatabase.STAFF, filter);
                }
            };
        });
    }

    private static List<List<Condition>> filters() {
        return List.of(
                List.of(),
                List.of(new Condition.Contains("family", "gonz")),
                List.of(new Condition.Contains("family", "maria soto")),
                List.of(new Condition.Contains("family", "nobody")),
                List.of(new Condition.Within("place", "CL-13")),
                List.of(new Condition.Within("place", "CL-13"), new Condition.Contains("family", "rojas")),
                List.of(new Condition.Contains("mail", "77")),
                List.of(new Condition.Contains("mail", "p7777@")),
                List.of(new Condition.Contains("mail", "nobody")),
                List.of(new Condition.Days("birth", Optional.of(LocalDate.of(1990, 1, 1)), Optional.empty())));
    }
}
