// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.roster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.telar.api.Message;
import org.telar.exchange.Limits;
import org.telar.exchange.Refusal;
import org.telar.exchange.Table;
import org.telar.exchange.Tables;
import org.telar.exchange.columns.Columns;
import org.telar.exchange.columns.Heading;
import org.telar.exchange.columns.Problem;
import org.telar.exchange.columns.Reading;
import org.telar.exchange.columns.Reading.Valid;
import org.telar.exchange.columns.RowReader;
import org.telar.matchmaking.internal.Named;

/**
 * Reads one kind of list. A file is read twice: once to check all of it, once to bring it in; only a file without a
 * single problem can be brought in, and little of it is in memory at any time. Safe for many threads.
 */
public final class RosterFile<T> {
    private static final int SHOWN_ROWS = 50;
    private static final int SHOWN_PROBLEMS = 1000;

    private final Tables tables = new Tables(Limits.DEFAULT);
    private final Columns columns;
    private final Function<Valid, Named<T>> who;

    RosterFile(Columns columns, Function<Valid, Named<T>> who) {
        this.columns = columns;
        this.who = who;
    }

    /** What came of looking at a file. */
    public sealed interface Check<T> {
        /** The file cannot be read at all, or not to its end. */
        record Unreadable<T>(Message reason) implements Check<T> {}

        /** All rows were read: every problem counted, the first ones listed; some good rows to look at. */
        record Read<T>(
                long good,
                long faulty,
                List<Named<T>> sample,
                List<Problem> problems,
                long problemCount,
                List<Message> remarks)
                implements Check<T> {
            public Read {
                sample = List.copyOf(sample);
                problems = List.copyOf(problems);
                remarks = List.copyOf(remarks);
            }

            public boolean canBeBroughtIn() {
                return problemCount == 0 && good > 0;
            }
        }
    }

    /** The titles of the columns, the required ones first told, for a template. */
    public List<String> titles() {
        return columns.all().stream().map(column -> column.labels().getFirst()).toList();
    }

    /**
     * Looks at every row.
     *
     * @param fileName the name that its sender knows it by
     * @param progress from 0 to 1
     * @throws CancellationException when {@code cancelled} says so
     */
    public Check<T> check(String fileName, Path file, DoubleConsumer progress, BooleanSupplier cancelled)
            throws IOException {
        return switch (tables.open(fileName, file)) {
            case Refusal refusal -> new Check.Unreadable<>(refusal.message());
            case Table table -> {
                try (table) {
                    yield switch (columns.lookIn(table)) {
                        case Heading.Unfit unfit ->
                            new Check.Read<>(
                                    0,
                                    0,
                                    List.of(),
                                    unfit.problems(),
                                    unfit.problems().size(),
                                    List.of());
                        case RowReader rows -> new Checking(rows, table, progress, cancelled).run();
                    };
                }
            }
        };
    }

    private final class Checking {
        private final RowReader rows;
        private final Table table;
        private final DoubleConsumer progress;
        private final BooleanSupplier cancelled;
        private final List<Named<T>> sample = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private long good;
        private long faulty;
        private long problemCount;

        Checking(RowReader rows, Table table, DoubleConsumer progress, BooleanSupplier cancelled) {
            this.rows = rows;
            this.table = table;
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
            Named<T> person = who.apply(row);
            if (sample.size() < SHOWN_ROWS) {
                sample.add(person);
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

    /**
     * The people of a file that was checked and has no problem. The iteration reads the file, once.
     *
     * @param reached told the number of rows read
     */
    public Iterable<Named<T>> people(String fileName, Path file, DoubleConsumer reached, BooleanSupplier cancelled) {
        return () -> new People(fileName, file, reached, cancelled);
    }

    private final class People implements Iterator<Named<T>> {
        private final Table table;
        private final RowReader rows;
        private final DoubleConsumer reached;
        private final BooleanSupplier cancelled;
        private long read;
        private @Nullable Named<T> next;

        People(String fileName, Path file, DoubleConsumer reached, BooleanSupplier cancelled) {
            this.reached = reached;
            this.cancelled = cancelled;
            try {
                if (tables.open(fileName, file) instanceof Table opened) {
                    table = opened;
                } else {
                    throw changed(fileName);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            if (columns.lookIn(table) instanceof RowReader reader) {
                rows = reader;
            } else {
                throw changed(fileName);
            }
            advance();
        }

        private void advance() {
            if (cancelled.getAsBoolean()) {
                close();
                throw new CancellationException();
            }
            next = switch (rows.next()) {
                case Valid valid -> who.apply(valid);
                case Reading.End end -> null;
                case Reading.Faulty faulty -> throw changed(table.fileName());
                case Reading.Refused refused -> throw changed(table.fileName());
            };
            if (next == null) {
                close();
            }
        }

        private void close() {
            try {
                table.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static IllegalStateException changed(String fileName) {
            return new IllegalStateException(fileName + " has problems that its check did not find: it was changed");
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public Named<T> next() {
            Named<T> current = next;
            if (current == null) {
                throw new NoSuchElementException();
            }
            reached.accept(++read);
            advance();
            return current;
        }
    }
}
