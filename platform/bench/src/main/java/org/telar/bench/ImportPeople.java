// SPDX-License-Identifier: Apache-2.0
package org.telar.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.telar.kernel.people.Person;
import org.telar.persistence.Dialect;
import org.telar.ui.intake.Brought;

/**
 * People brought into the kernel as the screen for lists does it, but for the reading of the file: checked, compared with
 * who is there, made findable by every word and sound, in one transaction; then the same list again.
 */
record ImportPeople(Scale scale) implements Measurement {
    private static final int WARM_UP = 2_000;
    private static final double DERBY_TARGET = 4_000;
    private static final double POSTGRESQL_TARGET = 10_000;
    private static final double NANOS_PER_SECOND = 1e9;

    @Override
    public String name() {
        return "import-people";
    }

    @Override
    public String title() {
        return "Bringing in lists of people";
    }

    @Override
    public List<Row> run() {
        return scale.on(List.of(Scale.SMALL, Scale.MIDDLE, Scale.LARGE), ImportPeople::measured);
    }

    /** As many as there are then in all, less those of the steps before. */
    private static List<Row> measured(Dialect dialect, String url, Path folder, int people) {
        try (PeopleDatabase database = new PeopleDatabase(url, folder)) {
            int there = (int) database.list().count(PeopleDatabase.STAFF, List.of());
            database.growTo(there + WARM_UP);
            Iterable<Person> list = new Crowd().between(there + WARM_UP, people);
            int rows = people - there - WARM_UP;
            List<Row> measured = new ArrayList<>();
            measured.add(Row.of(
                            "%,d new ones, %,d in all, %s".formatted(rows, people, Scale.name(dialect)),
                            "rows/s",
                            perSecond(database, list, new Brought(rows, 0, 0)))
                    .atLeast(dialect == Dialect.DERBY ? DERBY_TARGET : POSTGRESQL_TARGET));
            if (people <= Scale.MIDDLE) {
                measured.add(Row.of(
                        "the same again, " + Scale.name(dialect),
                        "rows/s",
                        perSecond(database, list, new Brought(0, 0, rows))));
            }
            return measured;
        }
    }

    private static double perSecond(PeopleDatabase database, Iterable<Person> list, Brought expected) {
        long begin = System.nanoTime();
        Brought brought = database.bring(list);
        double seconds = (System.nanoTime() - begin) / NANOS_PER_SECOND;
        if (!brought.equals(expected)) {
            throw new IllegalStateException("The list gave " + brought + ", not " + expected);
        }
        return (expected.added() + expected.unchanged()) / seconds;
    }
}
