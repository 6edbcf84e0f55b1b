// SPDX-License-Identifier: Apache-2.0
package org.telar.ui.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import org.telar.exchange.Table;
import org.telar.exchange.columns.Problem;
import org.telar.exchange.columns.Reading;
import org.telar.exchange.columns.Reading.Valid;
import org.telar.exchange.columns.RowReader;
import org.telar.ui.intake.ListFile.Check;

/** One look at every row of a file. */
final class Checking<T> {
    private static final int SHOWN_ROWS = 50;
    private static final int SHOWN_PROBLEMS = 1000;

    private final RowReader rows;
    private final Table table;
    private final Function<Valid, T> who;
    private final DoubleConsumer progress;
    private final BooleanSupplier cancelled;
    private final List<T> sample = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private long good;
    private long faulty;
    private long problemCount;

    Checking(RowReader rows, Table table, Function<Valid, T> who, DoubleConsumer progress, BooleanSupplier cancelled) {
        this.rows = rows;
        this.table = table;
        this.who = who;
        this.progress = progress;
        this.cancelled = cancelled;
    }

    Check<T> run() {
        while (true) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            switch (rows.next()) {
                case Valid valid -> take(valid);
                case Reading.Faulty faultyRow -> take(faultyRow);
                case Reading.Refused refused -> {
                    return new Check.Unreadable<>(refused.message());
                }
                case Reading.End end -> {
                    return new Check.Read<>(good, faulty, sample, problems, problemCount, rows.remarks());
                }
            }
            progress.accept(table.progress());
        }
    }

    private void take(Valid row) {
        good++;
        T one = who.apply(row);
        if (sample.size() < SHOWN_ROWS) {
            sample.add(one);
        }
    }

    private void take(Reading.Faulty row) {
        faulty++;
        problemCount += row.problems().size();
        row.problems().stream()
                .limit(Math.max(0, SHOWN_PROBLEMS - problems.size()))
                .forEach(problems::add);
    }
}
